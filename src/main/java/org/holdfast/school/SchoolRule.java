package org.holdfast.school;

import org.holdfast.kernel.Refused;
import org.holdfast.kernel.Rule;

/** What must hold of schools, the people who work there and their posts. */
public enum SchoolRule implements Rule {
    NAMED("Give a name.", "Holdfast"),
    USER_NAME_IS_PLAIN(
            "Use 2 to 100 small letters, digits, dots or hyphens, such as rosa.lamb, and begin with a letter.",
            "Holdfast"),
    ROLE_FITS_ORGANISATION(
            "Give a school’s role at a school, and an authority’s role at the authority.",
            "Holdfast safeguards 1, roles and relationships"),
    ROLE_IS_GIVEN_ELSEWHERE(
            "Choose another role: case systems have tokens, and acting authors are named by the virtual school head.",
            "Holdfast safeguards 1"),
    WITHIN_OWN_AUTHORITY("Choose your authority or a school in its area.", "Holdfast"),
    NOBODY_APPOINTS_THEMSELF(
            "Ask another administrator: nobody gives, ends or closes what is their own.",
            "Separation of duties; general knowledge"),
    POST_ENDS_FROM_TODAY("Choose today or a later day: what was seen until now was seen.", "Holdfast"),
    SERVES_ANOTHER_AUTHORITY_TOO(
            "End this person’s posts in your authority instead: they also work for another one.", "Holdfast"),
    WHO_ASKS_IS_KNOWN(
            "Tick that you know who asks: a new password opens everything that this person may see.", "Holdfast"),
    CLOSING_IS_MEANT("Tick that the person has left before you close the account.", "Holdfast"),
    URN_HAS_SIX_DIGITS("Write the URN with its 6 digits, as Get Information about Schools has it.", "GIAS"),
    ESTABLISHMENT_HAS_FOUR_DIGITS(
            "Write the establishment number with its 4 digits, as Get Information about Schools has it.", "GIAS"),
    ESTABLISHMENT_IS_FREE("Look for this number among your schools: another one in your area has it.", "GIAS"),
    URN_IS_FREE("Look for this URN among the schools: one of this number is already there.", "GIAS"),
    PHASE_IS_KNOWN("Choose the phase from the list.", "GIAS"),
    AWAY_FROM_TODAY("Choose today or a later day, at most a year ahead.", "Holdfast"),
    BACK_AFTER_AWAY("Choose a day after the first day away, or leave it empty.", "Holdfast"),
    AWAY_ONCE("This adult is known to be away then. Say first when they are back.", "Holdfast"),
    TERM_HAS_A_NAME("Choose the autumn, spring or summer term.", "Holdfast"),
    TERM_HAS_BOTH_DAYS("Write the first and the last day of the term.", "Holdfast"),
    TERM_ENDS_AFTER_ITS_FIRST_DAY("Choose a last day that is not before the first.", "Holdfast"),
    TERM_LIES_IN_ITS_YEAR("Choose a day in the school year shown, 1 September to 31 August.", "Education Act 1996"),
    TERMS_DO_NOT_OVERLAP("Choose days that are in no other term of the year.", "Holdfast"),
    HALF_TERM_IS_WHOLE("Write the first and the last day of the half-term break, or neither.", "Holdfast"),
    HALF_TERM_LIES_IN_TERM("Choose a half-term break within the term.", "Holdfast"),
    CUT_OFF_LIES_IN_TERM(
            "Choose a cut-off within the term.", "A PEP is reviewed every school term: statutory guidance 2018"),
    CUT_OFF_IS_THE_AUTHORITYS(
            "Leave the cut-off empty: the authority that looks after a child sets it.", "Statutory guidance 2018"),
    CLOSURE_IS_NAMED("Say in up to 100 characters why there is no school, such as training day.", "Holdfast"),
    CLOSURE_HAS_ITS_DAYS("Write the first and the last day without school, at most a month apart.", "Holdfast"),
    SETTING_IS_CHOSEN("Choose the setting.", "Holdfast"),
    SETTING_IS_IN_RANGE("Choose a number within the range shown.", "Law or statutory guidance sets the range"),
    SETTING_SAYS_WHERE_FROM(
            "Say in up to 200 characters who decided this and when, such as a policy and its date.",
            "Holdfast F101: every rule says where it comes from"),
    SETTING_BEGINS_FROM_TODAY(
            "Choose today or a later day: what was due until now was due by the old value.", "Holdfast");

    private final String sentence;
    private final String source;

    SchoolRule(String sentence, String source) {
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
