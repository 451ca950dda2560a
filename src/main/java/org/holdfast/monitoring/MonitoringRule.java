package org.holdfast.monitoring;

import org.holdfast.kernel.Rule;

/** What puts a child on a list, beside the seven parts of a plan. */
public enum MonitoringRule implements Rule {
    HAS_A_SCHOOL_PLACE(
            "A child from Reception to Year 13 has a place at a school or college.",
            "Education Act 1996, section 8; Education and Skills Act 2008, section 2; general knowledge"),
    LOOKED_AFTER_BY_US(
            "The board counts the children our authority looks after today, wherever they go to school.",
            "Children Act 1989, section 22 (3A); safeguards 1"),
    SUSPENDED_TODAY(
            "A child is suspended from the first day to the last, weekends between them included; a permanent exclusion"
                    + " counts until another school has the child.",
            "Facts B1; the end of a permanent exclusion is general knowledge");

    private final String sentence;
    private final String source;

    MonitoringRule(String sentence, String source) {
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
