package org.holdfast.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.List;
import org.holdfast.access.Actor;
import org.holdfast.access.Role;
import org.holdfast.child.Child;
import org.holdfast.child.ChildAccess;
import org.holdfast.kernel.Refused;
import org.holdfast.kernel.StaleVersion;
import org.holdfast.testing.HoldfastTest;
import org.holdfast.testing.World;
import org.junit.jupiter.api.Test;

@HoldfastTest
class AnsweringTest {
    @Inject
    World world;

    @Inject
    SaveAnswers save;

    @Inject
    ConfirmAnswer confirm;

    private void save(APlan plan, Actor who, String question, String text, int version) {
        world.doAs(who, () -> save.run(plan.child.id(), List.of(new SaveAnswers.Typed(question, text, version))));
    }

    @Test
    void keeps_both_texts_when_somebody_else_was_first() {
        APlan plan = APlan.inCare(world).started();
        plan.answers(plan.teacher, "support.helps", "First.");
        int read = plan.held("support.helps").version();
        save(plan, plan.deputy, "support.helps", "Theirs.", read);
        StaleAnswers stale =
                assertThrows(StaleAnswers.class, () -> save(plan, plan.teacher, "support.helps", "Mine.", read));
        StaleAnswers.Conflict conflict = stale.conflicts().get(0);
        assertEquals("Mine.", conflict.yours());
        assertEquals("Theirs.", conflict.theirs());
        assertEquals("Nia Rowe", conflict.author());
        assertEquals("Theirs.", plan.held("support.helps").text());
        save(plan, plan.teacher, "support.helps", "Joined.", conflict.version());
        assertEquals("Joined.", plan.held("support.helps").text());
    }

    @Test
    void writes_all_or_nothing() {
        APlan plan = APlan.inCare(world).started();
        plan.answers(plan.teacher, "support.helps", "First.");
        List<SaveAnswers.Typed> both = List.of(
                new SaveAnswers.Typed("support.see", "New.", 0), new SaveAnswers.Typed("support.helps", "Mine.", 0));
        assertThrows(StaleAnswers.class, () -> world.doAs(plan.teacher, () -> save.run(plan.child.id(), both)));
        assertEquals(null, plan.held("support.see"));
    }

    @Test
    void lets_two_people_write_side_by_side() {
        APlan plan = APlan.inCare(world).started();
        save(plan, plan.teacher, "support.helps", "One.", 0);
        save(plan, plan.deputy, "support.see", "Two.", 0);
        assertEquals("Helen Prior", plan.held("support.helps").authorName());
        assertEquals("Nia Rowe", plan.held("support.see").authorName());
    }

    @Test
    void is_for_the_owner_of_the_section() {
        APlan plan = APlan.inCare(world);
        Actor worker = world.person("Priya Nandakumar", Role.SOCIAL_WORKER, plan.authority.id());
        Child child = world.aChild()
                .onRollAt(plan.school)
                .lookedAfterBy(plan.authority)
                .openTo(worker, ChildAccess.Kind.SOCIAL_WORKER)
                .make();
        world.as(worker, () -> APlan.bean(StartPlan.class).run(child.id()));
        world.doAs(worker, () -> save.run(child.id(), List.of(new SaveAnswers.Typed("home.changes", "None.", 0))));
        Refused others = assertThrows(
                Refused.class,
                () -> world.doAs(
                        worker, () -> save.run(child.id(), List.of(new SaveAnswers.Typed("support.helps", "No.", 0)))));
        assertEquals(PlanRule.OWNER_WRITES, others.rule());
        Refused teachers = assertThrows(
                Refused.class,
                () -> world.doAs(
                        plan.teacher,
                        () -> save.run(child.id(), List.of(new SaveAnswers.Typed("home.changes", "No.", 0)))));
        assertEquals(PlanRule.OWNER_WRITES, teachers.rule());
    }

    @Test
    void leaves_out_what_leads_to_a_person() {
        APlan plan = APlan.inCare(world).started();
        for (String text : List.of(
                "Ring 01632 960 118",
                "mail joan@example.org",
                "lives at ZZ9 9ZZ",
                "+44 1632 960402",
                "NHS 943 476 5919",
                "UPN A123456789012")) {
            Refused refused =
                    assertThrows(Refused.class, () -> save(plan, plan.teacher, "support.helps", text, 0), text);
            assertEquals(PlanRule.NO_CONTACT_DETAILS, refused.rule(), text);
        }
        save(plan, plan.teacher, "support.helps", "Between 09:30 and 10:15, 8 of 10 lessons, from 23/11/2026.", 0);
    }

    @Test
    void asks_careers_from_year_8_and_care_questions_in_care_only() {
        APlan plan = APlan.afterCare(world).agreed().started();
        Refused care = assertThrows(Refused.class, () -> save(plan, plan.teacher, "progress.premium", "No.", 0));
        assertEquals(PlanRule.UNKNOWN_QUESTION, care.rule());
        save(plan, plan.teacher, "careers.hopes", "Vet.", 0);
    }

    @Test
    void confirms_one_carried_answer_at_a_time() {
        APlan plan = APlan.inCare(world).started();
        plan.answers(plan.teacher, "support.helps", "One.").answers(plan.teacher, "support.see", "Two.");
        plan.approvedBy(plan.head);
        plan.begunAgain();
        int version = plan.held("support.helps").version();
        world.doAs(plan.deputy, () -> confirm.run(plan.child.id(), "support.helps", version));
        assertEquals(Answer.State.CONFIRMED, plan.held("support.helps").state());
        assertEquals("Nia Rowe", plan.held("support.helps").authorName());
        assertEquals(Answer.State.CARRIED, plan.held("support.see").state());
        assertThrows(
                StaleVersion.class,
                () -> world.doAs(plan.deputy, () -> confirm.run(plan.child.id(), "support.helps", version)));
    }

    @Test
    void needs_every_field_of_a_target_and_says_which() {
        APlan plan = APlan.inCare(world).started();
        Target.Terms whole = plan.aTarget();
        Refused refused = assertThrows(
                Refused.class,
                () -> world.as(plan.teacher, () -> APlan.bean(SetTarget.class)
                        .run(
                                plan.child.id(),
                                java.util.Optional.empty(),
                                new Target.Terms(
                                        whole.need(),
                                        whole.aim(),
                                        whole.baseline(),
                                        " ",
                                        whole.owner(),
                                        whole.reviewOn()))));
        assertEquals(PlanRule.TARGET_MEASURE, refused.rule());
        assertEquals("measure", refused.field().orElseThrow());
        assertTrue(world.inTransaction(() -> APlan.bean(Plans.class).targets(plan.plan()))
                .isEmpty());
    }
}
