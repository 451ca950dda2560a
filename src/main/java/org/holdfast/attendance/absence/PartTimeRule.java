package org.holdfast.attendance.absence;

import org.holdfast.kernel.Refused;
import org.holdfast.kernel.Rule;

/** Rules of part-time timetables. */
public enum PartTimeRule implements Rule {
    SAYS_WHY("Say why the child is not in school full time, in at most 1,000 characters.", "F38"),
    IS_AGREED("Say with whom it is agreed: somebody with parental responsibility, or the carer.", Source.GUIDANCE),
    HOURS_FIT("Give the hours in school a week, from 0 to 30 in quarters, such as 12.5.", "F38"),
    HAS_A_BEGINNING("Give the day on which it begins, at most a year away.", "F38"),
    REVIEWED_WITHIN_SIX_WEEKS(
            "Choose a review day within six weeks: of the beginning first, then of each review.",
            "F38; " + Source.GUIDANCE),
    HAS_AN_END(
            "A part-time timetable is for a short time and has an end; one without is listed until it has.",
            Source.GUIDANCE),
    ENDS_AFTER_IT_BEGINS("Choose a last day that is not before it begins, at most a year later.", "F38"),
    ONE_AT_A_TIME("The child has a part-time timetable already. Review or end that one.", "Holdfast"),
    IS_OVER("This timetable has ended.", "Holdfast"),
    SAYS_WHAT_CAME_OF_IT("Say what came of it, in at most 1,000 characters.", "F38"),
    REVIEWED_BY_TODAY("Choose a day from its beginning to today.", "F38"),
    MAIN_SCHOOL_AGREES("The child’s main school agrees on hours in school; others read them.", "Holdfast safeguards 6");

    /** Where a sentence comes from that several rules share. */
    private static final class Source {
        static final String GUIDANCE = "Working together to improve school attendance 2024 (general knowledge)";
    }

    private final String sentence;
    private final String source;

    PartTimeRule(String sentence, String source) {
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
