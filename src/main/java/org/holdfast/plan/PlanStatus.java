package org.holdfast.plan;

import static org.holdfast.access.Role.*;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.holdfast.access.Role;
import org.holdfast.child.Sight;

/** Where the number in hand stands. All moves are rows of one table: status × step × kind × role. */
public enum PlanStatus {
    DRAFT,
    APPROVED;

    private record Move(PlanStatus from, PlanStep step, Set<PlanKind> kinds, Set<Role> roles, PlanStatus to) {}

    private static final Set<PlanKind> ANY = EnumSet.allOf(PlanKind.class);
    private static final Set<Role> AUTHORS =
            EnumSet.of(DESIGNATED_TEACHER, DEPUTY, ACTING_DESIGNATED_TEACHER, ACTING_AUTHOR, SOCIAL_WORKER);
    private static final Set<Role> VIRTUAL_SCHOOL = EnumSet.of(VIRTUAL_SCHOOL_HEAD, VIRTUAL_SCHOOL_OFFICER);
    private static final Set<Role> SCHOOL = EnumSet.of(DESIGNATED_TEACHER, DEPUTY, ACTING_DESIGNATED_TEACHER);

    private static final List<Move> MOVES = List.of(
            new Move(DRAFT, PlanStep.WRITE, ANY, AUTHORS, DRAFT),
            new Move(DRAFT, PlanStep.APPROVE, EnumSet.of(PlanKind.PEP), VIRTUAL_SCHOOL, APPROVED),
            new Move(DRAFT, PlanStep.APPROVE, EnumSet.of(PlanKind.EDUCATION_PLAN), SCHOOL, APPROVED),
            new Move(APPROVED, PlanStep.BEGIN_NEXT, EnumSet.of(PlanKind.PEP), VIRTUAL_SCHOOL, DRAFT),
            new Move(APPROVED, PlanStep.BEGIN_NEXT, EnumSet.of(PlanKind.EDUCATION_PLAN), SCHOOL, DRAFT));

    /** The status after a step taken by somebody who reaches the child in these roles; empty where it is not theirs. */
    Optional<PlanStatus> after(PlanStep step, PlanKind kind, Sight sight) {
        return MOVES.stream()
                .filter(move -> move.from == this && move.step == step && move.kinds.contains(kind))
                .filter(move -> move.roles.stream().anyMatch(sight::has))
                .map(Move::to)
                .findFirst();
    }
}
