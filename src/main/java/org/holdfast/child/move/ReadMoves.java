package org.holdfast.child.move;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.child.Child;
import org.holdfast.child.Children;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.UseCase;
import org.holdfast.school.School;
import org.holdfast.school.Schools;

/** Shows how the proposed moves of a child stand, to whoever reads the plan. */
@UseCase
public class ReadMoves {
    @Inject
    Children children;

    @Inject
    SchoolMoves moves;

    @Inject
    Proposers proposers;

    @Inject
    Schools schools;

    @Inject
    Acting acting;

    /**
     * A child's.
     *
     * @param proposes whether the reader may propose one
     * @param lookalike whether another child whom the reader knows has the surname and the birth date
     */
    public record Sheet(List<Line> lines, boolean proposes, boolean lookalike) {}

    /**
     * One proposal.
     *
     * @param from name of the school before; empty where there was none
     * @param settledBy empty while it is open
     */
    public record Line(
            String id,
            String from,
            String to,
            LocalDate on,
            String source,
            String reason,
            String proposedBy,
            Instant proposedAt,
            SchoolMove.State state,
            String settledBy,
            String settledWhy,
            Optional<Instant> settledAt) {
        public boolean open() {
            return state == SchoolMove.State.PROPOSED;
        }
    }

    /** The latest first. */
    @Allowed(Task.READ_MOVES)
    public Sheet run(ChildId id) {
        Child child = children.present(id);
        List<SchoolMove> all = moves.of(child);
        acting.about("moves of school");
        acting.rows(all.size());
        Map<String, School> names = schools.byIds(all.stream()
                .flatMap(move -> Stream.concat(move.fromSchool().stream(), Stream.of(move.toSchool())))
                .collect(Collectors.toSet()));
        boolean proposes =
                child.sight().roles().stream().anyMatch(Task.PROPOSE_MOVE::allows) && proposers.include(child);
        return new Sheet(
                all.stream().map(move -> line(move, names)).toList(),
                proposes,
                proposes && !moves.lookalikes(acting.caseload(), List.of(child)).isEmpty());
    }

    private static Line line(SchoolMove move, Map<String, School> names) {
        return new Line(
                move.id(),
                move.fromSchool().map(id -> name(names, id)).orElse(""),
                name(names, move.toSchool()),
                move.on(),
                move.source(),
                move.reason(),
                move.proposedName(),
                move.proposedAt(),
                move.state(),
                move.settledName(),
                move.settledWhy(),
                move.settledAt());
    }

    private static String name(Map<String, School> names, String id) {
        return Optional.ofNullable(names.get(id)).map(School::name).orElse("");
    }
}
