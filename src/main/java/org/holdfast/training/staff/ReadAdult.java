package org.holdfast.training.staff;

import jakarta.inject.Inject;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.kernel.NotFound;
import org.holdfast.kernel.UseCase;
import org.holdfast.training.Trained;

/** Shows one adult of the actor's school to say whether they are in contact with the children. */
@UseCase
public class ReadAdult {
    @Inject
    OwnAdults desk;

    @Inject
    Acting acting;

    /** @throws NotFound if nobody of that id works at the actor's school */
    @Allowed(Task.SORT_STAFF)
    public Trained run(String staffId) {
        acting.about("training of " + staffId);
        return desk.adult(staffId);
    }
}
