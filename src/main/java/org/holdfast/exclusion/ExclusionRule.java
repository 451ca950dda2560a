package org.holdfast.exclusion;

import org.holdfast.kernel.Refused;
import org.holdfast.kernel.Rule;

/** What must hold of suspensions and permanent exclusions, and how their days count. Source: facts B, safeguards 7. */
public enum ExclusionRule implements Rule {
    HEAD_DECIDES(
            "Choose the head, or who acted as head that day: only they suspend, exclude or cancel.",
            "Safeguards 7: only the head or acting head decides; a designated teacher may enter it"),
    DECIDED_AT_THE_SCHOOL(
            "Choose an adult who works at the school that excludes the child.", "Safeguards 7; general knowledge"),
    BY_A_SCHOOL_OF_THE_CHILD(
            "Choose a day on which the child is on the roll of your school.", "Safeguards 6; general knowledge"),
    FIRST_DAY_IS_NEAR("Choose a first day at most a year back and two weeks ahead.", "Holdfast"),
    ENDS_AFTER_IT_BEGINS("Choose a last day and session after the first.", "General knowledge"),
    HAS_AN_END("Choose the last day: a suspension has an end.", "Facts B1, kinds of exclusion"),
    LOSES_A_SESSION("Choose days on which school is held: these are none.", "Facts B1, length in sessions"),
    ONE_AT_A_TIME(
            "The child is excluded for some of these sessions already. Correct that record instead.",
            "Facts B1, length in sessions; Holdfast"),
    ONE_TO_THREE_REASONS("Give one to three different reasons.", "School census since 2020/21 (facts B1)"),
    REASON_IN_USE("Choose a reason that was in use on that day.", "School census (facts B1)"),
    SAYS_WHAT_WAS_TRIED(
            "Say what was tried before, so that exclusion would be avoided.",
            "NICE NG26 1.2.7: avoid exclusion as far as possible"),
    SAYS_WHAT_CHANGES("Say what of the child’s support changes because of it.", "NICE NG26 1.2.6 and 1.2.7"),
    FITS("Shorten this to 2,000 characters or fewer.", "Holdfast"),
    CHANGE_SAYS_WHY("Say why.", "Holdfast F35 and F80: what was believed before stays, with the reason"),
    ENDED_ALREADY("This exclusion was cancelled or overturned already.", "Holdfast"),
    ENDED_WHILE_IT_RUNS(
            "Choose the day on which it was cancelled or overturned: today or earlier, and not before it was recorded.",
            "Holdfast"),
    PANEL_IS_NAMED("Say who let the child back: the governors or the review panel.", "Facts B2, governor meeting"),
    STEP_IS_WHOLE("Give the day, and say what was done, by whom.", "Holdfast"),
    STEP_DAY_FITS(
            "Choose a day that fits: what was done lies in the past, what is planned in the next year.", "Holdfast"),
    LENGTH_IN_SESSIONS(
            "Length is counted in sessions, half a school day each, on the days on which the school is open.",
            "School census, length in sessions (facts B1)"),
    LUNCHTIME_IS_HALF_A_DAY(
            "Each lunchtime suspension counts as half a day.", "North Somerset; Ealing; BEA service (facts B2)"),
    SERVED_DAYS_STAY(
            "A cancelled or overturned suspension leaves the count of the term; the days served before stay in the count"
                    + " of the school year.",
            "Sutton virtual school; general knowledge (facts B2)"),
    AT_MOST_45_DAYS_A_YEAR(
            "A child is suspended for at most 45 school days in a school year, all schools together.",
            "North Somerset, Lincolnshire, Suffolk SENDIASS; across schools is general knowledge (facts B2)");

    private final String sentence;
    private final String source;

    ExclusionRule(String sentence, String source) {
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
    public Refused at(String field) {
        return new Refused(this, sentence, field);
    }

    /** As {@link #at}, in words of the case at hand. */
    public Refused at(String field, String whatToDo) {
        return new Refused(this, whatToDo, field);
    }
}
