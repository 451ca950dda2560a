package org.holdfast.attendance.drop;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.holdfast.attendance.DayWords;
import org.holdfast.attendance.DaysHeld;
import org.holdfast.attendance.Tally;
import org.holdfast.school.Setting;

/**
 * Finds the drops in one child's marks, at most one by each rule. Only marks count: a holiday, a closure and a missing
 * mark are in no figure. Source: Holdfast F37.
 */
final class DropFinder {
    private static final int BEFORE_A_MOVE = 60;
    private static final int OFTENER = 3;
    /** One illness is no drop, however long: a run says it. */
    private static final int SPELLS = 2;
    /** School days without any mark after which nothing is said. */
    private static final int STALE = 10;

    private final DropBasis basis;

    private DropFinder(DropBasis basis) {
        this.basis = basis;
    }

    /**
     * What is found as at the last mark; nothing where the last school days brought none, since nobody knows what they
     * would have shown.
     */
    static List<Drop> asOf(
            LocalDate today, Course course, DaysHeld days, Thresholds thresholds, Optional<LocalDate> movedHome) {
        return course.lastMarked(today)
                .filter(last -> days.between(last, today) <= STALE)
                .map(last -> new DropFinder(new DropBasis(course, days, thresholds, movedHome, last)).find())
                .orElse(List.of());
    }

    private List<Drop> find() {
        List<Drop> drops = new ArrayList<>();
        belowOwnBase().ifPresent(drops::add);
        sinceThisPlacement().ifPresent(drops::add);
        new RunFinder(basis).find().ifPresent(drops::add);
        new WeekdayFinder(basis).find().ifPresent(drops::add);
        latenessCreepsUp().ifPresent(drops::add);
        return List.copyOf(drops);
    }

    private Optional<Drop> belowOwnBase() {
        LocalDate from = basis.from();
        Tally now = basis.course().tally(from, basis.end());
        return now.possible() < DropBasis.LEAST_NOW || basis.course().spells(from, basis.end()) < SPELLS
                ? Optional.empty()
                : basis.base()
                        .filter(base -> basis.fell(base.tally(), now))
                        .filter(base -> basis.fell(base.tally(), basis.course().withoutAgreed(from, basis.end())))
                        .map(base -> new Drop(
                                DropRule.BELOW_OWN_BASE,
                                basis.days().calendar().termStart(basis.asAt()),
                                DropBasis.tenths(base.tally(), now),
                                List.of(
                                        points(base.tally(), now),
                                        basis.thresholds().weeks(),
                                        DayWords.of(from),
                                        DayWords.of(basis.asAt()),
                                        now.words(),
                                        base.tally().words(),
                                        base.term().name(),
                                        String.valueOf(base.term().firstDay().getYear())),
                                basis.course().missed(from, basis.end())));
    }

    /** A home in which the child has lived for more than a year has become the child's own base. */
    private Optional<Drop> sinceThisPlacement() {
        return basis.movedHome()
                .filter(moved -> moved.isAfter(basis.asAt().minusYears(1)))
                .flatMap(moved -> {
                    Tally now = basis.course().tally(moved, basis.end());
                    List<LocalDate> before = basis.days().last(BEFORE_A_MOVE, moved.minusDays(1));
                    Tally then =
                            before.isEmpty() ? Tally.NOTHING : basis.course().tally(before.get(0), moved);
                    boolean enough = now.possible() >= DropBasis.LEAST_NOW && then.possible() >= DropBasis.LEAST_BEFORE;
                    return enough && basis.fell(then, now)
                            ? Optional.of(sinceMove(moved, then, now))
                            : Optional.empty();
                });
    }

    private Drop sinceMove(LocalDate moved, Tally then, Tally now) {
        return new Drop(
                DropRule.SINCE_THIS_PLACEMENT,
                moved,
                DropBasis.tenths(then, now),
                List.of(points(then, now), DayWords.of(moved), now.words(), then.words()),
                basis.course().missed(moved, basis.end()));
    }

    private Optional<Drop> latenessCreepsUp() {
        LocalDate from = basis.from();
        Tally now = basis.course().tally(from, basis.end());
        boolean often = now.late() >= basis.thresholds().number(Setting.DROP_LATE_TIMES);
        return !often || !growing(from)
                ? Optional.empty()
                : basis.base()
                        .filter(base -> (long) now.late() * base.tally().possible()
                                >= (long) OFTENER * base.tally().late() * now.possible())
                        .map(base -> new Drop(
                                DropRule.LATENESS_CREEPS_UP,
                                basis.days().calendar().termStart(basis.asAt()),
                                now.late(),
                                List.of(
                                        now.late(),
                                        basis.thresholds().weeks(),
                                        now.possible(),
                                        base.tally().late(),
                                        base.tally().possible(),
                                        base.term().name(),
                                        String.valueOf(base.term().firstDay().getYear())),
                                basis.course().late(from, basis.end())));
    }

    /** As often in the later half as in the earlier. */
    private boolean growing(LocalDate from) {
        List<LocalDate> half = basis.days().last(basis.thresholds().days() / 2, basis.asAt());
        LocalDate middle = half.isEmpty() ? from : half.get(0);
        return middle.isBefore(from)
                || basis.course().tally(middle, basis.end()).late()
                        >= basis.course().tally(from, middle).late();
    }

    private static BigDecimal points(Tally before, Tally now) {
        return BigDecimal.valueOf(DropBasis.tenths(before, now), 1);
    }
}
