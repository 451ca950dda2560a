package org.holdfast.exclusion.told;

import org.holdfast.web.Text;

/** What a parent or carer is owed: all four without delay. Source: facts B2, tell parents. */
public enum LetterStep {
    POSTED,
    CALL_ANSWERED,
    RIGHT_EXPLAINED,
    REASON_GIVEN;

    public String title() {
        return Text.say("exclusion.letter.step." + name());
    }

    /** Of the button by which it is written down. */
    public String act() {
        return Text.say("exclusion.letter.act." + name());
    }
}
