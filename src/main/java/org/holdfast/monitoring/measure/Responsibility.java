package org.holdfast.monitoring.measure;

import java.util.List;
import org.holdfast.child.CareKind;
import org.holdfast.child.PastState;
import org.holdfast.kernel.AsAt;
import org.holdfast.kernel.ChildId;
import org.holdfast.plan.PastPlan;
import org.holdfast.plan.PlanInForce;

/**
 * Whom an authority answered for as at a pair. It names nobody: only ids, and who may be named is for the reader's own
 * reach to say.
 *
 * @param children in order of id
 */
public record Responsibility(AsAt at, List<Member> children) {
    /** A child as at the pair. */
    public record Member(ChildId id, PastState past, PastPlan plan) {
        public boolean inCare() {
            return past.state().lookedAfter();
        }

        public CareKind care() {
            return past.state().care().orElse(CareKind.LEFT_CARE);
        }

        /** Whether the version in force was current on the day and set out support in school. */
        boolean supported(AsAt at) {
            return plan.currentWithSupportOn(at.on());
        }

        /** Number of the version in force; 0 where none was approved. */
        public int version() {
            return plan.inForce().map(PlanInForce::number).orElse(0);
        }
    }

    /** Those in care on the day. */
    public List<Member> inCare() {
        return children.stream().filter(Member::inCare).toList();
    }
}
