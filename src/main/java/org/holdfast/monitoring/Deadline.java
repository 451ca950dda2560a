package org.holdfast.monitoring;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.holdfast.child.ChildRow;
import org.holdfast.plan.DueDate;
import org.holdfast.plan.Exempt;
import org.holdfast.plan.PlanFacts.Gap;

/**
 * A child's next deadline and the one next step towards it.
 *
 * @param turn whose the next step is: mine, somebody else's, nobody's
 * @param next the first thing to be put right; empty where nothing is
 * @param started whether there is a plan to go on with
 * @param more how many others there are
 * @param due the date that counts next, with its rule; empty where there is none
 * @param near due within two school days, today or before; never while exempt
 * @param exempt why no date counts for a while
 */
public record Deadline(
        ChildRow child,
        Deadlines.Show turn,
        Optional<Flag> next,
        boolean started,
        int more,
        Optional<DueDate> due,
        When when,
        boolean near,
        Optional<Exempt> exempt) {
    private static final int NEAR = 2;

    /** Stretches of time, in the order of the list. */
    public enum When {
        OVERDUE,
        UNDATED,
        THIS_WEEK,
        LATER,
        /** no date counts, neither as kept nor as missed */
        EXEMPT
    }

    static Deadline of(PlanLine line, LocalDate today) {
        Optional<DueDate> due = line.due().next();
        Optional<Exempt> exempt = line.due().exempt();
        Optional<Flag> next = next(line);
        boolean near = exempt.isEmpty()
                && due.filter(date -> date.overdue(today) || line.calendar().schoolDays(today, date.day()) <= NEAR)
                        .isPresent();
        return new Deadline(
                line.child(),
                turn(line, next),
                next,
                line.plan().started(),
                Math.max(0, line.flags().size() - 1),
                due,
                exempt.isPresent() ? When.EXEMPT : when(due.map(DueDate::day), today),
                near,
                exempt);
    }

    /** Who is awaited because of a recorded gap, and by when. */
    public Optional<Gap> gap() {
        return next.flatMap(Flag::gap);
    }

    private static When when(Optional<LocalDate> due, LocalDate today) {
        LocalDate sunday = today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        return due.map(day -> day.isBefore(today) ? When.OVERDUE : day.isAfter(sunday) ? When.LATER : When.THIS_WEEK)
                .orElse(When.UNDATED);
    }

    /**
     * First a plan is started; then each part in the order of the plan; then what changed is confirmed or the draft
     * approved. What cannot be right yet, and says why, comes last.
     */
    private static Optional<Flag> next(PlanLine line) {
        List<Reason> order = List.of(
                Reason.VIEWS,
                Reason.CONTACTS,
                Reason.KEY_PERSON,
                Reason.SAFE_PLACE,
                Reason.SUPPORT,
                Reason.PREFERENCES,
                Reason.REVIEW,
                Reason.CHANGED,
                Reason.NO_PLAN);
        boolean started = line.plan().started();
        return line.flags().stream()
                .filter(flag -> order.contains(flag.reason()))
                .min(Comparator.comparing((Flag flag) -> flag.gap().isPresent())
                        .thenComparing(flag -> started || flag.reason() != Reason.NO_PLAN)
                        .thenComparing(flag -> order.indexOf(flag.reason())));
    }

    /** A started plan with nothing left to write waits for whoever approves it; a recorded gap for its owner. */
    private static Deadlines.Show turn(PlanLine line, Optional<Flag> next) {
        return next.map(flag -> {
                    boolean approval =
                            flag.reason() == Reason.NO_PLAN && line.plan().started();
                    return approval || flag.gap().isPresent() ? Deadlines.Show.WAITING : Deadlines.Show.MINE;
                })
                .orElse(Deadlines.Show.QUIET);
    }
}
