package org.holdfast.training.staff;

import jakarta.inject.Inject;
import java.util.List;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.kernel.UseCase;
import org.holdfast.training.Trained;

/** Lists the adults of the actor's schools, with their group and whether they are in contact with the children. */
@UseCase
public class ListStaff {
    @Inject
    OwnAdults desk;

    @Inject
    Acting acting;

    @Allowed(Task.SORT_STAFF)
    public List<Trained> run() {
        List<Trained> adults = desk.adults();
        acting.about("staff groups");
        acting.rows(adults.size());
        return adults;
    }
}
