package org.holdfast.monitoring.board;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.child.ChildRow;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.NotFound;
import org.holdfast.kernel.UseCase;
import org.holdfast.monitoring.filter.OfficerCaseloads;
import org.holdfast.monitoring.filter.OfficerChild.Officer;

/** Shows who follows one child, and to whom else the head may give them. */
@UseCase
public class ReadFollower {
    @Inject
    OwnChildren children;

    @Inject
    OwnOfficers officers;

    @Inject
    OfficerCaseloads caseloads;

    @Inject
    Acting acting;

    /** @param follows empty where nobody does */
    public record Followed(ChildRow child, Optional<Officer> follows, List<Officer> officers) {}

    /** @throws NotFound if the actor's authority does not look after the child */
    @Allowed(Task.GIVE_CASELOAD)
    public Followed run(ChildId child) {
        ChildRow row = children.one(child);
        List<String> authority = List.of(GiveCaseload.authority(row));
        acting.about("officer of a child");
        acting.rows(1);
        return new Followed(
                row,
                Optional.ofNullable(
                        caseloads.of(children.reach(child), authority).get(child)),
                officers.of(authority));
    }
}
