package org.holdfast.plan;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.holdfast.access.Role;
import org.holdfast.kernel.Refused;
import org.holdfast.plan.form.Question;
import org.holdfast.support.RecordSupportGap;
import org.holdfast.support.SupportGap;
import org.holdfast.testing.HoldfastTest;
import org.holdfast.testing.World;
import org.junit.jupiter.api.Test;

@HoldfastTest
class SubmittingAPlanTest {
    @Inject
    World world;

    @Inject
    MovePlan move;

    private void submit(APlan plan) {
        int number = plan.plan().number();
        world.doAs(plan.teacher, () -> {
            if (plan.plan().status() == PlanStatus.DRAFT) {
                move.run(plan.child.id(), number, PlanStep.MAKE_READY);
            }
            move.run(plan.child.id(), number, PlanStep.SUBMIT);
        });
    }

    private List<Fault> refused(APlan plan) {
        return assertThrows(NotReady.class, () -> submit(plan)).faults();
    }

    private static PreCheck check(APlan plan) {
        return plan.world.as(plan.teacher, () -> APlan.bean(CheckPlan.class).run(plan.child.id()));
    }

    @Test
    void is_refused_with_every_blank_of_the_school_each_with_its_field() {
        APlan plan = APlan.inCare(world).started();
        List<Fault> blank = refused(plan).stream()
                .filter(fault -> fault.rule() == CheckRule.OWN_ANSWERS_GIVEN)
                .toList();
        List<Question> needed = plan.view().hand().form().sections().stream()
                .filter(section -> section.owner() == Role.DESIGNATED_TEACHER)
                .flatMap(section -> section.questions().stream())
                .filter(Question::mandatory)
                .toList();
        assertEquals(needed.size(), blank.size());
        needed.forEach(question -> assertTrue(
                blank.stream().anyMatch(fault -> fault.href().endsWith("&at=" + question.code())), question.code()));
        assertEquals(PlanStatus.READY, plan.plan().status());
    }

    @Test
    void is_refused_while_an_answer_of_the_school_is_only_carried_over() {
        APlan plan = APlan.inCare(world).started();
        plan.approvedBy(plan.head);
        plan.begunAgain().completedBy(plan.teacher);
        world.inTransaction(() -> {
            APlan.bean(Plans.class)
                    .answersToWrite(plan.plan(), List.of("support.helps"))
                    .values()
                    .forEach(Answer::carry);
            return true;
        });
        Fault only = refused(plan).get(0);
        assertEquals(CheckRule.OWN_ANSWERS_CONFIRMED, only.rule());
        assertEquals(1, refused(plan).size());
        assertTrue(only.href().contains("section=support&at=support.helps"));
    }

    @Test
    void is_refused_while_a_target_of_an_earlier_term_is_open() {
        APlan plan = APlan.inCare(world).started();
        world.as(
                plan.teacher, () -> APlan.bean(SetTarget.class).run(plan.child.id(), Optional.empty(), plan.aTarget()));
        plan.approvedBy(plan.head);
        plan.begunNextTerm();
        Target old = plan.view().targets().get(0);
        assertTrue(refused(plan).stream()
                .anyMatch(fault ->
                        fault.rule() == CheckRule.TARGETS_CLOSED && fault.href().contains(old.id())));
        world.doAs(plan.teacher, () -> APlan.bean(CloseTarget.class)
                .run(plan.child.id(), old.id(), Target.Outcome.PARTLY_MET, "Twice a week."));
        plan.completedBy(plan.teacher);
        submit(plan);
        assertEquals(PlanStatus.SUBMITTED, plan.plan().status());
    }

    @Test
    void leaves_targets_of_this_term_open_in_an_amendment() {
        APlan plan = APlan.inCare(world).started();
        world.as(
                plan.teacher, () -> APlan.bean(SetTarget.class).run(plan.child.id(), Optional.empty(), plan.aTarget()));
        plan.approvedBy(plan.head);
        plan.begunAgain();
        assertFalse(check(plan).finds(CheckRule.TARGETS_CLOSED));
    }

    @Test
    void asks_for_the_gap_of_a_missing_key_person_and_passes_with_it() {
        APlan plan = APlan.inCare(world).started();
        refused(plan).stream()
                .filter(fault -> fault.rule() == CheckRule.KEY_PERSON_KNOWN)
                .forEach(fault -> assertTrue(fault.gapHref().orElseThrow().contains("/support/support")));
        assertTrue(check(plan).stops().stream().anyMatch(fault -> fault.rule() == CheckRule.KEY_PERSON_KNOWN));
        world.doAs(plan.teacher, () -> APlan.bean(RecordSupportGap.class)
                .run(
                        plan.child.id(),
                        SupportGap.Missing.KEY_PERSON,
                        new SupportGap.Promise("Left last week", "Helen Prior", plan.inAMonth())));
        assertTrue(check(plan).notes().stream().anyMatch(fault -> fault.rule() == CheckRule.KEY_PERSON_KNOWN));
        assertTrue(check(plan).stops().stream().noneMatch(fault -> fault.rule() == CheckRule.KEY_PERSON_KNOWN));
    }

    @Test
    void never_stands_still_before_the_section_of_somebody_else() {
        APlan plan = APlan.inCare(world).started();
        Fault other = check(plan).stops().stream()
                .filter(fault -> fault.rule() == CheckRule.OTHER_OWNERS_DONE)
                .findFirst()
                .orElseThrow();
        assertEquals(Role.SOCIAL_WORKER, other.owner());
        assertTrue(other.gapHref().orElseThrow().endsWith("&what=home"));
        plan.submitted();
        assertEquals(PlanStatus.SUBMITTED, plan.plan().status());
        assertTrue(check(plan).notes().stream().anyMatch(fault -> fault.rule() == CheckRule.OTHER_OWNERS_DONE));
    }

    @Test
    void takes_a_gap_for_nothing_that_is_the_schools_own() {
        APlan plan = APlan.inCare(world).started();
        Refused own = assertThrows(
                Refused.class,
                () -> world.doAs(plan.teacher, () -> APlan.bean(RecordSectionGap.class)
                        .run(plan.child.id(), "support", "Busy", "Helen Prior", plan.inAMonth())));
        assertEquals(PlanRule.OWN_SECTION_HAS_NO_GAP, own.rule());
    }

    @Test
    void forgets_the_gap_of_a_section_with_the_next_number() {
        APlan plan = APlan.inCare(world).started();
        plan.approvedBy(plan.head);
        plan.begunAgain();
        assertTrue(check(plan).stops().stream().anyMatch(fault -> fault.rule() == CheckRule.OTHER_OWNERS_DONE));
    }

    @Test
    void counts_the_time_of_each_owner_apart() {
        APlan plan = APlan.inCare(world).started().submitted();
        Map<Role, OwnerTime> times = world
                .inTransaction(() -> APlan.bean(Plans.class).ownerTimes(plan.plan()))
                .stream()
                .collect(Collectors.toMap(OwnerTime::owner, Function.identity()));
        assertEquals(
                Optional.of(world.today()),
                requireNonNull(times.get(Role.DESIGNATED_TEACHER)).completeOn());
        assertEquals(
                Optional.empty(), requireNonNull(times.get(Role.SOCIAL_WORKER)).completeOn());
        world.doAs(plan.teacher, () -> move.run(plan.child.id(), 1, PlanStep.WITHDRAW));
        world.doAs(plan.teacher, () -> move.run(plan.child.id(), 1, PlanStep.SUBMIT));
        assertEquals(
                2,
                world.inTransaction(() -> APlan.bean(Plans.class).ownerTimes(plan.plan()))
                        .size());
    }

    @Test
    void measures_an_owner_by_no_day_while_the_plan_is_exempt() {
        APlan plan = APlan.inCare(world).started();
        world.doAs(plan.head, () -> APlan.bean(ExemptPlan.class)
                .run(
                        plan.child.id(),
                        new Exemption.Terms(
                                ExemptReason.ILL,
                                "In hospital",
                                world.today(),
                                world.today().plusDays(9))));
        plan.submitted();
        world.inTransaction(() -> APlan.bean(Plans.class).ownerTimes(plan.plan()))
                .forEach(time -> assertEquals(Optional.empty(), time.dueOn()));
    }
}
