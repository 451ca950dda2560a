package org.holdfast.monitoring;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The children of an authority whose plans are not up to date, by reason.
 *
 * @param asAt when these facts were read
 * @param authorities whose children are counted
 * @param all children before the area was chosen
 * @param total children counted
 * @param behind of them, those whose plan is not up to date
 * @param exempt of them, those counted apart: neither as up to date nor as not. Source: F07
 * @param flags of all kinds on all children counted
 * @param flagged children who bear one
 * @param timings how plans stand to their dates; every child under exactly one
 * @param several children with two flags or more, most first
 */
public record Board(
        Instant asAt,
        List<String> authorities,
        Area area,
        int all,
        int total,
        int behind,
        int exempt,
        List<Tile> tiles,
        List<Timing.Tile> timings,
        int flags,
        int flagged,
        Sheet<PlanLine> several) {
    /** A number that opens the list of the same children. */
    public record Tile(Reason reason, int count) {}

    /** Those who are not exempt. */
    public int clocked() {
        return total - exempt;
    }

    static Board of(Counted counted, Instant asAt, int sheet) {
        List<PlanLine> lines = counted.lines();
        return new Board(
                asAt,
                counted.authorities(),
                counted.area(),
                counted.all(),
                lines.size(),
                count(lines, PlanLine::behind),
                count(lines, line -> line.exempt().isPresent()),
                Stream.of(Reason.values())
                        .map(reason -> new Tile(reason, reason.of(lines).size()))
                        .toList(),
                Timing.tiles(lines),
                lines.stream().mapToInt(line -> line.flags().size()).sum(),
                count(lines, line -> !line.flags().isEmpty()),
                Sheet.of(several(lines), sheet));
    }

    private static List<PlanLine> several(List<PlanLine> lines) {
        return lines.stream()
                .filter(line -> line.flags().size() > 1)
                .sorted(Comparator.comparing((PlanLine line) -> -line.flags().size()))
                .toList();
    }

    private static int count(List<PlanLine> lines, java.util.function.Predicate<PlanLine> which) {
        return (int) lines.stream().filter(which).count();
    }
}
