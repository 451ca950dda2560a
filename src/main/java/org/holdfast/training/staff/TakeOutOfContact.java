package org.holdfast.training.staff;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.kernel.NotFound;
import org.holdfast.kernel.Refused;
import org.holdfast.kernel.UseCase;
import org.holdfast.training.NotInContact;
import org.holdfast.training.StaffGroups;
import org.holdfast.training.TrainingRule;

/** Says with a reason that an adult is not in contact with the children; they leave the share of staff in date. */
@UseCase
public class TakeOutOfContact {
    @Inject
    OwnAdults desk;

    @Inject
    StaffGroups groups;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    /**
     * @throws NotFound if nobody of that id works at the actor's school
     * @throws Refused without a reason, or if the day is more than a year off
     */
    @Allowed(Task.SORT_STAFF)
    public void run(String staffId, String why, LocalDate from) {
        LocalDate today = desk.today();
        if (from.isBefore(today.minusYears(1)) || from.isAfter(today.plusYears(1))) {
            throw TrainingRule.CONTACT_FROM_A_DAY.at("from");
        }
        String by = acting.actor().name();
        desk.adult(staffId);
        groups.out(new NotInContact(staffId, why, from, by, clock.instant()), by, clock.instant());
        acting.about("not in contact " + staffId);
    }
}
