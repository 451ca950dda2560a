package org.holdfast.plan.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.holdfast.access.Actor;
import org.holdfast.access.Role;
import org.holdfast.child.Child;
import org.holdfast.child.Sight;
import org.holdfast.kernel.ChildId;
import org.holdfast.plan.APlan;
import org.holdfast.plan.Author;
import org.holdfast.plan.Plan;
import org.holdfast.plan.PlanStep;
import org.holdfast.plan.Plans;
import org.holdfast.plan.form.PlanKind;
import org.holdfast.school.LocalAuthority;
import org.holdfast.school.School;
import org.holdfast.testing.HoldfastTest;
import org.holdfast.testing.StatementCount;
import org.holdfast.testing.World;
import org.junit.jupiter.api.Test;

/** A term's worth of plans: moving on costs the same whatever waits behind. */
@HoldfastTest
@SuppressWarnings("NullAway.Init")
class GoingThroughTheQueueTest {
    private static final int MANY = 900;

    /** The gate of a request reads the account and its posts before the use case begins. */
    private static final int OF_THE_GATE = 2;

    private static final int MOST = 12;

    @Inject
    World world;

    @Inject
    OpenQueuedPlan open;

    @Inject
    ReadQueue read;

    @Inject
    AssignPlan assign;

    @Inject
    Submissions submissions;

    @Inject
    Plans plans;

    @Inject
    Rubrics rubrics;

    @Inject
    Clock clock;

    private LocalAuthority authority;
    private Actor head;

    /** Plans with texts as long as real ones, submitted long enough ago to differ in risk. */
    private void seed(int count) {
        authority = world.anAuthority();
        head = world.virtualSchoolHead(authority);
        School school = world.aSchool(authority);
        APlan sample = APlan.inCare(world).started().whole();
        sample.submitted();
        String text = world.as(sample.head, () -> open.run(Optional.of(sample.child.id()))
                        .orElseThrow())
                .submission()
                .text();
        String longer = text.replace("Words about", "Long and patient words about what is seen ".repeat(12));
        List<Child> children = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            children.add(
                    world.aChild().onRollAt(school).lookedAfterBy(authority).make());
        }
        for (int from = 0; from < count; from += 100) {
            List<Child> some = children.subList(from, Math.min(count, from + 100));
            world.inTransaction(() -> submitAll(some, longer));
        }
    }

    private boolean submitAll(List<Child> children, String text) {
        Sight lead = new Sight(Set.of(Role.DESIGNATED_TEACHER), Set.of());
        String rubric = rubrics.on(world.today(), authority.id()).id();
        List<PlanSubmission> laid = new ArrayList<>();
        int i = 0;
        for (Child child : children) {
            Instant at = clock.instant().minusSeconds(3600L * ++i);
            Plan plan = Plan.start(child, true, false, world.today());
            Author author = new Author("00000000-0000-0000-0000-000000000001", "Helen Prior", at);
            plan.move(PlanStep.MAKE_READY, PlanKind.PEP, lead, author);
            plan.move(PlanStep.SUBMIT, PlanKind.PEP, lead, author);
            plans.add(plan);
            LocalDate due = world.today().minusDays(i % 45);
            QueueRisk.Facts risk =
                    new QueueRisk.Facts(Optional.of(due), i % 9, i % 7, i % 3, Optional.empty(), Optional.empty(), 0);
            laid.add(new PlanSubmission(plan, 1, authority.id(), rubric, at, risk, List.of(), text));
        }
        plans.flush();
        laid.forEach(submissions::add);
        return true;
    }

    private QueueDesk at(Optional<ChildId> child) {
        return world.as(head, () -> open.run(child)).orElseThrow();
    }

    @Test
    void the_next_of_nine_hundred_takes_at_most_twelve_statements() {
        seed(MANY);
        QueueDesk first = at(Optional.empty());
        assertEquals(MANY, first.total());
        assertEquals(1, first.position());
        int statements = StatementCount.of(() -> at(first.next()));
        assertTrue(statements + OF_THE_GATE <= MOST, statements + " statements");
        int list = StatementCount.of(() -> world.as(head, () -> read.run(3)));
        assertTrue(list <= MOST, list + " statements of the list");
    }

    @Test
    void goes_by_risk_from_the_first_to_the_last_and_back_and_meets_each_plan_once() {
        seed(30);
        List<QueueDesk> met = new ArrayList<>(List.of(at(Optional.empty())));
        while (met.get(met.size() - 1).next().isPresent()) {
            met.add(at(met.get(met.size() - 1).next()));
        }
        assertEquals(30, met.size());
        Set<ChildId> children =
                new HashSet<>(met.stream().map(desk -> desk.child().id()).toList());
        assertEquals(30, children.size());
        for (int i = 1; i < met.size(); i++) {
            assertTrue(met.get(i - 1).plan().risk().points()
                    >= met.get(i).plan().risk().points());
            assertEquals(i + 1, met.get(i).position());
            assertEquals(Optional.of(met.get(i - 1).child().id()), met.get(i).previous());
        }
    }

    @Test
    void leaves_out_what_another_officer_has() {
        seed(3);
        Actor officer = world.person("Kit Ashby", Role.VIRTUAL_SCHOOL_OFFICER, authority.id());
        ChildId first = at(Optional.empty()).child().id();
        world.doAs(officer, () -> assign.run(first, Optional.of(officer.id())));
        QueueDesk now = at(Optional.empty());
        assertEquals(2, now.total());
        assertTrue(!now.child().id().equals(first));
        world.doAs(officer, () -> assign.run(first, Optional.empty()));
        assertEquals(3, at(now.next()).total());
    }

    @Test
    void lists_a_sheet_at_a_time_with_names_and_schools_for_those_shown() {
        seed(30);
        QueueView view = world.as(head, () -> read.run(2));
        assertEquals(30, view.waiting().size());
        assertEquals(5, view.shown().size());
        assertEquals(26, view.first());
        assertTrue(view.shown().stream().allMatch(plan -> view.row(plan).isPresent()));
        assertEquals(2, world.as(head, () -> read.run(99)).sheet());
        assertEquals(1, world.as(head, () -> read.run(-4)).sheet());
    }
}
