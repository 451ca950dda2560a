package org.holdfast.monitoring.board;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.NotFound;
import org.holdfast.kernel.Refused;
import org.holdfast.kernel.UseCase;
import org.holdfast.monitoring.filter.OfficerCaseloads;

/** Gives one child to an officer of their virtual school, or to nobody, from today. */
@UseCase
public class GiveChild {
    @Inject
    OwnChildren children;

    @Inject
    OwnOfficers officers;

    @Inject
    OfficerCaseloads caseloads;

    @Inject
    Acting acting;

    /**
     * @param officerId empty for nobody
     * @return whether the child changed hands
     * @throws NotFound if the actor's authority does not look after the child
     * @throws Refused if the officer is none of the child's virtual school
     */
    @Allowed(Task.GIVE_CASELOAD)
    public boolean run(ChildId child, Optional<String> officerId) {
        String authority = GiveCaseload.authority(children.one(child));
        int changed = caseloads.give(
                children.reach(child), List.of(child), officerId.map(id -> officers.one(authority, id)), authority);
        acting.about(officerId.isPresent() ? "to an officer" : "to nobody");
        acting.rows(changed);
        return changed > 0;
    }
}
