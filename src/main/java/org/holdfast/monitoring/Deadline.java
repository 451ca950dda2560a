package org.holdfast.monitoring;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.holdfast.child.ChildRow;
import org.holdfast.exclusion.Exclusion;
import org.holdfast.exclusion.OutToday;
import org.holdfast.plan.DueDate;
import org.holdfast.plan.Exempt;
import org.holdfast.plan.PlanFacts.Gap;

/**
 * A child's next deadline and the one next step towards it.
 *
 * @param turn whose the next step is: mine, somebody else's, nobody's; while exempt it is counted apart
 * @param next the first thing to be put right; empty where nothing is
 * @param go the step by which the plan itself goes on, where that comes before anything else
 * @param started whether there is a plan to go on with
 * @param more how many others there are
 * @param due the date that counts next, with its rule; empty where there is none
 * @param near due within two school days, today or before; never while exempt
 * @param exempt why no date counts for a while
 * @param out that the child is suspended or excluded today
 */
public record Deadline(
        ChildRow child,
        Deadlines.Show turn,
        Optional<Flag> next,
        Optional<Go> go,
        boolean started,
        int more,
        Optional<DueDate> due,
        When when,
        boolean near,
        Optional<Exempt> exempt,
        Optional<Out> out) {
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

    /**
     * A step of the plan.
     *
     * @param key of its words
     * @param version in hand
     * @param term that runs, such as {@code autumn}
     * @param since when the plan came to where it stands
     * @param waitsFor who approves it, by name where one person is known
     */
    public record Go(
            Deadlines.Show turn,
            String key,
            String href,
            int version,
            String term,
            Optional<Instant> since,
            Optional<String> waitsFor) {}

    /**
     * @param words since when the child is out of school, and when it is back
     * @param href page that says what is due because of it, without the context path
     */
    public record Out(String words, String href) {
        static Out of(OutToday out, PlanLine line) {
            return new Out(out.words(line.calendar()), out.href());
        }
    }

    /** @param heads names of virtual school heads by authority. @param exclusions of the child that touch today */
    static Deadline of(
            PlanLine line, LocalDate today, Map<String, String> heads, ZoneId zone, List<Exclusion> exclusions) {
        Optional<DueDate> due = line.due().next();
        Optional<Exempt> exempt = line.due().exempt();
        Optional<Go> go = exempt.isPresent() ? Optional.empty() : Steps.of(line, today, heads, zone);
        Optional<Flag> next = go.isPresent() || exempt.isPresent() ? Optional.empty() : next(line);
        boolean near = exempt.isEmpty()
                && due.filter(date -> date.overdue(today) || line.calendar().schoolDays(today, date.day()) <= NEAR)
                        .isPresent();
        return new Deadline(
                line.child(),
                exempt.isPresent() ? Deadlines.Show.EXEMPT : go.map(Go::turn).orElseGet(() -> turn(next)),
                next,
                go,
                line.plan().started(),
                Math.max(0, line.flags().size() - (next.isPresent() ? 1 : 0)),
                due,
                exempt.isPresent() ? When.EXEMPT : when(due.map(DueDate::day), today),
                near,
                exempt,
                OutToday.of(line.child(), exclusions, today).map(out -> Out.of(out, line)));
    }

    /** Page of the one next step, without the context path. */
    public String href() {
        return go.map(Go::href).or(() -> next.map(Flag::href)).orElse("");
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
     * First a plan is started; then each part in the order of the plan; then what changed is confirmed. What cannot be right
     * yet, and says why, comes last.
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
        return line.flags().stream()
                .filter(flag -> order.contains(flag.reason()))
                .min(Comparator.comparing((Flag flag) -> flag.gap().isPresent())
                        .thenComparing(flag -> flag.reason() != Reason.NO_PLAN)
                        .thenComparingInt(flag -> order.indexOf(flag.reason())));
    }

    /** A recorded gap waits for its owner. */
    private static Deadlines.Show turn(Optional<Flag> next) {
        return next.map(flag -> flag.gap().isPresent() ? Deadlines.Show.WAITING : Deadlines.Show.MINE)
                .orElse(Deadlines.Show.QUIET);
    }
}
