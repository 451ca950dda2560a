package org.holdfast.plan;

import java.util.Set;
import org.holdfast.child.Sight;
import org.holdfast.kernel.Refused;
import org.holdfast.plan.form.PlanKind;

/**
 * Somebody is about to approve a draft.
 *
 * @param ours whether the approver holds their post at the authority that looks after the child
 * @param consented whether a disclosure is in force; asked only for children not in care
 * @param authors ids of everybody who wrote in this draft
 * @param holdsSomething whether anything is answered at all
 */
public record Approval(
        PlanKind kind,
        Sight sight,
        boolean ours,
        boolean consented,
        Set<String> authors,
        boolean holdsSomething,
        Author approver) {
    /** The rule that says whose the approval is. */
    PlanRule whose() {
        return kind == PlanKind.PEP ? PlanRule.APPROVED_BY_VIRTUAL_SCHOOL : PlanRule.APPROVED_BY_THE_SCHOOL;
    }

    /** @throws Refused where anything but the role stands against it */
    void check() {
        if (kind == PlanKind.PEP && !ours) {
            throw new Refused(PlanRule.APPROVED_BY_VIRTUAL_SCHOOL);
        }
        Plan.needsConsent(kind == PlanKind.PEP, consented);
        if (authors.contains(approver.id())) {
            throw new Refused(PlanRule.AUTHOR_DOES_NOT_APPROVE);
        }
        if (!holdsSomething) {
            throw new Refused(PlanRule.HOLDS_SOMETHING);
        }
    }
}
