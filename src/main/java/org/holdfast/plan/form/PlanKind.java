package org.holdfast.plan.form;

/** What a child's one plan is called and who approves it; follows from the care status of the day, never stored. */
public enum PlanKind {
    PEP("Personal education plan"),
    EDUCATION_PLAN("Education plan");

    private final String title;

    PlanKind(String title) {
        this.title = title;
    }

    public static PlanKind of(boolean lookedAfter) {
        return lookedAfter ? PEP : EDUCATION_PLAN;
    }

    public String title() {
        return title;
    }
}
