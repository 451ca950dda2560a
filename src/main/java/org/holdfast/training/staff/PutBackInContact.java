package org.holdfast.training.staff;

import jakarta.inject.Inject;
import java.time.Clock;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.kernel.NotFound;
import org.holdfast.kernel.UseCase;
import org.holdfast.training.StaffGroups;

/** Says that an adult is in contact with the children again from today; they count in the share of staff in date. */
@UseCase
public class PutBackInContact {
    @Inject
    OwnAdults desk;

    @Inject
    StaffGroups groups;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    /** @throws NotFound if nobody of that id works at the actor's school */
    @Allowed(Task.SORT_STAFF)
    public void run(String staffId) {
        desk.adult(staffId);
        groups.backInContact(staffId, desk.today(), acting.actor().name(), clock.instant());
        acting.about("in contact again " + staffId);
    }
}
