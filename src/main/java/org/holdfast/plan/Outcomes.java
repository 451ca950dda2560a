package org.holdfast.plan;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What came of a child's targets, version by version. Source: F09. */
public record Outcomes(List<Line> lines) {
    /**
     * The targets set in the draft of one version.
     *
     * @param open those not closed yet
     */
    public record Line(int version, Map<Target.Outcome, Long> closed, long open) {
        public long count(String outcome) {
            return closed.getOrDefault(Target.Outcome.valueOf(outcome), 0L);
        }
    }

    static Outcomes of(List<Target> targets) {
        Map<Integer, List<Target>> bySetIn =
                targets.stream().collect(Collectors.groupingBy(Target::firstIn, TreeMap::new, Collectors.toList()));
        return new Outcomes(bySetIn.entrySet().stream()
                .map(entry -> line(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingInt(Line::version).reversed())
                .toList());
    }

    private static Line line(int version, List<Target> targets) {
        Map<Target.Outcome, Long> closed = targets.stream()
                .flatMap(target -> target.outcome().stream())
                .collect(Collectors.groupingBy(
                        outcome -> outcome, () -> new EnumMap<>(Target.Outcome.class), Collectors.counting()));
        return new Line(version, closed, targets.stream().filter(Target::open).count());
    }

    /** How many were closed so, in all versions. */
    public long count(Target.Outcome outcome) {
        return lines.stream()
                .mapToLong(line -> line.closed().getOrDefault(outcome, 0L))
                .sum();
    }

    public long closed() {
        return lines.stream()
                .flatMap(line -> line.closed().values().stream())
                .mapToLong(Long::longValue)
                .sum();
    }
}
