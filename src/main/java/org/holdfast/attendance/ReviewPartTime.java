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

/** Writes down what came of a review of a part-time timetable, and when the next one is. */
@UseCase
public class ReviewPartTime {
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

    /** @throws Refused if it has ended, or at the field that does not fit */
    @Allowed(Task.AGREE_PART_TIME)
    public void run(ChildId id, String timetableId, PartTimeReview.Terms terms) {
        Child child = children.present(id);
        acting.about("part-time timetable reviewed");
        PartTimeTimetable timetable = timetables.running(child, timetableId);
        timetables.agreeing(child);
        timetables.add(timetable.reviewed(terms, acting.actor().name(), clock.instant(), LocalDate.now(clock)));
        events.fire(new PartTimeChanged(id));
    }
}
