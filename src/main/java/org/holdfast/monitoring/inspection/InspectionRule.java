package org.holdfast.monitoring.inspection;

import org.holdfast.kernel.Refused;
import org.holdfast.kernel.Rule;

/** What holds for the inspection pack. Source: F53. */
public enum InspectionRule implements Rule {
    IN_CARE_ON_THE_DAY(
            "The pack counts the children whom our authority looked after on its day, as was known at its instant, wherever they"
                    + " went to school.",
            "Children Act 1989, section 22 (3A); safeguards 1"),
    SAME_PAIR_SAME_BYTES(
            "The same pair gives the same file for ever: what was recorded or corrected after its instant is left out, and the"
                    + " file says nothing of when or by whom it was made.",
            "Holdfast F53; decision 0016"),
    NAMES_NOBODY(
            "Names can be corrected and a child can leave care, so the pack bears a reference for each child. The list beside it"
                    + " tells whose it is, for those who are yours to see today.",
            "Safeguards 1 and 3"),
    YEAR_BY_AGE(
            "Year groups are those of a child’s age on the day.",
            "Year-group codes of the school census; general knowledge"),
    NEXT_DATE(
            "Timeliness: the earliest date that was open for the plan on the day, and how many calendar days it was over."
                    + " A plan that was exempt has none and is counted apart.",
            "Facts C3; statutory guidance 2018"),
    APPROVED_IN_TIME(
            "A version approved this school year was in time if that was no later than the day by which it was due when it was"
                    + " submitted.",
            "Facts C3; Holdfast"),
    LAST_RATING(
            "Quality: the virtual school’s last settled rating of this school year, by the rubric of its day.",
            "Facts C4; the rubric is the authority’s"),
    YEAR_TO_DATE(
            "Attendance: sessions from 1 August to the day, with the marks as they were known. A child who missed a tenth of the"
                    + " possible sessions is persistently absent.",
            "DfE, pupil absence statistics: methodology; facts A"),
    BEGUN_THIS_YEAR(
            "Suspensions that began this school year by the day and were in force as was known, with all their school days;"
                    + " permanent exclusions are counted apart.",
            "Facts B1; how part of a longer suspension counts is Holdfast’s"),
    WITHOUT_PUPIL_PREMIUM("Pupil premium plus is not part of the pack yet.", "Holdfast"),
    DAY_IS_PAST("Give a day up to today.", "Holdfast"),
    INSTANT_IS_PAST("Give a moment that has passed.", "Holdfast");

    private final String sentence;
    private final String source;

    InspectionRule(String sentence, String source) {
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
