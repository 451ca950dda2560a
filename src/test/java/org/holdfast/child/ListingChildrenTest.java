package org.holdfast.child;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.holdfast.access.Acting;
import org.holdfast.access.Actor;
import org.holdfast.access.Role;
import org.holdfast.kernel.Period;
import org.holdfast.school.LocalAuthority;
import org.holdfast.school.School;
import org.holdfast.testing.HoldfastTest;
import org.holdfast.testing.StatementCount;
import org.holdfast.testing.World;
import org.junit.jupiter.api.Test;

@HoldfastTest
class ListingChildrenTest {
    @Inject
    World world;

    @Inject
    ChildRows rows;

    @Inject
    ChildFacts facts;

    @Inject
    Acting acting;

    private List<ChildRow> rows(Actor actor) {
        return world.as(actor, () -> world.inTransaction(() -> rows.of(Reach.of(acting.caseload()))));
    }

    private ChildRow only(Actor actor) {
        List<ChildRow> found = rows(actor);
        assertEquals(1, found.size());
        return found.get(0);
    }

    private void record(Child child, CareKind kind, LocalAuthority authority, Period period) {
        world.inTransaction(() -> {
            facts.record(new CareStatus(child.id(), kind, period, "test", java.time.Instant.EPOCH)
                    .under("C2", authority.id()));
            return true;
        });
    }

    @Test
    void tells_school_authority_year_and_since_when_in_care_across_a_change_of_legal_status() {
        LocalAuthority ours = world.anAuthority();
        School school = world.aSchool(world.anAuthority());
        LocalDate today = world.today();
        LocalDate began = today.minusMonths(20);
        Child child = world.aChild()
                .named("Zofia", "Marek")
                .onRollAt(school)
                .is(CareKind.LOOKED_AFTER, ours, new Period(began, today.minusMonths(5)))
                .make();
        record(child, CareKind.LOOKED_AFTER, ours, new Period(today.minusMonths(5), null));
        record(child, CareKind.LOOKED_AFTER, ours, new Period(today.minusYears(5), today.minusYears(4)));
        ChildRow row = only(world.virtualSchoolHead(ours));
        assertEquals("Zofia Marek", row.name());
        assertEquals(child.yearGroup(today), row.yearGroup());
        assertEquals(school.name(), row.school().orElseThrow().name());
        assertEquals(school.authorityId(), row.school().orElseThrow().area());
        assertEquals(began, row.care().orElseThrow().since());
        assertEquals(Optional.of(ours.name()), row.care().orElseThrow().authority());
        assertEquals(Optional.of(today.minusYears(1)), row.startedSchool());
    }

    @Test
    void knows_a_real_move_of_home_from_a_row_of_the_return() {
        LocalAuthority ours = world.anAuthority();
        Child child = world.aChild().lookedAfterBy(ours).make();
        LocalDate moved = world.today().minusDays(40);
        world.inTransaction(() -> {
            facts.record(placement(child, true, new Period(moved, moved.plusDays(10))));
            facts.record(placement(child, false, new Period(moved.plusDays(10), null)));
            return true;
        });
        assertEquals(Optional.of(moved), only(world.virtualSchoolHead(ours)).movedHome());
    }

    private static Placement placement(Child child, boolean moved, Period period) {
        return new Placement(child.id(), "U6", moved, period, "test", java.time.Instant.EPOCH);
    }

    @Test
    void prefers_the_main_school_and_gives_one_row_for_a_child_of_two_schools_and_two_roles() {
        LocalAuthority authority = world.anAuthority();
        School main = world.aSchool(authority);
        Child child = world.aChild().onRollAt(main).make();
        School other = world.aSchool(authority);
        world.inTransaction(() -> {
            facts.record(new Enrolment(
                    child.id(),
                    other.id(),
                    Enrolment.Kind.SUBSIDIARY,
                    new Period(world.today().minusDays(9), null),
                    java.time.Instant.EPOCH));
            return true;
        });
        ChildRow row = only(world.designatedTeacher(other));
        assertEquals(main.id(), row.school().orElseThrow().id());
        assertEquals(Optional.of(world.today().minusYears(1)), row.startedSchool());
    }

    @Test
    void keeps_from_staff_what_they_may_not_know() {
        LocalAuthority authority = world.anAuthority();
        School school = world.aSchool(authority);
        Actor teacher = world.person("Sam Okoro", Role.STAFF, school.id());
        world.aChild()
                .onRollAt(school)
                .lookedAfterBy(authority)
                .openTo(teacher, ChildAccess.Kind.STAFF)
                .make();
        ChildRow row = only(teacher);
        assertTrue(row.care().isEmpty());
        assertTrue(row.bornOn().isEmpty());
        assertTrue(row.movedHome().isEmpty());
    }

    @Test
    void hides_that_a_child_was_in_care_until_it_is_disclosed() {
        LocalAuthority authority = world.anAuthority();
        School school = world.aSchool(authority);
        Child child = world.aChild()
                .onRollAt(school)
                .is(
                        CareKind.SPECIAL_GUARDIANSHIP,
                        authority,
                        new Period(world.today().minusYears(1), null))
                .make();
        ChildRow before = only(world.designatedTeacher(school));
        assertTrue(before.care().isEmpty());
        world.inTransaction(() -> {
            facts.record(new Disclosure(
                    child.id(),
                    Disclosure.GivenBy.PARENTAL_RESPONSIBILITY,
                    "A. Guardian",
                    "Helen Prior",
                    new Period(world.today(), null),
                    java.time.Instant.EPOCH));
            return true;
        });
        ChildRow after = only(world.designatedTeacher(school));
        assertEquals(CareKind.SPECIAL_GUARDIANSHIP, after.care().orElseThrow().kind());
    }

    @Test
    void leaves_out_the_dead_and_the_sealed_and_keeps_short_breaks_from_the_virtual_school() {
        LocalAuthority authority = world.anAuthority();
        School school = world.aSchool(authority);
        Child died = world.aChild().onRollAt(school).lookedAfterBy(authority).make();
        Child adopted = world.aChild().onRollAt(school).lookedAfterBy(authority).make();
        Child breaks = world.aChild()
                .onRollAt(school)
                .is(CareKind.SHORT_BREAKS, authority, new Period(world.today().minusDays(3), null))
                .make();
        world.inTransaction(() -> {
            world.load(died.id()).died(world.today());
            world.load(adopted.id()).seal(world.today(), authority.id());
            return true;
        });
        ChildRow row = only(world.designatedTeacher(school));
        assertEquals(breaks.id(), row.id());
        assertEquals(List.of(), rows(world.virtualSchoolHead(authority)));
    }

    @Test
    void marks_a_child_who_is_only_accepted_from_a_later_day() {
        School school = world.aSchool(world.anAuthority());
        world.aChild()
                .onRollAt(school, new Period(world.today().plusDays(10), null))
                .make();
        ChildRow row = only(world.designatedTeacher(school));
        assertTrue(row.onlyEarly());
        assertTrue(row.school().isEmpty());
    }

    @Test
    void costs_one_statement_for_one_child_or_sixty() {
        LocalAuthority authority = world.anAuthority();
        School school = world.aSchool(authority);
        Actor head = world.virtualSchoolHead(authority);
        world.aChild().onRollAt(school).lookedAfterBy(authority).make();
        int one = StatementCount.of(() -> rows(head));
        for (int i = 0; i < 59; i++) {
            world.aChild().onRollAt(school).lookedAfterBy(authority).make();
        }
        assertEquals(60, rows(head).size());
        StatementCount.atMost(one, () -> rows(head));
        assertEquals(1, one);
    }
}
