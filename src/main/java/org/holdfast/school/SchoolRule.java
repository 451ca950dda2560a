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
    CLOSING_IS_MEANT("Tick that the person has left before you close the account.", "Holdfast"),
    URN_HAS_SIX_DIGITS("Write the URN with its 6 digits, as Get Information about Schools has it.", "GIAS"),
    URN_IS_FREE("Look for this URN among the schools: one of this number is already there.", "GIAS"),
    PHASE_IS_KNOWN("Choose the phase from the list.", "GIAS"),
    AWAY_FROM_TODAY("Choose today or a later day, at most a year ahead.", "Holdfast"),
    BACK_AFTER_AWAY("Choose a day after the first day away, or leave it empty.", "Holdfast"),
    AWAY_ONCE("This adult is known to be away then. Say first when they are back.", "Holdfast");

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
