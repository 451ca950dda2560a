package org.holdfast.monitoring.board;

import jakarta.inject.Inject;
import java.util.List;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Role;
import org.holdfast.access.Task;
import org.holdfast.kernel.UseCase;
import org.holdfast.monitoring.filter.OfficerChild.Officer;

/** Names the people of the reader's virtual school to whom children can be given. */
@UseCase
public class ListOfficers {
    @Inject
    OwnOfficers officers;

    @Inject
    Acting acting;

    @Allowed(Task.GIVE_CASELOAD)
    public List<Officer> run() {
        acting.about("officers");
        return officers.of(acting.actor().organisations(Role.VIRTUAL_SCHOOL_HEAD));
    }
}
