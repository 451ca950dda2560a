package org.holdfast.plan;

import static org.holdfast.access.Role.*;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.holdfast.access.Role;
import org.holdfast.child.Sight;
import org.holdfast.plan.form.PlanKind;

/**
 * Where the number in hand stands. All moves are rows of one table: status × step × kind × role. A draft is made ready when
 * its authors have done their part, submitted when it waits for approval, returned with reasons or approved; an approved
 * one stays locked until the next term's draft, or an amendment, begins. Source: F04, F05.
 */
public enum PlanStatus {
    DRAFT,
    READY,
    SUBMITTED,
    RETURNED,
    APPROVED;

    /** One row of the table. */
    public record Move(PlanStatus from, PlanStep step, Set<PlanKind> kinds, Set<Role> roles, PlanStatus to) {}

    private static final Set<PlanKind> ANY = EnumSet.allOf(PlanKind.class);
    private static final Set<PlanKind> PEP = EnumSet.of(PlanKind.PEP);
    private static final Set<PlanKind> OTHER = EnumSet.of(PlanKind.EDUCATION_PLAN);
    private static final Set<Role> SCHOOL = EnumSet.of(DESIGNATED_TEACHER, DEPUTY, ACTING_DESIGNATED_TEACHER);
    private static final Set<Role> LEADS =
            EnumSet.of(DESIGNATED_TEACHER, DEPUTY, ACTING_DESIGNATED_TEACHER, ACTING_AUTHOR);
    private static final Set<Role> AUTHORS =
            EnumSet.of(DESIGNATED_TEACHER, DEPUTY, ACTING_DESIGNATED_TEACHER, ACTING_AUTHOR, SOCIAL_WORKER);
    private static final Set<Role> VIRTUAL_SCHOOL = EnumSet.of(VIRTUAL_SCHOOL_HEAD, VIRTUAL_SCHOOL_OFFICER);

    private static final List<Move> MOVES = moves();

    private static List<Move> moves() {
        List<Move> moves = new ArrayList<>();
        for (PlanStatus open : List.of(DRAFT, READY, RETURNED)) {
            moves.add(new Move(open, PlanStep.WRITE, ANY, AUTHORS, open));
            moves.add(new Move(open, PlanStep.WRITE, ANY, EnumSet.of(CASE_SYSTEM, DELEGATE), open));
            moves.add(new Move(open, PlanStep.RECORD, ANY, AUTHORS, open));
        }
        moves.add(new Move(APPROVED, PlanStep.RECORD, ANY, AUTHORS, APPROVED));
        moves.add(new Move(DRAFT, PlanStep.MAKE_READY, ANY, LEADS, READY));
        moves.add(new Move(RETURNED, PlanStep.MAKE_READY, ANY, LEADS, READY));
        moves.add(new Move(READY, PlanStep.REOPEN, ANY, LEADS, DRAFT));
        moves.add(new Move(READY, PlanStep.SUBMIT, ANY, LEADS, SUBMITTED));
        moves.add(new Move(SUBMITTED, PlanStep.WITHDRAW, ANY, LEADS, READY));
        moves.add(new Move(SUBMITTED, PlanStep.RETURN, PEP, VIRTUAL_SCHOOL, RETURNED));
        moves.add(new Move(SUBMITTED, PlanStep.RETURN, OTHER, SCHOOL, RETURNED));
        moves.add(new Move(SUBMITTED, PlanStep.APPROVE, PEP, VIRTUAL_SCHOOL, APPROVED));
        moves.add(new Move(SUBMITTED, PlanStep.APPROVE, OTHER, SCHOOL, APPROVED));
        moves.add(new Move(APPROVED, PlanStep.BEGIN_NEXT, ANY, AUTHORS, DRAFT));
        return List.copyOf(moves);
    }

    /** The whole table, for tests that try every row and every row that is not there. */
    public static List<Move> table() {
        return MOVES;
    }

    /** The status after a step taken by somebody who reaches the child in these roles; empty where it is not theirs. */
    public Optional<PlanStatus> after(PlanStep step, PlanKind kind, Sight sight) {
        return MOVES.stream()
                .filter(move -> move.from == this && move.step == step && move.kinds.contains(kind))
                .filter(move -> move.roles.stream().anyMatch(sight::has))
                .map(Move::to)
                .findFirst();
    }

    /** Whether anybody at all may take this step from here; where not, the answer is where the plan stands, not who asks. */
    boolean leads(PlanStep step) {
        return MOVES.stream().anyMatch(move -> move.from == this && move.step == step);
    }
}
