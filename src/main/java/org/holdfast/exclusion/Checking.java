package org.holdfast.exclusion;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.holdfast.kernel.Refused;
import org.holdfast.school.Terms;

/** Refuses what cannot stand of an exclusion that is recorded or corrected, at the field. */
final class Checking {
    private static final int DAYS_AHEAD = 14;

    private final InHand hand;
    private final Map<String, ExclusionReason> reasons;

    Checking(InHand hand, Map<String, ExclusionReason> reasons) {
        this.hand = hand;
        this.reasons = reasons;
    }

    /** @param instead id of the exclusion that it would replace; empty for a new one. @return the same, its texts trimmed */
    ExclusionTerms checked(ExclusionTerms said, String schoolId, String instead) {
        time(said, schoolId, instead);
        said(said);
        return new ExclusionTerms(
                said.category(),
                said.firstDay(),
                said.firstSession(),
                said.lastDay(),
                said.lastSession(),
                said.deciderId(),
                said.capacity(),
                said.reasons(),
                Typed.needed(said.triedBefore(), 2000, ExclusionRule.SAYS_WHAT_WAS_TRIED, "triedBefore"),
                Typed.needed(said.supportChanged(), 2000, ExclusionRule.SAYS_WHAT_CHANGES, "supportChanged"),
                said.examMissed(),
                said.overLimit());
    }

    /** Of when alone. @throws Refused at the day that does not fit */
    void time(ExclusionTerms said, String schoolId, String instead) {
        Terms.Calendar calendar = hand.calendar(schoolId);
        LocalDate first = said.firstDay();
        if (first.isBefore(hand.today().minusYears(1))
                || first.isAfter(hand.today().plusDays(DAYS_AHEAD))) {
            throw ExclusionRule.FIRST_DAY_IS_NEAR.at("firstDay");
        }
        if (said.category() != Category.PERMANENT && said.lastDay() == null) {
            throw ExclusionRule.HAS_AN_END.at("lastDay");
        }
        ExcludedTime time = said.time();
        if (time.last().filter(last -> last.compareTo(time.first()) < 0).isPresent()) {
            throw ExclusionRule.ENDS_AFTER_IT_BEGINS.at("lastDay");
        }
        if (said.category() != Category.PERMANENT
                && time.lost(said.category(), calendar).isEmpty()) {
            throw ExclusionRule.LOSES_A_SESSION.at("firstDay");
        }
        if (hand.all().stream()
                .filter(one -> !one.exclusionId().equals(instead))
                .anyMatch(one -> one.standsInTheWayOf(time, schoolId))) {
            throw ExclusionRule.ONE_AT_A_TIME.at("firstDay");
        }
    }

    private void said(ExclusionTerms said) {
        List<String> codes = said.reasons();
        if (codes.isEmpty() || codes.size() > 3 || new HashSet<>(codes).size() != codes.size()) {
            throw ExclusionRule.ONE_TO_THREE_REASONS.at("reasonOne");
        }
        for (String code : codes) {
            ExclusionReason reason = reasons.get(code);
            if (reason == null || !reason.inUseOn(said.firstDay())) {
                throw ExclusionRule.REASON_IN_USE.at("reasonOne");
            }
        }
    }

    /**
     * More than the law allows is asked back once: it may have happened all the same, and must then be known.
     *
     * @throws Refused with the days that are left, unless it was said that it was so
     */
    void limit(Exclusion exclusion, boolean saidSo) {
        Lost lost = Lost.of(exclusion, hand.calendar(exclusion.schoolId()));
        DayCount count = hand.countWith(lost, exclusion.exclusionId());
        if (count.overLimit() && !lost.halves().isEmpty() && !saidSo) {
            throw ExclusionRule.AT_MOST_45_DAYS_A_YEAR.at(
                    "lastDay",
                    "This would make " + Days.number(count.yearSessions()) + " of "
                            + hand.terms().limit()
                            + " days this school year. Shorten it, or say below that it was so all the same.");
        }
    }
}
