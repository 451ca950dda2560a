package org.holdfast.notice;

/** What a task asks for; its title stands in the bundle. */
public enum TaskKind {
    ANSWER(true),
    MEND_RETURNED(true),
    APPROVE(true),
    ACTION(true),
    TELL_WHO_ACTS(false),
    NAME_KEY_PERSON(false),
    /** a child in care is absent, and nobody knows why */
    FIND_CHILD(false),
    KNOW_ABSENCE(false),
    SEND_MARK(false),
    REVIEW_PART_TIME(false),
    SAVE_DRAFT(false);

    private final boolean ofThePlan;

    TaskKind(boolean ofThePlan) {
        this.ofThePlan = ofThePlan;
    }

    /** Whether its cause tells of the plan, and so is for those alone who read the plan. */
    boolean ofThePlan() {
        return ofThePlan;
    }
}
