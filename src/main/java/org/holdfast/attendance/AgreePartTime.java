package org.holdfast.attendance;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.child.Child;
import org.holdfast.child.Children;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.DomainEvent;
import org.holdfast.kernel.Refused;
import org.holdfast.kernel.UseCase;

/** Writes down that a child is in school for fewer hours for a while, why, and when it is reviewed and ends. */
@UseCase
public class AgreePartTime {
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

    /** @throws Refused at the field that does not fit, or if the child has one that has not ended */
    @Allowed(Task.AGREE_PART_TIME)
    public void run(ChildId id, PartTimeTerms terms) {
        Child child = children.present(id);
        acting.about("part-time timetable agreed");
        String school = timetables.agreeing(child);
        if (timetables.of(child).stream().anyMatch(one -> one.endedOn().isEmpty())) {
            throw new Refused(PartTimeRule.ONE_AT_A_TIME);
        }
        timetables.add(PartTimeTimetable.agreed(
                id, school, terms, acting.actor().name(), clock.instant(), LocalDate.now(clock)));
        events.fire(new PartTimeChanged(id));
    }
}
