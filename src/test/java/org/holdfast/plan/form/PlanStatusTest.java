package org.holdfast.plan.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.holdfast.access.Role;
import org.holdfast.child.Sight;
import org.holdfast.plan.PlanStatus;
import org.holdfast.plan.PlanStep;
import org.junit.jupiter.api.Test;

/** The table of the life cycle by itself: whatever is done, a plan can always go on. */
class PlanStatusTest {
    /** One try: somebody takes a step. */
    record Try(PlanStep step, Role role) {}

    private static Sight as(Role role) {
        return new Sight(Set.of(role), Set.of());
    }

    private static PlanStatus after(List<Try> tries, PlanKind kind) {
        PlanStatus status = PlanStatus.DRAFT;
        for (Try one : tries) {
            status = status.after(one.step(), kind, as(one.role())).orElse(status);
        }
        return status;
    }

    private static Set<PlanStatus> reachable(PlanStatus from, PlanKind kind) {
        Set<PlanStatus> reached = EnumSet.of(from);
        boolean more = true;
        while (more) {
            more = false;
            for (PlanStatus.Move move : PlanStatus.table()) {
                more |= reached.contains(move.from()) && move.kinds().contains(kind) && reached.add(move.to());
            }
        }
        return reached;
    }

    @Property(tries = 200)
    void leads_from_wherever_any_acts_have_brought_it_to_everywhere_else(
            @ForAll List<PlanStep> steps, @ForAll List<Role> roles, @ForAll PlanKind kind) {
        List<Try> tries = java.util.stream.IntStream.range(0, Math.min(steps.size(), roles.size()))
                .mapToObj(i -> new Try(steps.get(i), roles.get(i)))
                .toList();
        PlanStatus status = after(tries, kind);
        assertEquals(EnumSet.allOf(PlanStatus.class), reachable(status, kind), status + " after " + tries);
    }

    @Test
    void lets_nobody_write_what_waits_for_approval_or_is_approved() {
        for (PlanStatus status : List.of(PlanStatus.SUBMITTED, PlanStatus.APPROVED)) {
            for (Role role : Role.values()) {
                for (PlanKind kind : PlanKind.values()) {
                    assertEquals(Optional.empty(), status.after(PlanStep.WRITE, kind, as(role)), status + " " + role);
                }
            }
        }
    }

    @Test
    void lets_nobody_both_submit_and_approve_the_plan_of_a_child_in_care() {
        for (Role role : Role.values()) {
            boolean submits = PlanStatus.READY
                    .after(PlanStep.SUBMIT, PlanKind.PEP, as(role))
                    .isPresent();
            boolean approves = PlanStatus.SUBMITTED
                    .after(PlanStep.APPROVE, PlanKind.PEP, as(role))
                    .isPresent();
            assertTrue(!(submits && approves), role.name());
        }
    }
}
