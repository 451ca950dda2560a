package org.holdfast.attendance.absence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.holdfast.access.Acting;
import org.holdfast.child.Child;
import org.holdfast.child.Children;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.DomainEvent;
import org.holdfast.kernel.Refused;

/** What agreeing, reviewing and ending a part-time timetable have in common: whose it is, who may, who hears of it. */
@ApplicationScoped
class PartTimeSittings {
    @Inject
    Children children;

    @Inject
    PartTimeTimetables timetables;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    @Inject
    Event<DomainEvent> events;

    /** @param school id of the main one, which agrees. @param by name of whoever acts */
    record Sitting(Child child, String school, String by, Instant now, LocalDate today) {}

    /**
     * One such act.
     *
     * @param what for the trail
     * @throws Refused if whoever acts is not at the child's main school, nor its acting author
     */
    void hold(ChildId id, String what, Consumer<Sitting> act) {
        Child child = children.present(id);
        acting.about(what);
        String school = timetables.agreeing(child);
        act.accept(new Sitting(child, school, acting.actor().name(), clock.instant(), LocalDate.now(clock)));
        events.fire(new PartTimeChanged(id));
    }
}
