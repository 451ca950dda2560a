package org.holdfast.notice;

import org.holdfast.kernel.Refused;
import org.holdfast.kernel.Rule;

/** What must hold of a person's choice when to be told by mail. */
public enum ChoiceRule implements Rule {
    RHYTHM_IS_CHOSEN("Choose how often mail tells you.", "Holdfast F75: each person chooses"),
    QUIET_HOURS_HAVE_BOTH_ENDS(
            "Choose when the quiet hours begin and when they end, or neither.", "Holdfast F75: each person chooses"),
    QUIET_HOURS_LAST("Choose an end that is another time than the beginning.", "Holdfast F75: each person chooses"),
    QUIET_HOURS_LEAVE_TIME("Leave at least eight hours of the day in which mail may come.", "Holdfast"),
    HOLIDAY_HAS_BOTH_DAYS(
            "Write the first and the last day of the holiday, or neither.", "Holdfast F75: each person chooses"),
    HOLIDAY_ENDS_AFTER_IT_BEGINS(
            "Choose a last day that is not before the first.", "Holdfast F75: each person chooses"),
    HOLIDAY_IS_NOT_OVER("Choose a last day that is not past, or leave both days empty.", "Holdfast"),
    HOLIDAY_LASTS_90_DAYS_AT_MOST(
            "Choose a holiday of 90 days at most. Who is away for longer passes their tasks on.", "Holdfast"),
    URGENT_AT_ONCE(
            "A suspension, and a child in care who is absent and nobody knows why, is mailed at once, at any hour.",
            "F75: urgent kinds bypass what was chosen"),
    ONCE_IN_24_HOURS("Mail about the same thing comes once in 24 hours.", "F75: no duplicate within 24 hours");

    private final String sentence;
    private final String source;

    ChoiceRule(String sentence, String source) {
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
