package org.holdfast.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.persistence.Column;
import jakarta.persistence.Id;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.sessions.JqwikSession;
import net.jqwik.engine.SourceOfRandomness;
import org.holdfast.kernel.Refused;
import org.holdfast.plan.form.Edition;
import org.holdfast.plan.form.PartName;
import org.holdfast.testing.HoldfastTest;
import org.holdfast.testing.Proof;
import org.holdfast.testing.World;
import org.junit.jupiter.api.Test;

/** Whatever happens after an approval, the version's bytes stay. */
@HoldfastTest
class FrozenVersionsTest {
    private static final int SEQUENCES = Proof.rounds(8, 200);

    /** So that each answer says something new, whatever the clock says. */
    private static final AtomicInteger ANSWERS = new AtomicInteger();

    @Inject
    World world;

    /** An act in the life of a plan; one that a rule refuses has no effect, which is fine here. */
    private enum Act {
        ANSWER(plan -> plan.answers(plan.teacher, "support.helps", "Words " + ANSWERS.incrementAndGet())),
        EMPTY(plan -> plan.answers(plan.deputy, "support.helps", "")),
        CONFIRM_ANSWER(plan -> plan.world.doAs(plan.teacher, () -> APlan.bean(ConfirmAnswer.class)
                .run(
                        plan.child.id(),
                        "support.helps",
                        plan.held("support.helps").version()))),
        TARGET(plan -> plan.world.as(plan.teacher, () -> APlan.bean(SetTarget.class)
                .run(plan.child.id(), Optional.empty(), plan.aTarget()))),
        CLOSE(plan -> onTarget(plan, target -> APlan.bean(CloseTarget.class)
                .run(plan.child.id(), target.id(), Target.Outcome.MET, "It helped."))),
        REMOVE(plan -> onTarget(plan, target -> APlan.bean(RemoveTarget.class).run(plan.child.id(), target.id()))),
        ACTION(plan -> plan.world.as(plan.teacher, () -> APlan.bean(SetAction.class)
                .run(
                        plan.child.id(),
                        Optional.empty(),
                        new PlanAction.Terms("Ring home", "Mr Okoro", plan.inAMonth(), null)))),
        VIEWS(APlan::whole),
        REVIEW(plan -> plan.world.doAs(
                plan.teacher, () -> APlan.bean(SetReviewDate.class).run(plan.child.id(), plan.inAMonth()))),
        GAP(plan -> plan.world.doAs(plan.teacher, () -> APlan.bean(RecordPlanGap.class)
                .run(plan.child.id(), new RecordPlanGap.Gap(PartName.REVIEW, "Away", "Ruth", plan.inAMonth())))),
        CONFIRM(plan -> plan.world.doAs(
                plan.teacher, () -> APlan.bean(ConfirmPlan.class).run(plan.child.id(), "Moved home", List.of()))),
        PRINT(plan ->
                plan.world.as(plan.head, () -> APlan.bean(PrintVersion.class).run(plan.child.id(), 1, Edition.SCHOOL))),
        BEGIN(APlan::begunAgain),
        NEXT_TERM(APlan::begunNextTerm),
        SUBMIT(APlan::submitted),
        WITHDRAW(plan -> plan.world.doAs(plan.teacher, () -> APlan.bean(MovePlan.class)
                .run(plan.child.id(), plan.plan().number(), PlanStep.WITHDRAW))),
        RETURN(plan -> plan.world.doAs(plan.head, () -> APlan.bean(ReturnPlan.class)
                .run(plan.child.id(), plan.plan().number(), "Count it.", List.of("support")))),
        CHASE(plan -> plan.world.as(plan.head, () -> APlan.bean(ChaseOwners.class)
                .run(plan.child.id(), plan.plan().number(), Optional.empty()))),
        APPROVE(plan -> plan.approvedBy(plan.head));

        private final Consumer<APlan> does;

        Act(Consumer<APlan> does) {
            this.does = does;
        }

        private static void onTarget(APlan plan, Consumer<Target> act) {
            plan.world
                    .inTransaction(() -> APlan.bean(Plans.class).targets(plan.plan()))
                    .forEach(target -> plan.world.doAs(plan.teacher, () -> act.accept(target)));
        }

        void on(APlan plan) {
            try {
                does.accept(plan);
            } catch (Refused e) {
                assertFalse(e.whatToDo().isBlank());
            }
        }
    }

    @Test
    void no_sequence_of_acts_changes_a_byte() {
        Arbitrary<List<Act>> sequences =
                Arbitraries.of(Act.class).list().ofMinSize(6).ofMaxSize(14);
        SourceOfRandomness.create(String.valueOf(Proof.seed(getClass())));
        JqwikSession.run(() -> sequences.sampleStream().limit(SEQUENCES).forEach(this::keeps));
    }

    private void keeps(List<Act> acts) {
        APlan plan = APlan.inCare(world).started().whole();
        plan.approvedBy(plan.head);
        Map<Integer, List<Object>> frozen = stored(plan);
        for (Act act : acts) {
            act.on(plan);
            Map<Integer, List<Object>> now = stored(plan);
            frozen.forEach((number, row) -> assertEquals(row, now.get(number), act + " of " + acts));
            frozen = now;
        }
    }

    /** The rows as they lie in the database, past every class of ours. */
    private Map<Integer, List<Object>> stored(APlan plan) {
        return world.inTransaction(() -> {
            Map<Integer, List<Object>> rows = new HashMap<>();
            for (Object row : world.em()
                    .createNativeQuery(
                            "select number, document, sha256, approved_at, approver_name, kind from plan_version"
                                    + " where child_id = ?1")
                    .setParameter(1, plan.child.id().id())
                    .getResultList()) {
                Object[] cells = (Object[]) row;
                rows.put(
                        ((Number) cells[0]).intValue(),
                        List.of(Arrays.hashCode((byte[]) cells[1]), cells[2], cells[3], cells[4], cells[5]));
            }
            return rows;
        });
    }

    @Test
    void no_column_of_a_version_is_updatable() {
        List<String> open = Arrays.stream(PlanVersion.class.getDeclaredFields())
                .filter(field -> !Modifier.isStatic(field.getModifiers()) && !field.isAnnotationPresent(Id.class))
                .filter(field -> !field.getName().startsWith("_"))
                .filter(field -> Optional.ofNullable(field.getAnnotation(Column.class))
                        .map(Column::updatable)
                        .orElse(true))
                .map(Field::getName)
                .collect(Collectors.toList());
        assertEquals(List.of(), open);
    }

    @Test
    void equal_content_makes_equal_bytes_whatever_the_order_it_came_in() {
        Map<String, Object> one = new java.util.LinkedHashMap<>();
        one.put("b", List.of(1, true));
        one.put("a", "line\n\"ŵ\"");
        Map<String, Object> other = new java.util.LinkedHashMap<>();
        other.put("a", "line\n\"ŵ\"");
        other.put("b", List.of(1, true));
        other.put("none", Optional.empty());
        assertEquals(CanonicalJson.of(one), CanonicalJson.of(other));
        assertEquals("{\"a\":\"line\\n\\\"ŵ\\\"\",\"b\":[1,true]}", CanonicalJson.of(one));
    }

    @Test
    void reads_back_what_was_frozen() {
        APlan plan = APlan.inCare(world).started().whole();
        world.as(
                plan.teacher, () -> APlan.bean(SetTarget.class).run(plan.child.id(), Optional.empty(), plan.aTarget()));
        PlanDocument document = PlanDocument.read(plan.approvedBy(plan.head).document());
        assertEquals("Personal education plan", document.title());
        assertEquals("I like the library desk.", document.views().orElseThrow().words());
        assertEquals("3 a week, counted", document.targets().get(0).measure());
        assertTrue(
                document.sections().stream().anyMatch(chapter -> chapter.code().equals("home")));
    }
}
