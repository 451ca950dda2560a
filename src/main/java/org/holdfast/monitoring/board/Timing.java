package org.holdfast.monitoring.board;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdfast.plan.DueDates.Count;
import org.holdfast.plan.DueRule;

/**
 * How a child's plan stands to its dates: overdue by the rule whose date passed first, on time, exempt, or without a date.
 * Every child counted stands under exactly one, so that the counts add up to the children.
 */
public enum Timing {
    STARTED_IN_TIME(DueRule.STARTED_IN_TIME),
    READY_FOR_FIRST_REVIEW(DueRule.READY_FOR_FIRST_REVIEW),
    REVIEWED_EVERY_TERM(DueRule.REVIEWED_EVERY_TERM),
    AFTER_SCHOOL_CHANGE(DueRule.AFTER_SCHOOL_CHANGE),
    AFTER_PLACEMENT_CHANGE(DueRule.AFTER_PLACEMENT_CHANGE),
    AFTER_SUSPENSION(DueRule.AFTER_SUSPENSION),
    AGREED_DATE(DueRule.AGREED_DATE),
    EXEMPT(Count.EXEMPT),
    NO_DATE(Count.NO_DATE),
    ON_TIME(Count.ON_TIME);

    private final Count count;
    private final Optional<DueRule> rule;

    Timing(DueRule rule) {
        this.count = Count.OVERDUE;
        this.rule = Optional.of(rule);
    }

    Timing(Count count) {
        this.count = count;
        this.rule = Optional.empty();
    }

    public boolean overdue() {
        return count == Count.OVERDUE;
    }

    /** The rule whose date passed. */
    public Optional<DueRule> rule() {
        return rule;
    }

    boolean includes(BoardLine line) {
        return line.plan().due().count() == count
                && rule.map(one -> line.plan()
                                .due()
                                .next()
                                .filter(date -> date.rule() == one)
                                .isPresent())
                        .orElse(true);
    }

    /** The children whom this counts. */
    List<BoardLine> of(List<BoardLine> lines) {
        return lines.stream().filter(this::includes).toList();
    }

    /** How pressing it is, as the tile shows it. */
    public String kind() {
        return overdue() ? "act" : this == NO_DATE ? "soon" : "quiet";
    }

    /** A number that opens the list of the same children. */
    public record Tile(Timing timing, int count) {}

    static List<Tile> tiles(List<BoardLine> lines) {
        return Stream.of(values())
                .map(timing -> new Tile(timing, timing.of(lines).size()))
                .toList();
    }
}
