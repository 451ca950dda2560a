package org.holdfast.monitoring.filter;

import org.holdfast.kernel.Rule;

/** What must hold of filters and caseloads. */
public enum FilterRule implements Rule {
    HAS_A_NAME("Give the filter a name of at most 60 letters.", "Holdfast"),
    NAME_IS_FREE("You have a filter of this name already. Give another name.", "Holdfast"),
    FILTERS_SOMETHING("Choose at least one filter before you keep it.", "Holdfast"),
    NOT_TOO_MANY("You keep 30 filters already. Remove one first.", "Holdfast"),
    OFFICER_OF_OURS("Choose an officer of your virtual school.", "Holdfast safeguards 1"),
    CASELOAD_OPENS_NOTHING(
            "A caseload says which officer follows a child. Every officer of the virtual school sees the same children,"
                    + " whoever follows them.",
            "F49, officer’s caseload; Holdfast safeguards 1");

    private final String sentence;
    private final String source;

    FilterRule(String sentence, String source) {
        this.sentence = sentence;
        this.source = source;
    }

    @Override
    public String sentence() {
        return sentence;
    }

    @Override
    public String source() {
        return source;
    }
}
