package org.holdfast.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.holdfast.access.Acting;
import org.holdfast.attendance.Session;
import org.holdfast.child.Reach;
import org.holdfast.exclusion.Category;
import org.holdfast.exclusion.CorrectExclusion;
import org.holdfast.exclusion.Decider;
import org.holdfast.exclusion.EndExclusion;
import org.holdfast.exclusion.ExclusionStatus;
import org.holdfast.exclusion.ExclusionTerms;
import org.holdfast.exclusion.RecordExclusion;
import org.holdfast.kernel.Refused;
import org.holdfast.kernel.Rule;
import org.holdfast.plan.PlanFollow.Outcome;
import org.holdfast.plan.PlanFollow.Typed;
import org.holdfast.plan.quality.ApprovePlan;
import org.holdfast.school.StaffMember;
import org.holdfast.testing.HoldfastTest;
import org.holdfast.testing.StatementCount;
import org.holdfast.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The plan was approved on Monday 23 November 2026; a day later the head suspends the child. */
@HoldfastTest
@SuppressWarnings("NullAway.Init")
class FollowingWhatHappenedTest {
    private static final LocalDate TUESDAY = LocalDate.of(2026, 11, 24);

    @Inject
    World world;

    @Inject
    RecordExclusion recordExclusion;

    @Inject
    EndExclusion endExclusion;

    @Inject
    CorrectExclusion correctExclusion;

    @Inject
    RecordFollows recordFollows;

    @Inject
    ReadFollows readFollows;

    @Inject
    ConfirmPlan confirmPlan;

    @Inject
    ApprovePlan approvePlan;

    @Inject
    MovePlan movePlan;

    @Inject
    ReadDueDates readDueDates;

    @Inject
    PlanStates states;

    @Inject
    Acting acting;

    private APlan plan;
    private StaffMember headTeacher;

    @BeforeEach
    void approved() {
        plan = APlan.inCare(world).started();
        plan.approvedBy(plan.head);
        headTeacher = world.anAdult("Alan Reeve", "Headteacher", plan.school.id());
    }

    private String excluded(Category category, LocalDate first, LocalDate last) {
        return excluded(plan, headTeacher, category, first, last);
    }

    private String excluded(APlan whose, StaffMember head, Category category, LocalDate first, LocalDate last) {
        return world.as(whose.teacher, () -> recordExclusion.run(whose.child.id(), terms(head, category, first, last)));
    }

    private static ExclusionTerms terms(StaffMember head, Category category, LocalDate first, LocalDate last) {
        return new ExclusionTerms(
                category,
                first,
                Session.MORNING,
                last,
                Session.AFTERNOON,
                head.id(),
                Decider.Capacity.HEAD,
                List.of("DB"),
                "A place to calm down",
                "Mornings begin with the key person",
                false,
                true);
    }

    private void cancelled(String exclusion, LocalDate on) {
        world.doAs(
                plan.teacher,
                () -> endExclusion.run(
                        plan.child.id(),
                        exclusion,
                        new EndExclusion.Said(
                                ExclusionStatus.CANCELLED,
                                on,
                                Session.AFTERNOON,
                                headTeacher.id(),
                                Decider.Capacity.HEAD,
                                "",
                                "It was another child")));
    }

    private Follows follows() {
        return world.as(plan.teacher, () -> readFollows.run(plan.child.id())).follows();
    }

    private Optional<DueDate> due() {
        return world.as(plan.teacher, () -> readDueDates.run(plan.child.id())).dates().all().stream()
                .filter(date -> date.rule() == DueRule.AFTER_SUSPENSION)
                .findFirst();
    }

    private void says(Typed... typed) {
        world.doAs(plan.teacher, () -> recordFollows.run(plan.child.id(), List.of(typed)));
    }

    private static Typed changed(String exclusion) {
        return new Typed(exclusion, Outcome.CHANGED, "Mornings begin with the key person.");
    }

    private static void refused(Rule rule, String field, Runnable act) {
        Refused refused = assertThrows(Refused.class, act::run);
        assertEquals(rule, refused.rule());
        assertEquals(Optional.of(field), refused.field());
    }

    private void confirms(Typed... typed) {
        world.doAs(plan.teacher, () -> confirmPlan.run(plan.child.id(), "", List.of(typed)));
    }

    private <T> T after(int days, java.util.function.Supplier<T> work) {
        return world.after(Duration.ofDays(days), work);
    }

    private void doAfter(int days, Runnable work) {
        after(days, () -> {
            work.run();
            return true;
        });
    }

    @Test
    void a_suspension_makes_the_plan_due_ten_working_days_later_and_up_to_date_asks() {
        doAfter(1, () -> {
            excluded(Category.SUSPENSION, TUESDAY, TUESDAY.plusDays(1));
            assertEquals(LocalDate.of(2026, 12, 8), due().orElseThrow().day());
            assertTrue(
                    due().orElseThrow().source().contains("local setting"),
                    due().orElseThrow().source());
            assertEquals(
                    "The child was suspended on 24 Nov 2026; last confirmed 23 Nov 2026.",
                    plan.upToDate().unchanged().sentence());
            assertEquals(Part.State.CHECK, plan.upToDate().unchanged().state());
        });
    }

    @Test
    void what_becomes_known_late_counts_from_that_day() {
        doAfter(4, () -> {
            excluded(Category.LUNCHTIME, TUESDAY, TUESDAY);
            assertEquals(LocalDate.of(2026, 12, 11), due().orElseThrow().day(), "known on Friday 27 November");
        });
    }

    @Test
    void a_confirmation_is_refused_at_the_field_until_it_is_said_what_changed() {
        doAfter(1, () -> {
            String first = excluded(Category.SUSPENSION, TUESDAY, TUESDAY);
            String second = excluded(Category.SUSPENSION, TUESDAY.plusDays(1), TUESDAY.plusDays(1));
            refused(FollowRule.SAID_BEFORE_CONFIRMED, "rows.0.words", () -> confirms());
            refused(
                    FollowRule.SAYS_WHETHER,
                    "rows.1.outcome",
                    () -> confirms(changed(first), new Typed(second, null, "Words")));
            refused(
                    FollowRule.NOTHING_SAYS_WHY,
                    "rows.1.words",
                    () -> confirms(changed(first), new Typed(second, Outcome.NOTHING, "  ")));
            refused(
                    PlanRule.NO_CONTACT_DETAILS,
                    "rows.0.words",
                    () -> confirms(new Typed(first, Outcome.CHANGED, "Ring 07700 900123"), changed(second)));
            assertEquals(List.of(), follows().said(), "nothing of a refused act is kept");
            confirms(changed(first), new Typed(second, Outcome.NOTHING, "It is all in the plan already."));
            assertEquals(List.of(), follows().open());
            assertEquals(2, follows().current().size());
            assertTrue(plan.upToDate().unchanged().ok());
            assertEquals(Optional.empty(), due());
        });
    }

    @Test
    void what_was_said_before_is_not_asked_again_when_it_is_confirmed() {
        doAfter(1, () -> {
            says(changed(excluded(Category.SUSPENSION, TUESDAY, TUESDAY)));
            assertEquals(List.of(), follows().unsaid());
            assertFalse(plan.upToDate().unchanged().ok(), "said is not yet confirmed");
            confirms();
            assertTrue(plan.upToDate().unchanged().ok());
        });
    }

    @Test
    void submitting_is_refused_until_it_is_said_and_accepted_then() {
        String exclusion = after(1, () -> excluded(Category.SUSPENSION, TUESDAY, TUESDAY));
        doAfter(2, () -> {
            plan.begunAgain().completedBy(plan.teacher);
            NotReady notReady = assertThrows(NotReady.class, () -> plan.submitted());
            Fault only = notReady.faults().get(0);
            assertEquals(CheckRule.FOLLOWS_WHAT_HAPPENED, only.rule());
            assertEquals(1, notReady.faults().size());
            assertEquals("Say what changed because of the suspension of 24 Nov 2026", only.sentence());
            assertEquals(Optional.empty(), only.gapHref(), "a gap is no way");
            assertEquals("/plan/follow?child=" + plan.child.id().id() + "#form:rows:0:words", only.href());
            says(changed(exclusion));
            world.as(plan.teacher, () -> movePlan.run(plan.child.id(), 2, PlanStep.SUBMIT));
            assertEquals(PlanStatus.SUBMITTED, plan.plan().status());
        });
    }

    @Test
    void approving_waits_for_what_happened_after_it_was_submitted() {
        doAfter(1, () -> plan.begunAgain().submitted());
        String exclusion = after(2, () -> excluded(Category.SUSPENSION, TUESDAY.plusDays(1), TUESDAY.plusDays(1)));
        doAfter(3, () -> {
            Refused refused =
                    assertThrows(Refused.class, () -> world.as(plan.head, () -> approvePlan.run(plan.child.id(), 2)));
            assertEquals(FollowRule.SAID_BEFORE_CONFIRMED, refused.rule());
            assertTrue(refused.whatToDo().contains("the suspension of 25 Nov 2026"), refused.whatToDo());
            world.as(plan.teacher, () -> movePlan.run(plan.child.id(), 2, PlanStep.WITHDRAW));
            says(changed(exclusion));
            world.as(plan.teacher, () -> movePlan.run(plan.child.id(), 2, PlanStep.SUBMIT));
            world.as(plan.head, () -> approvePlan.run(plan.child.id(), 2));
            assertEquals(List.of(), follows().open());
        });
    }

    @Test
    void one_that_was_cancelled_asks_nothing_and_its_words_stay() {
        String exclusion = after(1, () -> excluded(Category.SUSPENSION, TUESDAY, TUESDAY.plusDays(2)));
        doAfter(2, () -> {
            says(changed(exclusion));
            cancelled(exclusion, TUESDAY.plusDays(1));
            assertEquals(List.of(), follows().open());
            assertEquals(Optional.empty(), due());
            assertTrue(plan.upToDate().unchanged().ok());
            PlanFollow kept = follows().answer(exclusion).orElseThrow();
            assertEquals("Mornings begin with the key person.", kept.words());
            assertEquals("the suspension of 24 Nov 2026", kept.because());
            assertEquals(1, kept.number());
            refused(exclusion);
        });
    }

    private void refused(String exclusion) {
        assertEquals(
                FollowRule.STILL_ASKED,
                assertThrows(Refused.class, () -> says(changed(exclusion))).rule());
    }

    @Test
    void words_that_were_replaced_stay_in_the_history() {
        doAfter(1, () -> {
            String exclusion = excluded(Category.SUSPENSION, TUESDAY, TUESDAY);
            says(new Typed(exclusion, Outcome.NOTHING, "It is all in the plan already."));
            says(new Typed(exclusion, Outcome.NOTHING, "It is all in the plan already."));
            assertEquals(1, follows().said().size(), "said the same: nothing new");
            says(changed(exclusion));
            assertEquals(2, follows().said().size());
            assertEquals(1, follows().current().size());
            assertEquals(
                    Outcome.CHANGED, follows().answer(exclusion).orElseThrow().outcome());
            assertEquals(2, plan.view().follows().said().size());
        });
    }

    @Test
    void stands_in_the_next_version_and_leaves_the_one_before_as_it_was() {
        String before = world.as(plan.head, () -> APlan.bean(ReadVersion.class)
                        .run(plan.child.id(), Optional.of(1))
                        .orElseThrow())
                .version()
                .sha256();
        doAfter(1, () -> says(changed(excluded(Category.SUSPENSION, TUESDAY, TUESDAY))));
        doAfter(2, () -> {
            PlanVersion version = plan.begunAgain().approvedBy(plan.head);
            PlanDocument document = PlanDocument.read(version.document());
            assertEquals(
                    "After the suspension of 24 Nov 2026",
                    document.follows().get(0).title());
            assertEquals(
                    "Something in the plan changed: Mornings begin with the key person.",
                    document.follows().get(0).said());
        });
        doAfter(3, () -> {
            PlanVersion third = plan.begunAgain().approvedBy(plan.head);
            assertFalse(third.document().contains("\"follows\""), "it stands where it was new");
            assertEquals(
                    before,
                    world.as(plan.head, () -> APlan.bean(ReadVersion.class)
                                    .run(plan.child.id(), Optional.of(1))
                                    .orElseThrow())
                            .version()
                            .sha256());
        });
    }

    @Test
    void a_correction_does_not_make_an_exclusion_new() {
        String exclusion = after(1, () -> excluded(Category.SUSPENSION, TUESDAY, TUESDAY));
        doAfter(2, () -> confirms(changed(exclusion)));
        doAfter(3, () -> {
            world.doAs(
                    plan.teacher,
                    () -> correctExclusion.run(
                            plan.child.id(),
                            exclusion,
                            terms(headTeacher, Category.SUSPENSION, TUESDAY, TUESDAY.plusDays(1)),
                            "It was two days"));
            assertEquals(List.of(), follows().open());
        });
    }

    @Test
    void a_voluntary_plan_has_no_date_by_rule_and_asks_all_the_same() {
        APlan voluntary = APlan.afterCare(world).agreed().started();
        voluntary.approvedBy(voluntary.deputy);
        StaffMember head = world.anAdult("Alan Reeve", "Headteacher", voluntary.school.id());
        doAfter(1, () -> {
            excluded(voluntary, head, Category.SUSPENSION, TUESDAY, TUESDAY);
            assertFalse(voluntary.upToDate().unchanged().ok());
            assertEquals(
                    List.of(),
                    world.as(voluntary.teacher, () -> readDueDates.run(voluntary.child.id())).dates().all().stream()
                            .filter(date -> date.rule() != DueRule.AGREED_DATE)
                            .toList());
        });
    }

    /** Whatever happens in whatever order: open is what was recorded since the last confirmation and not cancelled. */
    @Test
    void is_open_exactly_for_what_was_recorded_since_the_last_confirmation() {
        for (int seed = 1; seed <= 4; seed++) {
            if (seed > 1) {
                approved();
            }
            random(new Random(seed), seed);
        }
    }

    private void random(Random dice, int seed) {
        Set<String> expected = new HashSet<>();
        List<String> inForce = new ArrayList<>();
        for (int step = 1; step <= 10; step++) {
            int day = step;
            doAfter(day, () -> {
                LocalDate today = world.today();
                switch (dice.nextInt(5)) {
                    case 0 -> {
                        confirms(expected.stream()
                                .map(FollowingWhatHappenedTest::changed)
                                .toArray(Typed[]::new));
                        expected.clear();
                    }
                    case 1 -> {
                        if (!inForce.isEmpty()) {
                            String gone = inForce.remove(dice.nextInt(inForce.size()));
                            cancelled(gone, today);
                            expected.remove(gone);
                        }
                    }
                    default -> {
                        // the seventh week is a holiday
                        LocalDate first = LocalDate.of(2026, 9, 7)
                                .plusWeeks(day < 7 ? day : day + 1)
                                .plusDays(dice.nextInt(2));
                        String id = excluded(Category.SUSPENSION, first, first);
                        inForce.add(id);
                        expected.add(id);
                    }
                }
                assertEquals(expected, open(), "seed " + seed + ", step " + day);
                assertEquals(expected.isEmpty(), due().isEmpty());
            });
        }
    }

    private Set<String> open() {
        return follows().open().stream()
                .flatMap(one -> one.exclusionId().stream())
                .collect(Collectors.toSet());
    }

    @Test
    void costs_one_statement_however_many_the_children_and_exclusions() {
        int before = StatementCount.of(this::allStates);
        doAfter(1, () -> {
            for (int i = 0; i < 3; i++) {
                excluded(Category.SUSPENSION, TUESDAY.minusDays(7L * i), TUESDAY.minusDays(7L * i));
            }
        });
        for (int i = 0; i < 4; i++) {
            world.aChild().onRollAt(plan.school).lookedAfterBy(plan.authority).make();
        }
        StatementCount.atMost(before, this::allStates);
        int one = StatementCount.of(this::oneChild);
        doAfter(
                2,
                () -> says(follows().open().stream()
                        .map(occasion -> changed(occasion.key()))
                        .toArray(Typed[]::new)));
        StatementCount.atMost(one, this::oneChild);
    }

    private void allStates() {
        world.as(plan.head, () -> world.inTransaction(() -> states.states(Reach.of(acting.caseload()))));
    }

    private void oneChild() {
        world.as(plan.teacher, () -> readFollows.run(plan.child.id()));
    }
}
