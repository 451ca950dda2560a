package org.holdfast.bridge.health;

import org.holdfast.kernel.Rule;

/** Rules of comparing counts. */
public enum CountRule implements Rule {
    DAY_IS_RECENT("Counts are of today or of one of the seven days before.", "local setting"),
    COUNTS_ARE_UNDER_WAY("A request with counts of this day is under way: send it again in a moment.", "Holdfast"),
    BOTH_SIDES_COUNT_THE_SAME(
            "The case system and Holdfast hold as many of each kind on the same day.", "F70: nightly count reconciliation"),
    COUNTS_COME_EVERY_NIGHT(
            "The case system sends its counts every night. After two days without, nobody knows whether both sides agree.",
            "F70: nightly count reconciliation; two days are a local setting");

    private final String sentence;
    private final String source;

    CountRule(String sentence, String source) {
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
