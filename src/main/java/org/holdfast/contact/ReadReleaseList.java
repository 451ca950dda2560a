package org.holdfast.contact;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.child.Reach;
import org.holdfast.kernel.UseCase;

/** Shows the front desk who may and who may not collect each child of the school today, and nothing more. */
@UseCase
public class ReadReleaseList {
    @Inject
    ReleaseLists lists;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    /** @param name how the child's surname or forename begins; empty for all */
    @Allowed(Task.READ_RELEASE_LIST)
    public ReleaseList run(String name) {
        ReleaseList list = lists.of(Reach.of(acting.caseload()), name, LocalDate.now(clock));
        acting.about("release list");
        acting.rows(list.rows().size());
        return list;
    }
}
