package org.holdfast.exclusion.pattern;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.holdfast.kernel.ChildId;
import org.holdfast.web.Text;

/**
 * What may be exclusions without a record in one child's school days.
 *
 * @param since first day that was looked at: 1 September, or earlier in the first weeks of a school year
 * @param days every such day since then, the earliest first
 * @param now pointed out today
 * @param said what was ever said of the child's patterns, the latest first
 * @param marked whether there are any marks of the last school days, without which nobody knows
 */
public record ChildPattern(
        ChildId child,
        LocalDate today,
        LocalDate since,
        List<PatternDay> days,
        PatternTerms terms,
        Optional<InformalPattern> now,
        List<PatternDismissal> said,
        boolean marked) {
    ChildPattern with(List<PatternDismissal> words) {
        return new ChildPattern(child, today, since, days, terms, now, words, marked);
    }

    public long count(PatternSign sign) {
        return days.stream().filter(one -> one.sign() == sign).count();
    }

    /** What lets the pattern rest today. */
    public Optional<PatternDismissal> resting() {
        return now.flatMap(pattern ->
                said.stream().filter(one -> one.rests(pattern, today)).findFirst());
    }

    /** The pattern that waits for somebody to look into it. */
    public Optional<InformalPattern> open() {
        return now.filter(pattern -> resting().isEmpty());
    }

    public PatternState state() {
        return now.isPresent()
                ? open().isPresent() ? PatternState.POSSIBLE : PatternState.LOOKED_INTO
                : marked ? PatternState.NONE : PatternState.NOT_KNOWN;
    }

    /** "1 early leave, 0 C2, 2 B, 0 early collections". */
    public String counts() {
        return Text.say(
                "exclusion.pattern.counts",
                count(PatternSign.LEFT_EARLY),
                count(PatternSign.C2),
                count(PatternSign.B),
                count(PatternSign.COLLECTED));
    }

    /** Tells what is open now from what was open before: another beginning, grown again, or come back. */
    public String occasion() {
        return now.map(pattern -> pattern.began() + ":" + pattern.round() + ":"
                        + said.stream().findFirst().map(PatternDismissal::id).orElse(""))
                .orElse("");
    }
}
