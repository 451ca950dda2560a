package org.holdfast.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.holdfast.exclusion.ExcludedTime;
import org.holdfast.exclusion.Exclusion;
import org.holdfast.exclusion.ExclusionRule;
import org.holdfast.kernel.ChildId;

/** Looks at placed rows beside each other and beside what is held: what is new, the same, or for a person to decide. */
final class CensusBeside {
    private static final String CORRECT_ONE = "Correct one of them in your system and send again";

    private final Map<ChildId, List<CensusCase.Placed>> ofChild;
    private final Map<ChildId, List<Exclusion>> held;
    private final Map<Difference, Boolean> decided;
    private final Set<ChildId> own;

    /** @param own children whose record may be shown to the sender */
    CensusBeside(
            List<CensusCase.Placed> rows,
            Map<ChildId, List<Exclusion>> held,
            Map<Difference, Boolean> decided,
            Set<ChildId> own) {
        this.ofChild =
                rows.stream().collect(Collectors.groupingBy(row -> row.child().id()));
        this.held = held;
        this.decided = decided;
        this.own = own;
    }

    CensusCase of(CensusCase.Placed row) {
        List<CensusCase.Placed> others =
                new ArrayList<>(ofChild.getOrDefault(row.child().id(), List.of()));
        others.removeIf(other -> other.line() == row.line());
        for (CensusCase.Placed other : others) {
            if (row.sameAs(other) && !row.terms().equals(other.terms())) {
                return CensusCase.of(
                        row,
                        RowOutcome.INVALID,
                        "Row " + other.line() + " says something else of the same exclusion",
                        CORRECT_ONE,
                        "",
                        List.of());
            }
        }
        if (others.stream().anyMatch(other -> row.sameAs(other) && other.line() < row.line())) {
            return same(row, "This row stands in the file twice; it counts once");
        }
        return row.held().map(stands -> beside(row, stands)).orElseGet(() -> fresh(row, others));
    }

    private static CensusCase same(CensusCase.Placed row, String note) {
        return CensusCase.of(row, RowOutcome.MATCHED, "", "", note, List.of());
    }

    private CensusCase fresh(CensusCase.Placed row, List<CensusCase.Placed> others) {
        Optional<CensusCase.Placed> other =
                others.stream().filter(it -> !it.sameAs(row) && it.meets(row)).findFirst();
        if (other.isPresent()) {
            return review(row, "Row " + other.get().line() + " is about some of these sessions too.", CORRECT_ONE);
        }
        return inTheWay(row, row.time(), "")
                ? overlaps(row)
                : CensusCase.of(row, RowOutcome.NEW, "", "", "", List.of());
    }

    private CensusCase beside(CensusCase.Placed row, Exclusion stands) {
        if (!stands.inForce()) {
            return same(row, "It was cancelled or overturned here, and that stands");
        }
        List<Difference> differences = Difference.between(stands, row.terms());
        if (differences.isEmpty()) {
            return same(row, "");
        } else if (!own.contains(row.child().id())) {
            return review(
                    row,
                    "The record here says something else.",
                    "Ask the school to put it right: the record is not your authority’s own");
        }
        Map<Difference, Boolean> answers = new HashMap<>();
        differences.forEach(one -> Optional.ofNullable(decided.get(one)).ifPresent(said -> answers.put(one, said)));
        return answered(row, stands, differences, answers);
    }

    private CensusCase answered(
            CensusCase.Placed row, Exclusion stands, List<Difference> open, Map<Difference, Boolean> answers) {
        if (answers.size() < open.size()) {
            return CensusCase.of(
                    row, RowOutcome.REVIEW, "The record here says something else.", "Decide for each field", "", open);
        } else if (!answers.containsValue(true)) {
            return CensusCase.of(row, RowOutcome.MATCHED, "", "", "Kept as it stands here, as was decided", open);
        }
        Optional<ExcludedTime> longer = open.stream()
                .filter(one -> one.field() == Difference.Field.LENGTH && Objects.requireNonNull(answers.get(one)))
                .findFirst()
                .map(one ->
                        ExcludedTime.lasting(stands.time().first(), one.sessions(), stands.category(), row.calendar()));
        return longer.filter(time -> time.last().isEmpty() || inTheWay(row, time, stands.exclusionId()))
                        .isPresent()
                ? overlaps(row)
                : CensusCase.of(row, RowOutcome.CHANGED, "", "", "", open);
    }

    private boolean inTheWay(CensusCase.Placed row, ExcludedTime time, String besides) {
        return held.getOrDefault(row.child().id(), List.of()).stream()
                .filter(one -> !one.exclusionId().equals(besides))
                .anyMatch(one -> one.standsInTheWayOf(time, row.schoolId()));
    }

    private static CensusCase overlaps(CensusCase.Placed row) {
        return review(
                row,
                ExclusionRule.ONE_AT_A_TIME.sentence(),
                "Ask the school to correct its record, or correct the row and send again");
    }

    private static CensusCase review(CensusCase.Placed row, String why, String cure) {
        return CensusCase.of(row, RowOutcome.REVIEW, why, cure, "", List.of());
    }
}
