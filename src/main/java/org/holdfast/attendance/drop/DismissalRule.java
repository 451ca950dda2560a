package org.holdfast.attendance.drop;

import org.holdfast.kernel.Rule;

/** How a drop is set aside. */
public enum DismissalRule implements Rule {
    HAS_A_REASON("Say in a few words, 500 characters at most, what you found out.", "Holdfast F37"),
    HAS_A_DAY("Give the day on which to look again, within the next 13 weeks.", "Holdfast F37; local setting"),
    IS_OPEN("This drop is not open any more. Open the page again.", "Holdfast F37"),
    COMES_BACK_WHEN_IT_GROWS(
            "A drop that was dismissed comes back on its day, or sooner when it has grown by half.",
            "Holdfast F37; local setting");

    private final String sentence;
    private final String source;

    DismissalRule(String sentence, String source) {
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
