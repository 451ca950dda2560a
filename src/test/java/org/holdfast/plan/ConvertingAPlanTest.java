package org.holdfast.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdfast.access.Actor;
import org.holdfast.access.Denied;
import org.holdfast.access.Role;
import org.holdfast.child.CareKind;
import org.holdfast.child.CareStatus;
import org.holdfast.child.Child;
import org.holdfast.child.ChildAccess;
import org.holdfast.child.ChildFacts;
import org.holdfast.child.Children;
import org.holdfast.kernel.NotFound;
import org.holdfast.kernel.Period;
import org.holdfast.kernel.Refused;
import org.holdfast.kernel.Rule;
import org.holdfast.plan.form.PlanKind;
import org.holdfast.school.LocalAuthority;
import org.holdfast.testing.HoldfastTest;
import org.holdfast.testing.World;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.Executable;

/** A child has one plan; what it is called, and who approves it, follows from the care status of the day. */
@HoldfastTest
class ConvertingAPlanTest {
    private static final List<String> TEXTS = List.of("about.likes", "support.helps", "needs.learning");

    @Inject
    World world;

    @Inject
    ReadPlan readPlan;

    /** What must outlive a conversion. */
    private record Kept(
            int number,
            PlanStatus status,
            Map<String, String> answers,
            List<String> targets,
            List<String> actions,
            List<String> hashes) {}

    private Kept kept(APlan plan) {
        return world.inTransaction(() -> {
            Plans plans = APlan.bean(Plans.class);
            Plan living = plans.of(plan.child).orElseThrow();
            return new Kept(
                    living.number(),
                    living.status(),
                    plans.answers(living).values().stream()
                            .collect(Collectors.toMap(Answer::questionCode, Answer::text)),
                    plans.targets(living).stream().map(Target::id).toList(),
                    plans.actions(living).stream().map(PlanAction::id).toList(),
                    APlan.bean(PlanVersions.class).of(plan.child).stream()
                            .map(VersionLine::sha256)
                            .toList());
        });
    }

    private void becomes(APlan plan, CareKind kind, @Nullable LocalAuthority authority) {
        world.inTransaction(() -> {
            ChildFacts facts = APlan.bean(ChildFacts.class);
            CareStatus now = facts.careStatuses(plan.child).get(0);
            Period until = new Period(now.from(), world.today());
            facts.correct(
                    now,
                    new CareStatus(plan.child.id(), now.kind(), until, "test", Instant.EPOCH)
                            .under(
                                    now.legalStatus().orElse(null),
                                    now.authorityId().orElse(null)));
            facts.record(new CareStatus(plan.child.id(), kind, new Period(world.today(), null), "test", Instant.EPOCH)
                    .under(kind == CareKind.LOOKED_AFTER ? "C2" : null, authority == null ? null : authority.id()));
            return true;
        });
    }

    private void leavesCare(APlan plan) {
        becomes(plan, CareKind.SPECIAL_GUARDIANSHIP, null);
    }

    /** For one test child may leave and enter on one day; the later row wins, as the newest does in the tables. */
    private void entersCare(APlan plan) {
        becomes(plan, CareKind.LOOKED_AFTER, plan.authority);
    }

    private void consentEnds(APlan plan) {
        world.inTransaction(() -> {
            APlan.bean(ChildFacts.class).disclosures(plan.child).forEach(given -> given.supersede(Instant.EPOCH));
            return true;
        });
    }

    private PlanInHand hand(APlan plan) {
        return world.as(plan.teacher, () -> readPlan.run(plan.child.id())).hand();
    }

    private static Rule refusal(Executable act) {
        return assertThrows(Refused.class, act).rule();
    }

    private APlan written(APlan plan) {
        plan.started();
        TEXTS.forEach(question -> plan.answers(plan.teacher, question, "Words about " + question));
        world.as(
                plan.teacher, () -> APlan.bean(SetTarget.class).run(plan.child.id(), Optional.empty(), plan.aTarget()));
        return plan;
    }

    private APlan at(PlanStatus status, APlan plan, Actor approver) {
        written(plan);
        if (status == PlanStatus.READY) {
            world.as(plan.teacher, () -> APlan.bean(MovePlan.class).run(plan.child.id(), 1, PlanStep.MAKE_READY));
        } else if (status != PlanStatus.DRAFT) {
            plan.submitted();
        }
        if (status == PlanStatus.RETURNED) {
            world.doAs(approver, () -> APlan.bean(ReturnPlan.class)
                    .run(plan.child.id(), 1, "Say more.", List.of("needs")));
        } else if (status == PlanStatus.APPROVED) {
            plan.approvedBy(approver);
        }
        return plan;
    }

    @TestFactory
    Stream<DynamicTest> loses_nothing_on_entering_care_wherever_it_stands() {
        return Stream.of(PlanStatus.values())
                .map(status -> DynamicTest.dynamicTest(status.name(), () -> {
                    APlan voluntary = APlan.afterCare(world).agreed();
                    at(status, voluntary, voluntary.deputy);
                    Kept before = kept(voluntary);
                    assertEquals(PlanKind.EDUCATION_PLAN, hand(voluntary).kind());
                    entersCare(voluntary);
                    assertEquals(PlanKind.PEP, hand(voluntary).kind());
                    assertEquals(before, kept(voluntary));
                    assertEquals(status, before.status());
                }));
    }

    @TestFactory
    Stream<DynamicTest> loses_nothing_on_leaving_care_wherever_it_stands() {
        return Stream.of(PlanStatus.values())
                .map(status -> DynamicTest.dynamicTest(status.name(), () -> {
                    APlan pep = APlan.inCare(world).agreed();
                    at(status, pep, pep.head);
                    Kept before = kept(pep);
                    leavesCare(pep);
                    assertEquals(PlanKind.EDUCATION_PLAN, hand(pep).kind());
                    assertEquals(before, kept(pep));
                }));
    }

    @Test
    void a_section_of_care_rests_while_the_child_is_not_in_care_and_is_there_again_after() {
        APlan plan = APlan.inCare(world).agreed();
        Actor worker = world.person("Priya Nandakumar", Role.SOCIAL_WORKER, plan.authority.id());
        world.inTransaction(() -> {
            APlan.bean(Children.class)
                    .grant(
                            plan.child,
                            ChildAccess.Kind.SOCIAL_WORKER,
                            worker.id(),
                            world.today().minusDays(9),
                            "test");
            return true;
        });
        written(plan).answers(worker, "home.changes", "None before summer.");
        leavesCare(plan);
        assertTrue(hand(plan).form().section("home").isEmpty());
        assertThrows(NotFound.class, () -> plan.answers(worker, "home.changes", "Other."), "social care has left");
        entersCare(plan);
        assertTrue(hand(plan).form().section("home").isPresent());
        assertEquals("None before summer.", plan.held("home.changes").text());
    }

    @Test
    void a_plan_submitted_before_the_child_entered_care_is_approved_by_the_virtual_school() {
        APlan plan = APlan.afterCare(world).agreed();
        at(PlanStatus.SUBMITTED, plan, plan.deputy);
        entersCare(plan);
        assertEquals(PlanRule.APPROVED_BY_VIRTUAL_SCHOOL, refusal(() -> plan.approvedBy(plan.deputy)));
        PlanVersion version = plan.approvedBy(plan.head);
        assertEquals(PlanKind.PEP, version.kind());
    }

    @Test
    void a_pep_submitted_before_the_child_left_care_waits_for_consent_and_then_the_school_approves() {
        APlan plan = APlan.inCare(world);
        at(PlanStatus.SUBMITTED, plan, plan.head);
        leavesCare(plan);
        assertThrows(NotFound.class, () -> plan.approvedBy(plan.head), "the virtual school has left");
        assertEquals(PlanRule.BEGINS_WITH_CONSENT, refusal(() -> plan.approvedBy(plan.deputy)));
        for (PlanStep step : List.of(PlanStep.WITHDRAW, PlanStep.SUBMIT)) {
            assertEquals(
                    PlanRule.BEGINS_WITH_CONSENT,
                    refusal(() -> world.as(
                            plan.teacher, () -> APlan.bean(MovePlan.class).run(plan.child.id(), 1, step))));
        }
        assertEquals(
                PlanRule.BEGINS_WITH_CONSENT,
                refusal(() -> world.doAs(plan.deputy, () -> APlan.bean(ReturnPlan.class)
                        .run(plan.child.id(), 1, "Say more.", List.of("needs")))));
        assertFalse(hand(plan).writable() || hand(plan).recordable());
        plan.agreed();
        assertEquals(PlanRule.AUTHOR_DOES_NOT_APPROVE, refusal(() -> plan.approvedBy(plan.teacher)));
        PlanVersion version = plan.approvedBy(plan.deputy);
        assertEquals(PlanKind.EDUCATION_PLAN, version.kind());
        assertFalse(version.document().contains("Personal education plan"));
    }

    @Test
    void a_pep_returned_before_the_child_left_care_is_read_only_until_somebody_agrees() {
        APlan plan = APlan.inCare(world);
        at(PlanStatus.RETURNED, plan, plan.head);
        leavesCare(plan);
        assertEquals(
                PlanRule.BEGINS_WITH_CONSENT, refusal(() -> plan.answers(plan.teacher, "needs.learning", "More.")));
        assertEquals("Words about needs.learning", plan.held("needs.learning").text());
        plan.agreed();
        plan.answers(plan.teacher, "needs.learning", "More.").submitted().approvedBy(plan.deputy);
        consentEnds(plan);
        assertEquals(
                PlanRule.BEGINS_WITH_CONSENT,
                refusal(() -> world.doAs(
                        plan.teacher, () -> APlan.bean(BeginDraft.class).run(plan.child.id(), 1, "Why"))));
    }

    @Test
    void an_approved_pep_stays_what_it_was_when_the_plan_is_one_no_more() {
        APlan plan = APlan.inCare(world).agreed();
        at(PlanStatus.APPROVED, plan, plan.head);
        String document = version(plan, 1).document();
        leavesCare(plan);
        plan.begunAgain().approvedBy(plan.deputy);
        assertEquals(PlanKind.PEP, version(plan, 1).kind());
        assertEquals(document, version(plan, 1).document());
        assertTrue(version(plan, 1).intact());
        assertEquals(PlanKind.EDUCATION_PLAN, version(plan, 2).kind());
    }

    private PlanVersion version(APlan plan, int number) {
        return world.inTransaction(
                () -> APlan.bean(PlanVersions.class).number(plan.child, number).orElseThrow());
    }

    @Test
    void an_adoption_seals_the_plan_with_the_record() {
        APlan plan = APlan.inCare(world);
        at(PlanStatus.SUBMITTED, plan, plan.head);
        world.inTransaction(() -> {
            world.em().find(Child.class, plan.child.id().id()).seal(world.today(), plan.authority.id());
            return true;
        });
        for (Actor who : List.of(plan.teacher, plan.deputy, plan.head)) {
            assertThrows(NotFound.class, () -> world.as(who, () -> readPlan.run(plan.child.id())));
        }
        Actor records = world.person("Olive Tarn", Role.POST_ADOPTION_RECORDS, plan.authority.id());
        assertThrows(Denied.class, () -> world.as(records, () -> readPlan.run(plan.child.id())));
    }
}
