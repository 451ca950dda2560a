package org.holdfast.attendance.absence;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.child.Child;
import org.holdfast.child.Children;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.UseCase;

/** Shows a child's part-time timetables and their reviews. */
@UseCase
public class ReadPartTime {
    @Inject
    Children children;

    @Inject
    PartTimeTimetables timetables;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    /** @param all newest first. @param reviews of all of them, newest first */
    public record Sheet(LocalDate today, List<PartTimeTimetable> all, List<PartTimeReview> reviews) {
        /** The one that has not ended. */
        public Optional<PartTimeTimetable> running() {
            return all.stream().filter(one -> one.endedOn().isEmpty()).findFirst();
        }

        public List<PartTimeTimetable> ended() {
            return all.stream().filter(one -> one.endedOn().isPresent()).toList();
        }

        public List<PartTimeReview> reviewsOf(PartTimeTimetable timetable) {
            return reviews.stream()
                    .filter(review -> review.timetableId().equals(timetable.id()))
                    .toList();
        }
    }

    @Allowed(Task.READ_ATTENDANCE)
    public Sheet run(ChildId id) {
        Child child = children.present(id);
        acting.about("part-time timetables");
        return new Sheet(LocalDate.now(clock), timetables.of(child), timetables.reviews(child));
    }
}
