package org.holdfast.exclusion.pattern;

import org.holdfast.kernel.Refused;
import org.holdfast.kernel.Rule;

/** When sessions away may be an exclusion without a record, and how that is written down and looked into. */
public enum PatternRule implements Rule {
    INFORMAL_EXCLUSION(
            "Sending a child home to “cool off” without a record is unlawful. Early leaves and collections, C2 without an"
                    + " agreed part-time timetable and B without provision of record are counted together, each day once.",
            "Wolves IASS and East Riding SENDIASS on unlawful exclusion (facts B2); how many in how many school days is a"
                    + " local setting"),
    LOOKED_INTO_WITH_A_REASON("Say in a few words, 500 characters at most, what you found out.", "Holdfast F43"),
    LOOKED_INTO_UNTIL_A_DAY(
            "Give the day on which to look again, within the next 13 weeks.", "Holdfast F43; local setting"),
    IS_OPEN("This pattern is not open any more. Open the page again.", "Holdfast F43"),
    COMES_BACK_WHEN_IT_GROWS(
            "A pattern that was looked into comes back on its day, or sooner when it has grown by half.",
            "Holdfast F43; local setting"),
    LEFT_ON_A_SCHOOL_DAY(
            "Choose a day on which school was held: today, or at most a year back.", "Facts B2, unlawful sending home"),
    LEFT_FROM_A_SCHOOL_OF_YOURS(
            "Choose a day on which the child was on the roll of your school.", "Safeguards 6; general knowledge"),
    LEFT_AT_A_TIME("Give the time, such as 13:40; not one that lies ahead.", "Holdfast F43"),
    LEFT_SOMEHOW("Choose how the child came to leave.", "Holdfast F43"),
    LET_GO_BY_SOMEBODY("Say by whom, in at most 200 characters.", "Holdfast F43"),
    SAYS_WHAT_WAS_SAID("Say what was said, in at most 1,000 characters.", "Holdfast F43"),
    WRITTEN_DOWN_ONCE("This early leave is written down already.", "Holdfast F43"),
    CHANGED_BY_ITS_SCHOOL("The school that wrote this down corrects it; others read it.", "Safeguards 6"),
    CHANGE_SAYS_WHY(
            "Say why, in at most 500 characters: what was written before stays in the history.",
            "Holdfast F35 and F80: what was believed before stays, with the reason");

    private final String sentence;
    private final String source;

    PatternRule(String sentence, String source) {
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

    /** Text as it is kept. @throws Refused at the field, if it is blank or too long */
    String text(String typed, int longest, String field) {
        String said = typed.strip().replace("\r\n", "\n");
        if (said.isEmpty() || said.length() > longest) {
            throw at(field);
        }
        return said;
    }
}
