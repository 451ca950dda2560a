package org.holdfast.attendance;

import org.holdfast.kernel.Refused;
import org.holdfast.kernel.Rule;

/** What must hold when somebody says how a school keeps its register. */
public enum PracticeRule implements Rule {
    SCHOOL_IN_THE_AREA("Choose a school in your authority’s area.", "Holdfast"),
    SAYS_HOW("Choose how the marks of this school come in.", "Holdfast F33; facts A1"),
    FROM_A_NEAR_DAY("Write the day from which it is so, at most two years ago or a year ahead.", "Holdfast");

    private final String sentence;
    private final String source;

    PracticeRule(String sentence, String source) {
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

    /** The refusal by this rule, said at a field of the form. */
    public Refused at(String field) {
        return new Refused(this, sentence, field);
    }
}
