package org.holdfast.child;

/** What a child is to social care. Leaving care has several names, and they are different statuses. */
public enum CareKind {
    LOOKED_AFTER("In care"),
    /** V3, V4: no PEP duty, no due date, no flag. */
    SHORT_BREAKS("Short breaks"),
    CHILD_IN_NEED("Child in need"),
    EDGE_OF_CARE("Edge of care"),
    RETURNED_HOME("Returned home"),
    ADOPTED("Adopted"),
    SPECIAL_GUARDIANSHIP("Special guardianship"),
    CHILD_ARRANGEMENTS("Child arrangements order"),
    LEFT_AT_18("Left care at 18"),
    LEFT_CARE("Left care");

    private final String title;

    CareKind(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    /** Once in care, no longer: shown only by disclosure. */
    public boolean previouslyLookedAfter() {
        return this == RETURNED_HOME
                || this == ADOPTED
                || this == SPECIAL_GUARDIANSHIP
                || this == CHILD_ARRANGEMENTS
                || this == LEFT_AT_18
                || this == LEFT_CARE;
    }
}
