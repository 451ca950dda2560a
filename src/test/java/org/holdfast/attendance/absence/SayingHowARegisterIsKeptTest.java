package org.holdfast.attendance.absence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.holdfast.access.Actor;
import org.holdfast.access.Denied;
import org.holdfast.access.Role;
import org.holdfast.attendance.Practice;
import org.holdfast.attendance.Session;
import org.holdfast.attendance.SessionState;
import org.holdfast.attendance.States;
import org.holdfast.attendance.entry.ReadPractices;
import org.holdfast.attendance.entry.SetPractice;
import org.holdfast.child.Child;
import org.holdfast.kernel.Refused;
import org.holdfast.testing.HoldfastTest;
import org.holdfast.testing.StatementCount;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Source: F33, safeguards 6. Today is Monday 23 November 2026, 10:30. */
@HoldfastTest
@SuppressWarnings("NullAway.Init")
class SayingHowARegisterIsKeptTest extends TodayScene {
    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);

    @Inject
    SetPractice setPractice;

    @Inject
    ReadPractices readPractices;

    @Inject
    States states;

    private Actor admin;
    private Child child;

    @BeforeEach
    void begin() {
        set();
        admin = world.person("Rosalind Peake", Role.ADMINISTRATOR, authority.id());
        child = aChild();
    }

    private void say(Actor by, @Nullable Practice practice, @Nullable LocalDate from) {
        world.doAs(by, () -> setPractice.run(school.id(), practice, from));
    }

    private ReadPractices.Row row() {
        List<ReadPractices.Row> rows = world.as(admin, () -> readPractices.run());
        assertEquals(1, rows.size());
        return rows.get(0);
    }

    private SessionState missing(LocalDate day) {
        return world.inTransaction(() -> states.of(world.load(child.id()), day, today))
                .state(Session.MORNING);
    }

    private String refusedAt(@Nullable Practice practice, @Nullable LocalDate from) {
        return assertThrows(Refused.class, () -> say(admin, practice, from))
                .field()
                .orElse("");
    }

    @Test
    void a_school_that_sends_weekly_is_asked_for_no_mark_before_the_week_is_over() {
        assertEquals(TodayState.NO_MARK, line(teacher, child).state());
        say(admin, Practice.WEEKLY, FRIDAY);
        assertEquals(TodayState.NOT_LIVE, line(teacher, child).state());
        assertEquals(SessionState.NO_MARK, missing(FRIDAY));
        say(admin, Practice.NONE, today);
        assertEquals(TodayState.NOT_COLLECTED, line(teacher, child).state());
    }

    @Test
    void what_is_said_from_a_day_on_leaves_the_days_before_and_stays_readable_with_its_author() {
        say(admin, Practice.WEEKLY, FRIDAY);
        say(admin, Practice.NONE, today.plusDays(7));
        assertEquals(Practice.WEEKLY, row().now());
        assertEquals(Practice.NONE, row().later().orElseThrow().practice());
        say(world.person("Nia Rowe", Role.DATA_MANAGER, authority.id()), Practice.DAILY, today);
        assertEquals(Practice.DAILY, row().now());
        assertTrue(row().later().isEmpty(), "what was to come later is given up");
        assertEquals("Nia Rowe", row().said().orElseThrow().saidBy());
        assertEquals(5, row().history().size());
        assertEquals(3, row().history().stream().filter(held -> !held.known()).count());
    }

    @Test
    void a_day_gone_by_corrects_what_was_missing_then() {
        assertEquals(SessionState.NO_MARK, missing(FRIDAY));
        say(admin, Practice.NONE, FRIDAY);
        assertEquals(SessionState.NOT_COLLECTED, missing(FRIDAY));
        assertEquals(SessionState.NO_MARK, missing(FRIDAY.minusDays(1)));
    }

    @Test
    void where_nothing_was_said_the_phase_decides() {
        assertEquals(Practice.DAILY, row().now());
        assertTrue(row().said().isEmpty());
    }

    @Test
    void it_is_said_of_a_school_in_the_own_area_and_with_a_day_near_enough() {
        assertEquals("practice", refusedAt(null, today));
        assertEquals("from", refusedAt(Practice.WEEKLY, null));
        assertEquals("from", refusedAt(Practice.WEEKLY, today.minusYears(2).minusDays(1)));
        assertEquals("from", refusedAt(Practice.WEEKLY, today.plusYears(1).plusDays(1)));
        Actor elsewhere = world.person(
                "Omar Reed", Role.ADMINISTRATOR, world.anAuthority().id());
        assertThrows(Refused.class, () -> say(elsewhere, Practice.WEEKLY, today));
        assertEquals(List.of(), world.as(elsewhere, () -> readPractices.run()));
        assertTrue(row().history().isEmpty());
    }

    @Test
    void nobody_who_works_with_children_says_it() {
        for (Actor actor : List.of(teacher, head, worker)) {
            assertThrows(Denied.class, () -> say(actor, Practice.WEEKLY, today));
        }
    }

    @Test
    void the_list_costs_the_same_for_one_school_and_for_many() {
        int one = StatementCount.of(() -> world.as(admin, () -> readPractices.run()));
        for (int i = 0; i < 10; i++) {
            world.aSchool(authority);
        }
        StatementCount.atMost(one, () -> world.as(admin, () -> readPractices.run()));
    }
}
