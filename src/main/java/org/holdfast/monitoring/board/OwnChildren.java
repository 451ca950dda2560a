package org.holdfast.monitoring.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.holdfast.access.Acting;
import org.holdfast.access.Role;
import org.holdfast.child.ChildRow;
import org.holdfast.child.ChildRows;
import org.holdfast.child.Reach;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.NotFound;

/** A child whom the actor's virtual school counts: one that its authority looks after today. */
@ApplicationScoped
class OwnChildren {
    @Inject
    ChildRows rows;

    @Inject
    Acting acting;

    Reach reach(ChildId child) {
        return Reach.of(acting.caseload(), child);
    }

    /** @throws NotFound if the actor does not see the child, or another authority or nobody looks after them */
    ChildRow one(ChildId child) {
        return rows.of(reach(child)).stream()
                .filter(row -> row.id().equals(child))
                .filter(row -> Counted.lookedAfterBy(acting.actor().organisations(Role.VIRTUAL_SCHOOL_HEAD), row))
                .findFirst()
                .orElseThrow(() -> new NotFound("Child"));
    }
}
