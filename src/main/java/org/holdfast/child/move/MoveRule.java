package org.holdfast.child.move;

import java.nio.charset.StandardCharsets;
import org.holdfast.kernel.Refused;
import org.holdfast.kernel.Rule;

/** What must hold where a child is to move school. */
public enum MoveRule implements Rule {
    A_MOVE_IS_PROPOSED(
            "A move is only a proposal until the receiving school accepts it; until then nothing of the record changes.",
            "Holdfast F72"),
    BY_WHO_ANSWERS_FOR_THE_CHILD(
            "Only the authority that answers for the child proposes a move.", "Holdfast safeguards 1; F72"),
    SCHOOL_IS_KNOWN("No school has this URN. Check it on Get Information about Schools.", "GIAS: a URN has six digits"),
    ANOTHER_SCHOOL("The child is on roll at this school on that day already.", "Holdfast safeguards 6"),
    DAY_IS_NEAR("Give the first day at the new school: at most a month back, at most a year ahead.", "Holdfast"),
    AFTER_THE_PLACE_BEGAN("Give a day after the one on which the child began at the present school.", "Holdfast"),
    SAYS_SOURCE("Say in at most 100 characters where this comes from.", "Holdfast F72"),
    SAYS_WHY("Say in at most 1,000 characters why the child moves.", "Holdfast F72"),
    DECLINED_WITH_A_REASON("Say in at most 1,000 characters why your school declines.", "Holdfast F72"),
    WITHDRAWN_WITH_A_REASON("Say in at most 1,000 characters why the move is withdrawn.", "Holdfast F72"),
    SOURCE_SAYS_OTHERWISE("The case system that proposed this says otherwise now.", "Holdfast F65, F72"),
    STILL_PROPOSED("This proposal was settled meanwhile. Open the page again.", "Holdfast F72"),
    ONE_CONFIRMED_CLEARS_THE_OTHERS(
            "Accepting a move clears every other proposal for the same child, and a place elsewhere that has not begun.",
            "Holdfast F72"),
    SENDER_READS(
            "The school that a child in care has left reads the last plan approved there for the days that the authority"
                    + " sets. It changes nothing and sees nothing newer.",
            "Holdfast F72; the days are a local setting"),
    TWINS_STAY_APART(
            "Another child has the same surname and birth date. Check mark and forename before you answer.",
            "Holdfast safeguards 5");

    private final String sentence;
    private final String source;

    MoveRule(String sentence, String source) {
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

    /** Text as it is kept. @throws Refused at the field, if it is blank, too long or no text */
    String text(String given, int longest, String field) {
        String said = given.strip().replace("\r\n", "\n");
        if (said.isEmpty() || said.length() > longest || !storable(said)) {
            throw at(field);
        }
        return said;
    }

    private static boolean storable(String said) {
        return said.chars().noneMatch(sign -> sign < ' ' && sign != '\n' && sign != '\t')
                && StandardCharsets.UTF_8.newEncoder().canEncode(said);
    }
}
