package org.holdfast.monitoring;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdfast.plan.DueDate;

/**
 * My children by next deadline.
 *
 * @param all children whose plans I look after
 * @param mine of them, those where the next step is mine
 * @param waiting those where somebody else is awaited
 * @param quiet those where nothing is to be done
 * @param exempt those counted apart, since no date counts for a while; all are the sum of the four
 * @param groups of the sheet shown
 * @param later children accepted from a later day, whose plan opens on that day
 */
public record Deadlines(
        LocalDate today,
        Show show,
        int all,
        int mine,
        int waiting,
        int quiet,
        int exempt,
        Sheet<Deadline> sheet,
        List<Group> groups,
        List<org.holdfast.child.ChildRow> later) {
    /** Which of my children the list shows. */
    public enum Show {
        ALL,
        MINE,
        WAITING,
        QUIET,
        EXEMPT;

        boolean includes(Deadline row) {
            return this == ALL || row.turn() == this;
        }

        int count(List<Deadline> rows) {
            return (int) rows.stream().filter(this::includes).count();
        }
    }

    /**
     * Rows of one stretch of time.
     *
     * @param count in the whole list, not on this sheet alone
     */
    public record Group(Deadline.When when, int count, List<Deadline> rows) {}

    static Deadlines of(
            List<Deadline> all, List<org.holdfast.child.ChildRow> later, LocalDate today, Show show, int sheet) {
        List<Deadline> shown = all.stream()
                .filter(show::includes)
                .sorted(Comparator.comparing(Deadline::when)
                        .thenComparing(row -> row.due().map(DueDate::day).orElse(LocalDate.MAX)))
                .toList();
        Sheet<Deadline> part = Sheet.of(shown, sheet);
        return new Deadlines(
                today,
                show,
                all.size(),
                Show.MINE.count(all),
                Show.WAITING.count(all),
                Show.QUIET.count(all),
                Show.EXEMPT.count(all),
                part,
                groups(shown, part.rows()),
                later);
    }

    private static List<Group> groups(List<Deadline> whole, List<Deadline> shown) {
        var counts = whole.stream().collect(Collectors.groupingBy(Deadline::when, Collectors.counting()));
        return Stream.of(Deadline.When.values())
                .map(when -> new Group(
                        when,
                        counts.getOrDefault(when, 0L).intValue(),
                        shown.stream().filter(row -> row.when() == when).toList()))
                .filter(group -> !group.rows().isEmpty())
                .toList();
    }
}
