package org.holdfast.bridge.health;

import org.holdfast.kernel.Refused;
import org.holdfast.kernel.Rule;

/** Rules of comparing counts. */
public enum CountRule implements Rule {
    DAY_IS_RECENT("Counts are of today or of one of the seven days before.", "local setting"),
    A_KIND_IS_COUNTED("Give the count of at least one kind.", "Holdfast"),
    COUNT_IS_WHOLE("Give a whole number from 0 to 1000000.", "Holdfast"),
    AS_MANY_AS_IDS("Give as many as there are ids, or leave the count out.", "Holdfast"),
    IDS_ARE_PLAIN(
            "Give at most 5000 ids, each once, of 1 to 100 letters, digits, blanks or signs. Leave them out where there are"
                    + " more.",
            "local setting"),
    COUNTS_ARE_UNDER_WAY("A request with counts of this day is under way: send it again in a moment.", "Holdfast"),
    BOTH_SIDES_COUNT_THE_SAME(
            "The case system and Holdfast hold as many of each kind on the same day.",
            "F70: nightly count reconciliation"),
    COUNTS_COME_EVERY_NIGHT(
            "The case system sends its counts every night. After two days without, nobody knows whether both sides agree.",
            "F70: nightly count reconciliation; two days are a local setting");

    private final String sentence;
    private final String source;

    CountRule(String sentence, String source) {
        this.sentence = sentence;
        this.source = source;
    }

    Refused at(String field) {
        return new Refused(this, sentence, field);
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
