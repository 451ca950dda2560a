package org.holdfast.attendance;

import static org.holdfast.attendance.file.AClass.MONDAY;
import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Objects;
import org.holdfast.access.Acting;
import org.holdfast.access.Actor;
import org.holdfast.attendance.file.AClass;
import org.holdfast.child.Child;
import org.holdfast.child.ChildFacts;
import org.holdfast.child.Reach;
import org.holdfast.kernel.Ids;
import org.holdfast.kernel.Period;
import org.holdfast.school.LocalAuthority;
import org.holdfast.school.School;
import org.holdfast.school.Schools;
import org.holdfast.testing.HoldfastTest;
import org.holdfast.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A missing mark is one of four states, and today is Monday 23 November 2026. */
@HoldfastTest
@SuppressWarnings("NullAway.Init")
class WithoutAMarkTest {
    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Inject
    World world;

    @Inject
    States states;

    @Inject
    Practices practices;

    @Inject
    Schools schools;

    @Inject
    Registers registers;

    @Inject
    MarkCodes codes;

    @Inject
    ChildFacts facts;

    @Inject
    Acting acting;

    private LocalAuthority authority;
    private School school;
    private Child child;

    @BeforeEach
    void one_child_at_one_school() {
        authority = world.anAuthority();
        school = world.aSchool(authority);
        child = at(school);
    }

    private Child at(School place) {
        return world.aChild().onRollAt(place).lookedAfterBy(authority).make();
    }

    /** Asked of the child and of the list, which must agree. */
    private SessionState state(Child of, LocalDate day) {
        DayState one = world.inTransaction(() -> states.of(world.load(of.id()), day, world.today()));
        Actor head = world.virtualSchoolHead(authority);
        DayState listed = Objects.requireNonNull(
                world.as(head, () -> world.inTransaction(() -> states.of(Reach.of(acting.caseload()), day)))
                        .get(of.id()));
        assertEquals(one, listed);
        return one.state(Session.MORNING);
    }

    private void sends(Practice practice, LocalDate from) {
        world.inTransaction(() -> {
            practices.add(new RegisterPractice(school.id(), practice, new Period(from, null), null, world.now()));
            return true;
        });
    }

    @Test
    void is_missing_where_school_was_held_and_none_came() {
        assertEquals(SessionState.NO_MARK, state(child, FRIDAY));
        assertEquals(SessionState.NO_MARK, state(child, TODAY));
    }

    @Test
    void is_not_asked_for_once_there_is_a_mark() {
        new AClass(world, registers, codes, facts).marks(child, school, MONDAY, "/I");
        assertEquals(SessionState.MARKED, state(child, MONDAY));
    }

    @Test
    void is_not_live_while_the_week_of_a_school_that_sends_weekly_runs() {
        sends(Practice.WEEKLY, MONDAY.minusYears(1));
        assertEquals(SessionState.NOT_LIVE, state(child, TODAY));
        assertEquals(SessionState.NO_MARK, state(child, FRIDAY));
    }

    @Test
    void is_not_collected_where_the_school_keeps_no_register() {
        School nursery = world.inTransaction(() -> {
            School one =
                    new School(Ids.next(), "8" + school.urn().substring(1), "Little Oaks", "Nursery", authority.id());
            schools.add(one);
            return one;
        });
        assertEquals(SessionState.NOT_COLLECTED, state(at(nursery), FRIDAY));
    }

    @Test
    void follows_what_the_school_did_on_that_day() {
        sends(Practice.NONE, TODAY);
        assertEquals(SessionState.NO_MARK, state(child, FRIDAY));
        assertEquals(SessionState.NOT_COLLECTED, state(child, TODAY));
    }

    @Test
    void is_not_on_roll_before_the_child_came() {
        Child later = world.aChild()
                .onRollAt(school, new Period(TODAY, null))
                .lookedAfterBy(authority)
                .make();
        assertEquals(SessionState.NOT_ON_ROLL, state(later, FRIDAY));
        assertEquals(SessionState.NO_MARK, state(later, TODAY));
    }

    @Test
    void is_closed_on_a_weekend_and_in_the_holidays() {
        assertEquals(SessionState.CLOSED, state(child, LocalDate.of(2026, 11, 21)));
        assertEquals(SessionState.CLOSED, state(child, LocalDate.of(2026, 10, 27)));
    }

    @Test
    void is_not_live_on_a_day_to_come() {
        assertEquals(SessionState.NOT_LIVE, state(child, TODAY.plusDays(1)));
    }
}
