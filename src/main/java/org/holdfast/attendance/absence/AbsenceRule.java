package org.holdfast.attendance.absence;

import org.holdfast.kernel.Refused;
import org.holdfast.kernel.Rule;

/** Rules of the day's absences and what is done about them. */
public enum AbsenceRule implements Rule {
    MARKS_ARE_HERE_BY(
            "The morning’s and the afternoon’s marks are here by the times that the authority sets; what is missing then"
                    + " is asked for.",
            "Holdfast F33; registers are taken at the start of the morning and once in the afternoon: SI 2024/208"),
    UNEXPLAINED_IS_TOLD(
            "When a child in care is absent and nobody knows why, the school looks for the child and the social worker"
                    + " is told the same session.",
            "Working together to improve school attendance 2024 (general knowledge)"),
    REASON_IS_FOUND_OUT(
            "N is found out within the school days that the authority sets, five at most, or becomes O.",
            "SI 2024/208, code N; the 5 days are general knowledge"),
    ASKED_ONCE_A_SESSION("No mark is missing that can still be asked for.", "Holdfast"),
    SAYS_HOW("Say how it was asked.", "F39"),
    SAYS_WHO_RANG("Say who rang, at most 200 characters.", "F39"),
    SAYS_WHO_WAS_ASKED("Say who was asked, at most 200 characters.", "F39"),
    SAYS_THE_ANSWER("Say the answer, or that nobody answered, in at most 1,000 characters.", "F39"),
    NEXT_STEP_IS_SOMEBODYS("Say who does the next step, and by which step.", "F39: next step, by whom"),
    DAY_HAS_COME("Choose a day that has come, at most a year ago.", "Holdfast");

    private final String sentence;
    private final String source;

    AbsenceRule(String sentence, String source) {
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
