package org.holdfast.plan;

import org.holdfast.kernel.Rule;

/** When the clock of a plan may stand still. */
public enum ExemptRule implements Rule {
    HAS_A_REASON("Choose a reason.", "Holdfast F07"),
    SAYS_WHY("Say in a few words what keeps the plan from being kept up.", "Holdfast F07"),
    HAS_AN_END("Give the last day, from today on: the clock never stops without an end.", "Holdfast F07"),
    LASTS_A_YEAR_AT_MOST("Choose an end within a year; look again then.", "Holdfast F07; local setting"),
    BY_THE_VIRTUAL_SCHOOL(
            "For a child in care only the virtual school of the authority that looks after them stops the clock.",
            "Safeguards 1; Children Act 1989, section 22 (3A)"),
    BY_THE_SCHOOL("For a child who is not in care only the school’s lead stops the clock.", "Safeguards 1 and 3"),
    IS_OVER("This exemption has ended meanwhile. Open the page again.", "Holdfast F07"),
    COUNTED_APART(
            "While an exemption runs the plan counts as exempt: neither as on time nor as overdue.", "Holdfast F07");

    private final String sentence;
    private final String source;

    ExemptRule(String sentence, String source) {
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
