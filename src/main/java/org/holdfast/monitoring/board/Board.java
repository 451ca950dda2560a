package org.holdfast.monitoring.board;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.holdfast.monitoring.Sheet;
import org.holdfast.monitoring.filter.FilterView;

/**
 * The nine numbers of a virtual school, and what stands beside them.
 *
 * @param asAt when these facts were read
 * @param authorities whose children are counted
 * @param total children of the cohort
 * @param flags on all of them
 * @param flagged children who have one
 * @param exempt children counted apart: neither as up to date nor as not. Source: F07
 * @param stands where the plans stand; every child under exactly one
 * @param timings how plans stand to their dates; every child under exactly one
 * @param several children with two flags or more, in the order asked for
 */
public record Board(
        Instant asAt,
        LocalDate today,
        List<String> authorities,
        FilterView filters,
        int total,
        int flags,
        int flagged,
        int exempt,
        List<Tile> tiles,
        List<Stand.Count> stands,
        List<Timing.Tile> timings,
        Attending attending,
        Sheet<BoardLine> several) {
    private static final int DAYS = 7;

    /**
     * A number that opens the list of the same children.
     *
     * @param fresh how many of their flags hold for no more than a week; empty where the facts do not tell of each
     */
    public record Tile(Concern concern, int count, Optional<Integer> fresh) {
        static Tile of(Concern concern, List<BoardLine> lines, LocalDate today) {
            List<Optional<LocalDate>> since = concern.of(lines).stream()
                    .flatMap(line -> Optional.ofNullable(line.of(concern)).stream())
                    .map(Raised::since)
                    .toList();
            LocalDate week = today.minusDays(DAYS);
            boolean told = !since.isEmpty() && since.stream().allMatch(Optional::isPresent);
            int fresh = (int) since.stream()
                    .flatMap(Optional::stream)
                    .filter(day -> day.isAfter(week))
                    .count();
            return new Tile(concern, since.size(), told ? Optional.of(fresh) : Optional.empty());
        }
    }

    /** Those who are not exempt. */
    public int clocked() {
        return total - exempt;
    }

    /** Children before anything was filtered. */
    public int all() {
        return filters.all();
    }

    static Board of(Counted counted, Attending attending, Instant asAt, LocalDate today, Order order, int sheet) {
        List<BoardLine> lines = counted.lines();
        return new Board(
                asAt,
                today,
                counted.authorities(),
                Choices.of(counted),
                lines.size(),
                lines.stream().mapToInt(line -> line.raised().size()).sum(),
                count(lines, line -> !line.raised().isEmpty()),
                count(lines, line -> line.plan().exempt().isPresent()),
                Stream.of(Concern.values())
                        .map(concern -> Tile.of(concern, lines, today))
                        .toList(),
                Stream.of(Stand.values())
                        .map(stand -> new Stand.Count(stand, count(lines, line -> line.stand() == stand)))
                        .toList(),
                Timing.tiles(lines),
                attending,
                Sheet.of(order.of(several(lines)), sheet));
    }

    private static List<BoardLine> several(List<BoardLine> lines) {
        return lines.stream().filter(line -> line.raised().size() > 1).toList();
    }

    private static int count(List<BoardLine> lines, Predicate<BoardLine> which) {
        return (int) lines.stream().filter(which).count();
    }
}
