package org.holdfast.monitoring.measure;

import org.holdfast.kernel.Rule;

/** What each measure counts, how its figures are read, and which of them are hidden. */
public enum MeasureRule implements Rule {
    SUPPORT_PLANNED(
            "Of the children recorded as having attachment difficulties: those with a current approved plan that sets out how"
                    + " they will be supported in school.",
            "NICE QS133 statement 2, process measure"),
    SUPPORT_PLANNED_HAS_OR_MAY(
            "The same of the children recorded as having attachment difficulties or as children who may have them.",
            "NICE NG26 1.2.5; beside QS133 statement 2, which counts those recorded as having them"),
    SUPPORT_PLANNED_IN_CARE(
            "Of all children in care: those with a current approved plan that sets out how they will be supported in school.",
            "Local measure of Holdfast; NICE asks for no such figure"),
    UP_TO_DATE_IN_CARE(
            "Of all children in care: those whose plan was up to date in all seven parts, with nothing changed since. A child"
                    + " exempt for a while is counted among all children, and not as up to date.",
            "Local measure of Holdfast, after NICE NG26 1.2.5; NICE asks for no such figure"),
    ATTENDANCE_WITH(
            "Sessions attended out of possible sessions this school year, up to the day, of children in care recorded as having"
                    + " attachment difficulties. A ratio of sums: every session counts the same.",
            "NICE QS133 statement 2, outcome (school attendance); DfE absence statistics for the ratio"),
    ATTENDANCE_WITHOUT(
            "The same of children in care who are not recorded as having attachment difficulties.",
            "For comparison; DfE absence statistics for the ratio"),
    SUSPENDED_WITH(
            "Of the children in care recorded as having attachment difficulties: those suspended or excluded at least once this"
                    + " school year, up to the day. What was cancelled or overturned is not counted.",
            "NICE QS133 statement 2, outcome (exclusions)"),
    SUSPENDED_WITHOUT(
            "The same of children in care who are not recorded as having attachment difficulties.", "For comparison"),
    SUSPENSIONS_WITH(
            "How often the children in care recorded as having attachment difficulties were suspended or excluded this school"
                    + " year, up to the day, and how many children they are. The percentage is suspensions for every hundred"
                    + " children.",
            "NICE QS133 statement 2, outcome (exclusions); DfE suspension statistics for the rate"),
    SUSPENSIONS_WITHOUT(
            "The same of children in care who are not recorded as having attachment difficulties.",
            "For comparison; DfE suspension statistics for the rate"),
    DAYS_LOST_WITH(
            "School days of the suspensions, counted in half days, that the children in care recorded as having attachment"
                    + " difficulties were given this school year, and how many children they are. A suspension that has begun"
                    + " counts with all its days.",
            "NICE QS133 statement 2, outcome (exclusions); how part of a longer suspension counts is Holdfast’s"),
    DAYS_LOST_WITHOUT(
            "The same of children in care who are not recorded as having attachment difficulties.", "For comparison"),
    PERSISTENT_WITH(
            "Of the children in care recorded as having attachment difficulties who had possible sessions this school year: those"
                    + " who missed a tenth of their own or more, up to the day.",
            "NICE QS133 statement 2, outcome (school attendance); DfE, pupil absence statistics: methodology"),
    PERSISTENT_WITHOUT(
            "The same of children in care who are not recorded as having attachment difficulties.",
            "For comparison; DfE, pupil absence statistics: methodology"),
    PLAN_IS_CURRENT(
            "A plan is current from its approval to the day of its review; where no day was set, for the longest time until a"
                    + " review. Support is set out where every question on support in school is answered.",
            "NICE QS133 says “current” and leaves open what it means: a local reading, with the review of statutory guidance"
                    + " 2018"),
    WHO_IS_COUNTED(
            "Counted are children under 18 for whom the authority answered on the day: in care, on short breaks, in need, on the"
                    + " edge of care, or after care. Children who are not in care enter only as totals.",
            "Safeguards 1 to 3 and 9; NICE QS133, population"),
    SMALL_NUMBERS_ARE_HIDDEN(
            "A row is hidden where fewer children than the least number, but not none, are counted or left out; then further"
                    + " rows, so that no hidden number follows from the others. A hidden row is hidden for every measure"
                    + " of its table; a measure that would hide all rows is left out of the table. Schools are hidden within"
                    + " their area, and all schools of hidden areas stand in one row. How often children were"
                    + " suspended and who is persistently absent is given where that hides no further row. The same holds"
                    + " here, in files and in the interface.",
            "Local setting “least number in a figure”; statistical practice as of the DfE and ONS, which suppress small"
                    + " counts: general knowledge"),
    AS_AT_A_PAIR(
            "A figure is of a day, from what was known at an instant. The same day and instant give the same figure for ever."
                    + " The draft in hand counts nothing: an answer counts from the approval of its plan.",
            "Holdfast F53, F56"),
    DAY_IS_READABLE("Write a day, such as 23 November 2026 or 2026-11-23.", "Holdfast F56"),
    NO_FIGURE_OF_TOMORROW("Choose a day that has begun, and an instant that has passed.", "Holdfast F56");

    private final String sentence;
    private final String source;

    MeasureRule(String sentence, String source) {
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
}
