package org.holdfast.school;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.kernel.NotFound;
import org.holdfast.kernel.Refused;
import org.holdfast.kernel.UseCase;

/** Says on which day an adult is back; before the first day away it never was. */
@UseCase
public class EndStaffAbsence {
    @Inject
    StaffRooms rooms;

    @Inject
    StaffAbsences absences;

    @Inject
    Event<StaffChanged> changed;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    /**
     * @param back the day, today or later, on which they are there again
     * @throws NotFound if there is no such absence at the actor's school
     * @throws Refused if the day is past
     */
    @Allowed(Task.RECORD_STAFF_ABSENCE)
    public void run(String absenceId, LocalDate back) {
        if (back.isBefore(LocalDate.now(clock))) {
            throw SchoolRule.AWAY_FROM_TODAY.at("back");
        }
        StaffAbsence absence = absences.byId(absenceId).orElseThrow(() -> new NotFound("Absence"));
        StaffMember adult = rooms.adult(absence.staffId());
        absence.supersede(clock.instant());
        if (back.isAfter(absence.period().from())) {
            absences.add(absence.backOn(back, acting.actor().name(), clock.instant()));
        }
        acting.about("back " + adult.id());
        changed.fire(new StaffChanged(adult.id()));
    }
}
