package org.holdfast.child;

import org.holdfast.kernel.Rule;

/** What is asked before an adult is named for a child. */
public enum NamingRule implements Rule {
    UNTRAINED_NEEDS_A_REASON(
            "Say in at most 400 characters why this adult is named though their training is not in date. The reason is kept and"
                    + " shown in quality assurance.",
            "NICE NG26 1.2.1, 1.2.2 and QS133 statement 2; asking for the reason: Holdfast F47");

    private final String sentence;
    private final String source;

    NamingRule(String sentence, String source) {
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
