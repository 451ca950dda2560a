package org.holdfast.plan.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.holdfast.access.Actor;
import org.holdfast.access.Role;
import org.holdfast.kernel.Refused;
import org.holdfast.plan.APlan;
import org.holdfast.plan.CheckRule;
import org.holdfast.plan.MovePlan;
import org.holdfast.plan.PlanStep;
import org.holdfast.plan.quality.OverallRule.Condition;
import org.holdfast.testing.HoldfastTest;
import org.holdfast.testing.World;
import org.junit.jupiter.api.Test;

@HoldfastTest
class SettingTheRubricTest {
    @Inject
    World world;

    private static SetRubric.Written written(LocalDate from, String name) {
        return new SetRubric.Written(
                from,
                name,
                "Panel of 3 November",
                List.of(
                        new RubricArea("voice", "Voice", "Own words", List.of("about"), List.of(CheckRule.VIEWS_ASKED)),
                        new RubricArea("aims", "Aims", "Counted", List.of(), List.of())),
                List.of(
                        new RubricLevel("red", "Red", 1, true),
                        new RubricLevel("green", "Green", 2, false),
                        new RubricLevel("gold", "Gold", 3, false)),
                List.of(new Condition("red", 1, "red"), new Condition("green", 2, "green")));
    }

    private Actor administrator(String authority) {
        return world.person("Ada Pike", Role.ADMINISTRATOR, authority);
    }

    private Rubric on(LocalDate day, String authority) {
        return world.inTransaction(() -> APlan.bean(Rubrics.class).on(day, authority));
    }

    @Test
    void holds_for_the_authority_alone_and_from_its_day_on() {
        String ours = world.anAuthority().id();
        String theirs = world.anAuthority().id();
        LocalDate from = world.today().plusDays(10);
        world.doAs(administrator(ours), () -> APlan.bean(SetRubric.class).run(written(from, "Ours")));
        assertEquals("National default", on(from.minusDays(1), ours).name());
        assertEquals("National default", on(from, theirs).name());
        Rubric rubric = on(from, ours);
        assertEquals("Ours", rubric.name());
        assertEquals(
                List.of("voice", "aims"),
                rubric.areas().stream().map(RubricArea::code).toList());
        assertEquals(List.of(CheckRule.VIEWS_ASKED), rubric.areas().get(0).checks());
        assertEquals("gold", rubric.overall().best().code());
        assertTrue(rubric.overall().level("red").orElseThrow().stops());
        assertEquals(2, rubric.overall().conditions().size());
    }

    @Test
    void again_for_the_same_day_overtakes_and_keeps_the_first() {
        String ours = world.anAuthority().id();
        LocalDate from = world.today().plusDays(10);
        world.doAs(administrator(ours), () -> APlan.bean(SetRubric.class).run(written(from, "First thought")));
        String first = on(from, ours).id();
        world.doAs(administrator(ours), () -> APlan.bean(SetRubric.class).run(written(from, "Second thought")));
        assertEquals("Second thought", on(from, ours).name());
        assertEquals(
                "First thought",
                world.inTransaction(() -> APlan.bean(Rubrics.class).byId(first)).name());
    }

    @Test
    void never_begins_in_the_past() {
        String ours = world.anAuthority().id();
        Refused refused = assertThrows(
                Refused.class,
                () -> world.doAs(administrator(ours), () -> APlan.bean(SetRubric.class)
                        .run(written(world.today().minusDays(1), "Late"))));
        assertEquals(QualityRule.RUBRIC_BEGINS_FROM_TODAY, refused.rule());
        assertEquals(Optional.of("from"), refused.field());
    }

    @Test
    void does_not_touch_what_was_submitted_before() {
        APlan plan = APlan.inCare(world).started();
        plan.answers(plan.teacher, "support.helps", "A quiet word first.");
        plan.submitted();
        world.doAs(administrator(plan.authority.id()), () -> APlan.bean(SetRubric.class)
                .run(written(world.today(), "New")));
        QueueDesk desk = world.as(
                        plan.head, () -> APlan.bean(OpenQueuedPlan.class).run(Optional.of(plan.child.id())))
                .orElseThrow();
        assertEquals("National default", desk.rubric().name());
        world.doAs(plan.teacher, () -> {
            APlan.bean(MovePlan.class).run(plan.child.id(), 1, PlanStep.WITHDRAW);
            APlan.bean(MovePlan.class).run(plan.child.id(), 1, PlanStep.SUBMIT);
        });
        QueueDesk again = world.as(
                        plan.head, () -> APlan.bean(OpenQueuedPlan.class).run(Optional.of(plan.child.id())))
                .orElseThrow();
        assertEquals("New", again.rubric().name());
    }
}
