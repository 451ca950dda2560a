package org.holdfast.monitoring.board;

import java.util.List;
import java.util.Optional;
import org.holdfast.child.ChildRow;
import org.holdfast.kernel.ChildId;
import org.holdfast.plan.PlanFacts;

/**
 * What the board asks of a child's own record, for one way of reaching it and one day.
 *
 * @param stamp under which all of it was read
 */
record KeptRecord(ChildId id, Stamp stamp, Optional<ChildRow> row, Optional<PlanFacts> plan, Optional<Trace> trace) {
    /**
     * Equal as long as nothing of it can have changed.
     *
     * @param roles by which the child is reached, each with whether it is early
     * @param token of the child's last change
     * @param everybody token of the last change that concerns all
     */
    record Stamp(List<String> roles, String token, String everybody) {}
}
