package org.holdfast.plan;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.holdfast.access.Actor;
import org.holdfast.access.Denied;
import org.holdfast.access.Role;
import org.holdfast.child.ChildAccess;
import org.holdfast.child.Children;
import org.holdfast.kernel.NotFound;
import org.holdfast.kernel.Refused;
import org.holdfast.plan.quality.ApprovePlan;
import org.holdfast.testing.HoldfastTest;
import org.holdfast.testing.World;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Role × status × step of the plan of a child in care, tried on the use cases that pages and interface call. What is
 * expected is written down here a second time: school and social worker write, whoever leads on the plan moves it, the
 * virtual school returns and approves.
 */
@HoldfastTest
class WhoMayMoveAPlanTest {
    private static final List<Role> ROLES = List.of(
            Role.DESIGNATED_TEACHER,
            Role.DEPUTY,
            Role.ACTING_DESIGNATED_TEACHER,
            Role.ACTING_AUTHOR,
            Role.SOCIAL_WORKER,
            Role.TEAM_MANAGER,
            Role.REVIEWING_OFFICER,
            Role.VIRTUAL_SCHOOL_HEAD,
            Role.VIRTUAL_SCHOOL_OFFICER,
            Role.STAFF);

    private static final Set<Role> LEADS =
            EnumSet.of(Role.DESIGNATED_TEACHER, Role.DEPUTY, Role.ACTING_DESIGNATED_TEACHER, Role.ACTING_AUTHOR);
    private static final Set<Role> WRITERS = EnumSet.of(
            Role.DESIGNATED_TEACHER,
            Role.DEPUTY,
            Role.ACTING_DESIGNATED_TEACHER,
            Role.ACTING_AUTHOR,
            Role.SOCIAL_WORKER);
    private static final Set<Role> VIRTUAL_SCHOOL = EnumSet.of(Role.VIRTUAL_SCHOOL_HEAD, Role.VIRTUAL_SCHOOL_OFFICER);

    /** Whatever is not here is refused. */
    private static final Map<PlanStatus, Map<PlanStep, Set<Role>>> EXPECTED = Map.of(
            PlanStatus.DRAFT,
            Map.of(PlanStep.WRITE, WRITERS, PlanStep.RECORD, WRITERS, PlanStep.MAKE_READY, LEADS),
            PlanStatus.READY,
            Map.of(PlanStep.WRITE, WRITERS, PlanStep.RECORD, WRITERS, PlanStep.REOPEN, LEADS, PlanStep.SUBMIT, LEADS),
            PlanStatus.SUBMITTED,
            Map.of(PlanStep.WITHDRAW, LEADS, PlanStep.RETURN, VIRTUAL_SCHOOL, PlanStep.APPROVE, VIRTUAL_SCHOOL),
            PlanStatus.RETURNED,
            Map.of(PlanStep.WRITE, WRITERS, PlanStep.RECORD, WRITERS, PlanStep.MAKE_READY, LEADS),
            PlanStatus.APPROVED,
            Map.of(PlanStep.RECORD, WRITERS, PlanStep.BEGIN_NEXT, WRITERS));

    private static final Map<PlanStep, BiConsumer<APlan, Actor>> ACTS = new EnumMap<>(Map.of(
            PlanStep.MAKE_READY, move(PlanStep.MAKE_READY),
            PlanStep.REOPEN, move(PlanStep.REOPEN),
            PlanStep.SUBMIT, move(PlanStep.SUBMIT),
            PlanStep.WITHDRAW, move(PlanStep.WITHDRAW),
            PlanStep.RETURN,
                    (plan, who) -> plan.world.doAs(who, () -> APlan.bean(ReturnPlan.class)
                            .run(plan.child.id(), 1, "Count it.", List.of("support"))),
            PlanStep.APPROVE,
                    (plan, who) -> plan.world.as(
                            who, () -> APlan.bean(ApprovePlan.class).run(plan.child.id(), 1)),
            PlanStep.BEGIN_NEXT,
                    (plan, who) -> plan.world.doAs(
                            who, () -> APlan.bean(BeginDraft.class).run(plan.child.id(), 1, "Moved class")),
            PlanStep.RECORD,
                    (plan, who) -> plan.world.doAs(
                            who, () -> APlan.bean(SetReviewDate.class).run(plan.child.id(), plan.inAMonth())),
            PlanStep.WRITE,
                    (plan, who) -> plan.world.as(who, () -> APlan.bean(SetTarget.class)
                            .run(plan.child.id(), Optional.empty(), plan.aTarget()))));

    @Inject
    World world;

    private static BiConsumer<APlan, Actor> move(PlanStep step) {
        return (plan, who) ->
                plan.world.doAs(who, () -> APlan.bean(MovePlan.class).run(plan.child.id(), 1, step));
    }

    @TestFactory
    Stream<DynamicTest> is_theirs_alone_who_are_named_for_it() {
        APlan plan = APlan.inCare(world).started().whole();
        plan.completedBy(plan.deputy);
        Map<Role, Actor> actors = new EnumMap<>(Role.class);
        ROLES.forEach(role -> actors.put(role, reaching(plan, role)));
        return ROLES.stream().flatMap(role -> Stream.of(PlanStatus.values()).flatMap(status -> ACTS.keySet().stream()
                .map(step -> dynamicTest(role + ", " + status + ", " + step, () -> {
                    boolean allowed = requireNonNull(EXPECTED.get(status))
                            .getOrDefault(step, Set.of())
                            .contains(role);
                    assertEquals(allowed, goes(plan, status, requireNonNull(actors.get(role)), step));
                }))));
    }

    private Actor reaching(APlan plan, Role role) {
        Actor actor = plan.person(role);
        if (role.reach() == Role.Reach.GRANTED || role == Role.STAFF) {
            world.inTransaction(() -> {
                APlan.bean(Children.class)
                        .grant(plan.child, ChildAccess.Kind.valueOf(role.name()), actor.id(), world.today(), "test");
                return true;
            });
        }
        return actor;
    }

    /** Tried from that status, and taken back: whether it went. */
    private boolean goes(APlan plan, PlanStatus status, Actor actor, PlanStep step) {
        world.inTransaction(() -> {
            world.em()
                    .createNativeQuery("update plan set status = ?1, number = 1, term_number = 1, approved_at = null,"
                            + " approved_number = null where id = ?2")
                    .setParameter(1, status.name())
                    .setParameter(2, plan.plan().id())
                    .executeUpdate();
            world.em()
                    .createNativeQuery("delete from plan_version where child_id = ?1")
                    .setParameter(1, plan.child.id().id())
                    .executeUpdate();
            world.em()
                    .createNativeQuery("delete from plan_target where plan_id = ?1")
                    .setParameter(1, plan.plan().id())
                    .executeUpdate();
            world.em()
                    .createNativeQuery("update plan_answer set state = 'FRESH' where plan_id = ?1")
                    .setParameter(1, plan.plan().id())
                    .executeUpdate();
            return true;
        });
        try {
            requireNonNull(ACTS.get(step)).accept(plan, actor);
            return true;
        } catch (Refused | Denied | NotFound no) {
            return false;
        }
    }
}
