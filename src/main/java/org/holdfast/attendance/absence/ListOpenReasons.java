package org.holdfast.attendance.absence;

import jakarta.inject.Inject;
import java.util.List;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.child.Reach;
import org.holdfast.kernel.UseCase;

/** Lists children with sessions marked N, and by when the reason must be found out. */
@UseCase
public class ListOpenReasons {
    @Inject
    OpenReasons reasons;

    @Inject
    Acting acting;

    @Allowed(Task.READ_ATTENDANCE)
    public List<OpenReason> run() {
        List<OpenReason> open = reasons.of(Reach.of(acting.caseload()));
        acting.about("absences without a reason");
        acting.rows(open.size());
        return open;
    }
}
