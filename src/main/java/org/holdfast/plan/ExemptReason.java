package org.holdfast.plan;

/** Why a plan cannot be kept up for a while. Source: F07; the list is Holdfast's, to be confirmed by each authority. */
public enum ExemptReason {
    ILL("The child is ill"),
    MISSING("The child is missing"),
    NO_SCHOOL_PLACE("There is no school place"),
    IN_CUSTODY("The child is in custody"),
    MOVED_ABROAD("The child has moved abroad"),
    OTHER("Another reason");

    private final String title;

    ExemptReason(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
