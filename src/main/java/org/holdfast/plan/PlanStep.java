package org.holdfast.plan;

/** What moves a plan on, or is done to it where it stands. */
public enum PlanStep {
    /** answers, targets and actions are written */
    WRITE,
    /** what has a life beside the draft is kept right: views, gaps, confirmations, review date, actions done */
    RECORD,
    MAKE_READY,
    REOPEN,
    SUBMIT,
    WITHDRAW,
    RETURN,
    APPROVE,
    BEGIN_NEXT
}
