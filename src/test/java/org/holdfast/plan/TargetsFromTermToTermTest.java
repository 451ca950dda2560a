package org.holdfast.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.holdfast.kernel.Refused;
import org.holdfast.testing.HoldfastTest;
import org.holdfast.testing.World;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

@HoldfastTest
@SuppressWarnings("NullAway.Init")
class TargetsFromTermToTermTest {
    @Inject
    World world;

    private APlan plan;

    private APlan nextTerm() {
        plan = APlan.inCare(world).started();
        set(plan.aTarget());
        plan.approvedBy(plan.head);
        return plan.begunNextTerm();
    }

    private String set(Target.Terms terms) {
        return world.as(plan.teacher, () -> APlan.bean(SetTarget.class).run(plan.child.id(), Optional.empty(), terms));
    }

    private void close(String target, String why) {
        world.doAs(plan.teacher, () -> APlan.bean(CloseTarget.class)
                .run(plan.child.id(), target, Target.Outcome.PARTLY_MET, why));
    }

    private List<Target> targets() {
        return plan.view().targets();
    }

    private static Refused refused(PlanRule rule, Executable act) {
        Refused refused = assertThrows(Refused.class, act);
        assertEquals(rule, refused.rule());
        return refused;
    }

    private Target.Terms saying(String aim, String keptWhy) {
        Target.Terms terms = plan.aTarget();
        return new Target.Terms(
                terms.need(), aim, terms.baseline(), terms.measure(), terms.owner(), terms.reviewOn(), keptWhy);
    }

    @Test
    void need_a_reason_where_they_say_nearly_what_an_earlier_one_said() {
        nextTerm();
        Refused refused = refused(PlanRule.COPIED_TARGET_SAYS_WHY, () -> set(saying("Reads aloud to one adult!", "")));
        assertEquals("keptWhy", refused.field().orElseThrow());
        set(saying("Reads aloud to one adult!", "A new adult meets her at the door"));
        assertTrue(targets().stream()
                .anyMatch(target -> target.terms().keptWhy().equals("A new adult meets her at the door")));
    }

    @Test
    void need_none_where_they_say_something_new() {
        nextTerm();
        set(saying("Starts two lessons a day with the group", "not asked for"));
        assertTrue(
                targets().stream().allMatch(target -> target.terms().keptWhy().isEmpty()));
    }

    @Test
    void may_say_the_same_as_another_of_this_term() {
        plan = APlan.inCare(world).started();
        set(plan.aTarget());
        set(plan.aTarget());
        assertEquals(2, targets().size());
    }

    @Test
    void are_closed_and_not_changed_once_their_term_is_over() {
        nextTerm();
        Target old = targets().get(0);
        refused(
                PlanRule.TARGET_OF_LAST_TERM,
                () -> world.as(plan.teacher, () -> APlan.bean(SetTarget.class)
                        .run(
                                plan.child.id(),
                                Optional.of(new SetTarget.Read(old.id(), old.version())),
                                saying("Something else", ""))));
    }

    @Test
    void are_closed_once_and_say_why() {
        nextTerm();
        String old = targets().get(0).id();
        assertEquals(
                "closedWhy",
                refused(PlanRule.TARGET_CLOSED_SAYS_WHY, () -> close(old, " "))
                        .field()
                        .orElseThrow());
        close(old, "The room was changed half way.");
        refused(PlanRule.TARGET_IS_OPEN, () -> close(old, "Again."));
        assertEquals(
                "The room was changed half way.", targets().get(0).closedWhy().orElseThrow());
    }

    @Test
    void add_up_to_a_trend_by_the_version_in_which_they_were_set() {
        nextTerm();
        close(targets().get(0).id(), "Twice a week.");
        set(saying("Starts two lessons a day with the group", ""));
        Outcomes outcomes = Outcomes.of(targets());
        assertEquals(
                List.of(2, 1),
                outcomes.lines().stream().map(Outcomes.Line::version).toList());
        assertEquals(1, outcomes.lines().get(1).count("PARTLY_MET"));
        assertEquals(1, outcomes.lines().get(0).open());
        assertEquals(1, outcomes.closed());
    }
}
