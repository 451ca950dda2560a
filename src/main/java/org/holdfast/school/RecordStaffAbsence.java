package org.holdfast.school;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.kernel.NotFound;
import org.holdfast.kernel.Period;
import org.holdfast.kernel.Refused;
import org.holdfast.kernel.UseCase;
import org.jspecify.annotations.Nullable;

/** Says that an adult of the school is away. Where they are a child's key person, the backup acts from that day. */
@UseCase
public class RecordStaffAbsence {
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
     * @param from the first day away
     * @param back the day they are back; null where nobody knows
     * @throws NotFound if nobody of that id works at the actor's school
     * @throws Refused if the days are past or turned round, or the adult is known to be away then
     */
    @Allowed(Task.RECORD_STAFF_ABSENCE)
    public void run(String staffId, LocalDate from, @Nullable LocalDate back) {
        LocalDate today = LocalDate.now(clock);
        if (from.isBefore(today) || from.isAfter(today.plusYears(1))) {
            throw SchoolRule.AWAY_FROM_TODAY.at("from");
        }
        if (back != null && !back.isAfter(from)) {
            throw SchoolRule.BACK_AFTER_AWAY.at("back");
        }
        StaffMember adult = rooms.adult(staffId);
        Period away = new Period(from, back);
        if (absences.of(List.of(staffId)).values().stream()
                .flatMap(List::stream)
                .anyMatch(away::meets)) {
            throw SchoolRule.AWAY_ONCE.at("person");
        }
        absences.add(new StaffAbsence(adult.id(), away, acting.actor().name(), clock.instant()));
        acting.about("away " + adult.id());
        changed.fire(new StaffChanged(adult.id()));
    }
}
