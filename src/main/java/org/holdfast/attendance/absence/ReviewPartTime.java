package org.holdfast.attendance.absence;

import jakarta.inject.Inject;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.Refused;
import org.holdfast.kernel.UseCase;

/** Writes down what came of a review of a part-time timetable, and when the next one is. */
@UseCase
public class ReviewPartTime {
    @Inject
    PartTimeSittings sittings;

    @Inject
    PartTimeTimetables timetables;

    /** @throws Refused if it has ended, or at the field that does not fit */
    @Allowed(Task.AGREE_PART_TIME)
    public void run(ChildId id, String timetableId, PartTimeReview.Terms terms) {
        sittings.hold(
                id,
                "part-time timetable reviewed",
                at -> timetables.add(
                        timetables.running(at.child(), timetableId).reviewed(terms, at.by(), at.now(), at.today())));
    }
}
