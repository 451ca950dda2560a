package org.holdfast.plan.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.holdfast.access.Actor;
import org.holdfast.access.Role;
import org.holdfast.child.Reach;
import org.holdfast.kernel.Ids;
import org.holdfast.kernel.Refused;
import org.holdfast.plan.APlan;
import org.holdfast.testing.HoldfastTest;
import org.holdfast.testing.World;
import org.junit.jupiter.api.Test;

/** Some settled plans are rated again by somebody who does not see the first rating. */
@HoldfastTest
class SecondLookTest {
    @Inject
    World world;

    private APlan settled() {
        APlan plan = APlan.inCare(world).started();
        all(plan.authority.id());
        plan.answers(plan.teacher, "support.helps", "A quiet word first.");
        plan.submitted();
        QueueDesk desk = world.as(
                        plan.head, () -> APlan.bean(OpenQueuedPlan.class).run(Optional.empty()))
                .orElseThrow();
        world.as(plan.head, () -> APlan.bean(RatePlan.class)
                .run(plan.child.id(), desk.submission().id(), given(desk.rubric(), "green"), 100));
        plan.approvedBy(plan.head);
        return plan;
    }

    /** This authority has every plan rated twice. */
    private void all(String authority) {
        world.inTransaction(() -> Reach.query(
                        world.em(),
                        "insert into setting (id, authority_id, name, number, source, valid_from, recorded_at)"
                                + " values (?, ?, 'QA_SECOND_RATING_PERCENT', 100, 'test', ?, ?)",
                        List.of(
                                Ids.next(),
                                authority,
                                java.sql.Date.valueOf(world.today()),
                                java.sql.Timestamp.valueOf("2026-11-01 00:00:00")))
                .executeUpdate());
    }

    private static List<Marks.Given> given(Rubric rubric, String level) {
        return rubric.areas().stream()
                .map(area -> new Marks.Given(area.code(), level, ""))
                .toList();
    }

    private Optional<OpenSecondLook.Blind> look(Actor who) {
        return world.as(who, () -> APlan.bean(OpenSecondLook.class).run());
    }

    @Test
    void is_for_another_officer_and_once_only() {
        APlan plan = settled();
        Actor officer = world.person("Kit Ashby", Role.VIRTUAL_SCHOOL_OFFICER, plan.authority.id());
        assertTrue(look(plan.head).isEmpty(), "nobody looks at their own rating again");
        OpenSecondLook.Blind blind = look(officer).orElseThrow();
        assertEquals(plan.child.id(), blind.child().id());
        world.doAs(officer, () -> APlan.bean(RateAgain.class)
                .run(plan.child.id(), blind.submission().id(), given(blind.rubric(), "amber"), 90));
        assertTrue(look(officer).isEmpty());
        Refused again = assertThrows(
                Refused.class,
                () -> world.doAs(officer, () -> APlan.bean(RateAgain.class)
                        .run(plan.child.id(), blind.submission().id(), given(blind.rubric(), "amber"), 90)));
        assertEquals(QualityRule.SECOND_LOOK_IS_ANOTHERS, again.rule());
    }

    @Test
    void counts_in_the_agreement_and_changes_nothing_for_the_school() {
        APlan plan = settled();
        Actor officer = world.person("Kit Ashby", Role.VIRTUAL_SCHOOL_OFFICER, plan.authority.id());
        OpenSecondLook.Blind blind = look(officer).orElseThrow();
        world.doAs(officer, () -> APlan.bean(RateAgain.class)
                .run(plan.child.id(), blind.submission().id(), given(blind.rubric(), "amber"), 90));
        QueueView view = world.as(plan.head, () -> APlan.bean(ReadQueue.class).run(1));
        assertEquals(8, view.agreement().areas());
        assertEquals(0, view.agreement().same());
        Rated last = world.as(
                        plan.teacher, () -> APlan.bean(ReadLastRating.class).run(plan.child.id()))
                .orElseThrow();
        assertEquals("Green", last.rating().overallTitle());
    }

    @Property(tries = 200)
    void draws_nobody_at_none_and_everybody_at_a_hundred_and_never_fewer_at_more(
            @ForAll String id, @ForAll @IntRange(max = 99) int percent) {
        assertFalse(SecondLooks.drawn(id, 0));
        assertTrue(SecondLooks.drawn(id, 100));
        assertTrue(!SecondLooks.drawn(id, percent) || SecondLooks.drawn(id, percent + 1));
    }
}
