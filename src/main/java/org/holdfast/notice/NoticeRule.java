package org.holdfast.notice;

import org.holdfast.kernel.Refused;
import org.holdfast.kernel.Rule;

/** What must hold of tasks. */
public enum NoticeRule implements Rule {
    STILL_OPEN("This task has ended already.", "Holdfast"),
    ASIDE_WITH_A_REASON("Say why nobody needs to do it.", "F74: a task is done, or there is a reason"),
    PASSED_WITH_A_REASON("Say why you pass it on.", "F74: who has a task, and why, is kept"),
    TAKEN_BY_A_COLLEAGUE(
            "Choose a colleague who reaches the child today and may do it.", "F74; safeguards 1: a relationship first"),
    ENDS_ON_ITS_PAGE(
            "Open the page of this task and say there that you know, or what you decide. The task ends by itself then.",
            "F40: that somebody knows is kept with the suspension"),
    HAS_IT_ALREADY("This person is asked for the same already.", "Holdfast, one task for one thing"),
    DONE_IN_TIME(
            "What somebody is asked for is done within the working days that the authority sets.", "Local setting");

    private final String sentence;
    private final String source;

    NoticeRule(String sentence, String source) {
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
