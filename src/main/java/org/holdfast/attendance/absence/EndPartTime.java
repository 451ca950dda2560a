package org.holdfast.attendance.absence;

import jakarta.inject.Inject;
import java.time.LocalDate;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.Refused;
import org.holdfast.kernel.UseCase;

/** Ends a part-time timetable, with what came of it. */
@UseCase
public class EndPartTime {
    @Inject
    PartTimeSittings sittings;

    @Inject
    PartTimeTimetables timetables;

    /** @throws Refused if it has ended, or at the field that does not fit */
    @Allowed(Task.AGREE_PART_TIME)
    public void run(ChildId id, String timetableId, LocalDate day, String why) {
        sittings.hold(id, "part-time timetable ended", at -> timetables
                .running(at.child(), timetableId)
                .ended(day, why, at.today()));
    }
}
