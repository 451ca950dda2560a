package org.holdfast.plan;

/** What moves a draft on. */
enum PlanStep {
    WRITE,
    APPROVE,
    BEGIN_NEXT
}
