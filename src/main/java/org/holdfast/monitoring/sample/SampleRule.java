package org.holdfast.monitoring.sample;

import org.holdfast.kernel.Refused;
import org.holdfast.kernel.Rule;

/** What holds for dip samples. Source: F54. */
public enum SampleRule implements Rule {
    FROM_OUR_CHILDREN(
            "A sample is taken from the children our authority looks after on the day, wherever they go to school.",
            "Children Act 1989, section 22 (3A); safeguards 1"),
    DRAWN_BY_TICKET(
            "Every child has a ticket: the SHA-256 of the seed, a colon and the id of the child’s record. The lowest tickets are"
                    + " drawn, so the same seed draws the same children again, and nobody can choose by hand.",
            "Holdfast"),
    READ_AS_AT_THE_DRAW(
            "Versions, views, tasks and notices are those recorded by the moment of the draw, and what was done by then."
                    + " Suspensions and moves are told as they are known today. Nothing is copied.",
            "Holdfast"),
    COUNTED_IN_MINUTES(
            "Minutes from flag to action run from the moment something was raised to the moment it was done, set aside or ended."
                    + " Working minutes are those in which the authority’s offices are open.",
            "Holdfast; office hours are a setting of the authority"),
    SAYS_WHAT_FOR("Say what the sample is for, in at most 500 characters.", "Holdfast"),
    HAS_A_SIZE("Give a number from 1 to 30, and no more than there are children.", "Holdfast"),
    NAMES_CHILDREN("Choose from 1 to 30 of the children.", "Holdfast"),
    HAS_CHILDREN("Your authority looks after no child today, so there is nobody to sample.", "Holdfast");

    /** Children in one sample. */
    static final int MOST = 30;

    private final String sentence;
    private final String source;

    SampleRule(String sentence, String source) {
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
    Refused at(String field) {
        return new Refused(this, sentence, field);
    }
}
