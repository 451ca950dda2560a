package org.holdfast.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.holdfast.access.Actor;
import org.holdfast.access.Denied;
import org.holdfast.access.Role;
import org.holdfast.kernel.Refused;
import org.holdfast.kernel.Rule;
import org.holdfast.plan.DueDates.Count;
import org.holdfast.testing.HoldfastTest;
import org.holdfast.testing.World;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

@HoldfastTest
class StoppingTheClockTest {
    @Inject
    World world;

    @Inject
    ExemptPlan exemptPlan;

    @Inject
    EndExemption endExemption;

    @Inject
    ReadDueDates readDueDates;

    private ReadDueDates.Due due(APlan plan, Actor who) {
        return world.as(who, () -> readDueDates.run(plan.child.id()));
    }

    private void exempt(APlan plan, Actor who, LocalDate from, @Nullable LocalDate until) {
        world.doAs(
                who,
                () -> exemptPlan.run(
                        plan.child.id(), new Exemption.Terms(ExemptReason.ILL, "In hospital", from, until)));
    }

    private static void refused(Rule rule, String field, Executable act) {
        Refused refused = assertThrows(Refused.class, act);
        assertEquals(rule, refused.rule());
        assertEquals(field, refused.field().orElse(""));
    }

    @Test
    void counts_the_plan_as_exempt_from_that_day_to_its_last_and_again_after_it_is_ended() {
        APlan plan = APlan.inCare(world);
        LocalDate today = world.today();
        assertEquals(Count.OVERDUE, due(plan, plan.head).dates().count());
        exempt(plan, plan.head, today, today.plusDays(20));
        ReadDueDates.Due due = due(plan, plan.head);
        assertEquals(Count.EXEMPT, due.dates().count());
        Exempt running = due.dates().exempt().orElseThrow();
        assertEquals(today.plusDays(20), running.until());
        assertEquals(plan.head.name(), running.by());
        assertEquals("In hospital", running.words());
        world.doAs(plan.head, () -> endExemption.run(plan.child.id(), running.id()));
        assertEquals(Count.OVERDUE, due(plan, plan.head).dates().count());
        assertEquals(1, due(plan, plan.head).history().size(), "it still says that there was one");
        refused(
                ExemptRule.IS_OVER,
                "",
                () -> world.doAs(plan.head, () -> endExemption.run(plan.child.id(), running.id())));
    }

    @Test
    void is_superseded_and_never_deleted() {
        APlan plan = APlan.inCare(world);
        LocalDate today = world.today();
        exempt(plan, plan.head, today.minusDays(10), today.plusDays(20));
        exempt(plan, plan.head, today, today.plusDays(40));
        List<Exemption> history = due(plan, plan.head).history();
        assertEquals(3, history.size());
        List<LocalDate> ends = history.stream()
                .filter(Exemption::known)
                .map(Exemption::until)
                .sorted()
                .toList();
        assertEquals(List.of(today.minusDays(1), today.plusDays(40)), ends, "what was exempt until then stays so");
    }

    @Test
    void begins_on_its_day_and_not_before() {
        APlan plan = APlan.inCare(world);
        exempt(plan, plan.head, world.today().plusDays(1), world.today().plusDays(9));
        assertEquals(Count.OVERDUE, due(plan, plan.head).dates().count());
        assertEquals(1, due(plan, plan.head).history().size());
    }

    @Test
    void is_for_the_virtual_school_where_a_child_is_in_care_and_else_for_the_school() {
        APlan care = APlan.inCare(world);
        LocalDate until = world.today().plusDays(9);
        refused(ExemptRule.BY_THE_VIRTUAL_SCHOOL, "", () -> exempt(care, care.teacher, world.today(), until));
        assertFalse(due(care, care.teacher).exemptable());
        assertTrue(due(care, care.head).exemptable());
        exempt(care, care.person(Role.VIRTUAL_SCHOOL_OFFICER), world.today(), until);
        APlan left = APlan.afterCare(world).agreed().started();
        exempt(left, left.teacher, world.today(), until);
        assertEquals(Count.EXEMPT, due(left, left.teacher).dates().count());
        assertThrows(Denied.class, () -> exempt(care, care.person(Role.SOCIAL_WORKER), world.today(), until));
    }

    @Test
    void needs_a_reason_words_and_an_end_within_a_year() {
        APlan plan = APlan.inCare(world);
        LocalDate today = world.today();
        refused(ExemptRule.HAS_AN_END, "until", () -> exempt(plan, plan.head, today, null));
        refused(ExemptRule.HAS_AN_END, "until", () -> exempt(plan, plan.head, today, today.minusDays(1)));
        refused(ExemptRule.HAS_AN_END, "until", () -> exempt(plan, plan.head, today.minusDays(20), today.minusDays(1)));
        refused(
                ExemptRule.LASTS_A_YEAR_AT_MOST,
                "until",
                () -> exempt(plan, plan.head, today, today.plusYears(1).plusDays(1)));
        refused(ExemptRule.HAS_A_REASON, "reason", () -> say(plan, null, "In hospital"));
        refused(ExemptRule.SAYS_WHY, "words", () -> say(plan, ExemptReason.ILL, " "));
        refused(PlanRule.NO_CONTACT_DETAILS, "words", () -> say(plan, ExemptReason.ILL, "Ring 01632 960123"));
        assertEquals(List.of(), due(plan, plan.head).history());
    }

    private void say(APlan plan, @Nullable ExemptReason reason, String words) {
        world.doAs(
                plan.head,
                () -> exemptPlan.run(
                        plan.child.id(),
                        new Exemption.Terms(
                                reason, words, world.today(), world.today().plusDays(9))));
    }
}
