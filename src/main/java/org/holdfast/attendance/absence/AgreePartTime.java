package org.holdfast.attendance.absence;

import jakarta.inject.Inject;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.Refused;
import org.holdfast.kernel.UseCase;

/** Writes down that a child is in school for fewer hours for a while, why, and when it is reviewed and ends. */
@UseCase
public class AgreePartTime {
    @Inject
    PartTimeSittings sittings;

    @Inject
    PartTimeTimetables timetables;

    /** @throws Refused at the field that does not fit, or if the child has one that has not ended */
    @Allowed(Task.AGREE_PART_TIME)
    public void run(ChildId id, PartTimeTerms terms) {
        sittings.hold(id, "part-time timetable agreed", at -> {
            if (timetables.of(at.child()).stream().anyMatch(one -> one.endedOn().isEmpty())) {
                throw new Refused(PartTimeRule.ONE_AT_A_TIME);
            }
            timetables.add(PartTimeTimetable.agreed(id, at.school(), terms, at.by(), at.now(), at.today()));
        });
    }
}
