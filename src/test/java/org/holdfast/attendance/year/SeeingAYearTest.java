package org.holdfast.attendance.year;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.holdfast.access.Actor;
import org.holdfast.access.Role;
import org.holdfast.attendance.CodeScheme;
import org.holdfast.attendance.CodeTable;
import org.holdfast.attendance.MarkCodes;
import org.holdfast.attendance.MarkSource;
import org.holdfast.attendance.RegisterKey;
import org.holdfast.attendance.Registers;
import org.holdfast.attendance.Said;
import org.holdfast.attendance.Session;
import org.holdfast.attendance.Slot;
import org.holdfast.attendance.Tally;
import org.holdfast.attendance.drop.DropRule;
import org.holdfast.attendance.drop.ReopenDrop;
import org.holdfast.child.CareKind;
import org.holdfast.child.Child;
import org.holdfast.child.ChildFacts;
import org.holdfast.child.Placement;
import org.holdfast.kernel.NotFound;
import org.holdfast.kernel.Period;
import org.holdfast.school.LocalAuthority;
import org.holdfast.school.School;
import org.holdfast.testing.HoldfastTest;
import org.holdfast.testing.StatementCount;
import org.holdfast.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@HoldfastTest
@SuppressWarnings("NullAway.Init")
class SeeingAYearTest {
    /** Monday, the eleventh week of the national autumn term; today is Monday 23 November. */
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);

    @Inject
    World world;

    @Inject
    Registers registers;

    @Inject
    MarkCodes codes;

    @Inject
    ChildFacts facts;

    @Inject
    ReadYear readYear;

    @Inject
    ReopenDrop reopenDrop;

    private LocalAuthority authority;
    private School school;
    private Actor teacher;
    private Child child;

    @BeforeEach
    void a_child_in_care_at_a_school() {
        authority = world.anAuthority();
        school = world.aSchool(authority);
        teacher = world.designatedTeacher(school);
        child = world.aChild().onRollAt(school).lookedAfterBy(authority).make();
    }

    /** Morning and afternoon of each day from a Monday on; a blank is no mark. */
    private void marks(LocalDate from, String... days) {
        CodeTable table = world.inTransaction(codes::table);
        List<Said> said = new ArrayList<>();
        for (int i = 0; i < days.length; i++) {
            LocalDate day = from.plusDays(i);
            for (Session session : Session.values()) {
                String code =
                        days[i].substring(session == Session.MORNING ? 0 : 1).substring(0, 1);
                byte symbol = table.symbol(CodeScheme.ENGLAND, code, day);
                if (symbol != CodeTable.NONE) {
                    said.add(new Said(Slot.of(day, session).index(), symbol));
                }
            }
        }
        Instant now = world.now();
        RegisterKey key = new RegisterKey(child.id(), school.id(), Slot.yearOf(from));
        world.inTransaction(() -> registers.enter(Map.of(key, said), new MarkSource("Test", "typed", now, now)));
    }

    private ChildYear year() {
        return world.as(teacher, () -> readYear.run(child.id(), Optional.empty()));
    }

    private SessionLook look(LocalDate day, Session session) {
        return year().grid().cells().stream()
                .filter(cell -> cell.day().equals(day) && cell.session() == session)
                .findFirst()
                .orElseThrow()
                .look();
    }

    @Test
    void counts_what_was_attended_of_what_was_possible() {
        marks(MONDAY, "/\\", "L\\", "IO", "V\\", "//");
        Tally tally = year().soFar().tally();
        assertEquals("80.0% · 8 of 10 sessions", tally.words());
        assertEquals(1, tally.authorised());
        assertEquals(1, tally.unauthorised());
    }

    @Test
    void shows_a_mark_that_never_came_as_its_own_state_and_in_no_figure() {
        marks(MONDAY, "/\\", "/ ", "/\\", "/\\", "/\\");
        ChildYear year = year();
        assertEquals(SessionLook.NO_MARK, look(MONDAY.plusDays(1), Session.AFTERNOON));
        assertTrue(year.missing().contains(Slot.of(MONDAY.plusDays(1), Session.AFTERNOON)));
        assertEquals(9, year.soFar().tally().possible());
        assertEquals(year.missing().size(), year.soFar().missing());
    }

    @Test
    void expects_no_mark_on_closed_days_before_the_roll_and_ahead() {
        marks(MONDAY, "/\\");
        assertEquals(SessionLook.CLOSED, look(LocalDate.of(2026, 10, 27), Session.MORNING));
        assertEquals(SessionLook.AHEAD, look(world.today(), Session.MORNING));
        assertEquals(SessionLook.AHEAD, look(LocalDate.of(2026, 12, 1), Session.MORNING));
        Child late = world.aChild().onRollAt(school, new Period(MONDAY, null)).make();
        ChildYear year = world.as(teacher, () -> readYear.run(late.id(), Optional.empty()));
        assertTrue(year.missing().stream().noneMatch(slot -> slot.day().isBefore(MONDAY)));
        assertEquals(10, year.missing().size());
    }

    @Test
    void says_no_rate_where_nothing_was_possible() {
        marks(MONDAY, "##", "YY".replace("Y", "#"));
        assertEquals("no possible sessions", year().soFar().tally().words());
    }

    @Test
    void marks_a_suspension_over_the_weekend_as_one() {
        marks(MONDAY, "/\\", "/\\", "/\\", "/E", "EE");
        marks(MONDAY.plusDays(7), "EE");
        List<YearOverlay.Stretch> suspended = year().stretches().stream()
                .filter(stretch -> stretch.kind().equals("suspended"))
                .toList();
        assertEquals(1, suspended.size());
        assertEquals(
                new Period(MONDAY.plusDays(3), MONDAY.plusDays(8)),
                suspended.get(0).days());
        assertEquals("Suspended, 5 sessions", suspended.get(0).words());
    }

    @Test
    void counts_since_the_home_began_through_a_placement_that_moved_nobody() {
        marks(MONDAY, "OO", "OO", "/\\", "/\\", "/\\");
        LocalDate moved = MONDAY.plusDays(2);
        placed(new Period(MONDAY.minusYears(1), moved), true);
        placed(new Period(moved, moved.plusDays(2)), true);
        placed(new Period(moved.plusDays(2), null), false);
        YearRate rate = year().rate(YearRate.Kind.PLACEMENT).orElseThrow();
        assertEquals(moved, rate.days().from());
        assertEquals("100.0% · 6 of 6 sessions", rate.tally().words());
    }

    private void placed(Period period, boolean moved) {
        world.inTransaction(() -> {
            facts.record(new Placement(child.id(), "U1", moved, period, "test", world.now()));
            return true;
        });
    }

    @Test
    void stands_beside_the_national_figures_of_children_in_care() {
        marks(MONDAY, "/\\");
        List<NationalAbsence> national = year().national();
        assertEquals(
                List.of(NationalAbsence.Type.SECONDARY, NationalAbsence.Type.ALL),
                national.stream().map(NationalAbsence::type).toList());
        assertEquals(new BigDecimal("88.0"), national.get(0).attendance());
        assertEquals("2024/25", national.get(0).year().toString());
    }

    @Test
    void tells_nothing_of_care_that_ended_without_a_disclosure() {
        LocalDate left = world.today().minusMonths(2);
        child = world.aChild()
                .onRollAt(school)
                .is(CareKind.LOOKED_AFTER, authority, new Period(left.minusYears(1), left))
                .is(CareKind.RETURNED_HOME, authority, new Period(left, null))
                .make();
        placed(new Period(left.minusYears(1), left), true);
        marks(MONDAY, "/\\");
        ChildYear year = year();
        assertTrue(year.national().isEmpty());
        assertTrue(year.stretches().stream().noneMatch(stretch -> stretch.kind().equals("home")));
    }

    @Test
    void is_not_there_for_school_staff_and_others_schools() {
        Actor staff = world.person("Sam Hale", Role.STAFF, school.id());
        assertThrows(RuntimeException.class, () -> world.as(staff, () -> readYear.run(child.id(), Optional.empty())));
        Actor other = world.designatedTeacher(world.aSchool(authority));
        assertThrows(NotFound.class, () -> world.as(other, () -> readYear.run(child.id(), Optional.empty())));
    }

    @Test
    void of_years_ago_can_be_shown_and_an_unknown_one_is_the_present() {
        marks(LocalDate.of(2025, 11, 17), "/\\", "/O");
        ChildYear year = world.as(teacher, () -> readYear.run(child.id(), Optional.of(2025)));
        assertEquals(2025, year.year());
        assertEquals("75.0% · 3 of 4 sessions", year.soFar().tally().words());
        assertEquals(
                2026,
                world.as(teacher, () -> readYear.run(child.id(), Optional.of(1999)))
                        .year());
        assertEquals(List.of(2026, 2025), year().years());
    }

    @Test
    void has_a_picture_that_says_its_figures_and_lets_no_markup_in() {
        marks(MONDAY, "/\\", "IE");
        ChildYear year = year();
        String picture = HeatStrip.of(year.grid(), year.terms(), List.of(), "t", "50% <b> & \"so\"");
        assertTrue(picture.contains("aria-label=\"50% &lt;b&gt; &amp; &quot;so&quot;\""));
        assertTrue(picture.contains("hf-heat--suspended"));
        assertFalse(picture.contains("style="));
    }

    /** The gate counted apart: it reads the child within reach and writes the audit trail, as for an act with one query. */
    @Test
    void takes_at_most_six_statements_however_much_there_is_to_show_drops_and_all() {
        year();
        for (int back = 0; back < 4; back++) {
            marks(MONDAY.minusYears(back).minusDays(3), "/\\", "OO", "EE");
            placed(new Period(MONDAY.minusYears(back), MONDAY.minusYears(back).plusDays(40)), true);
        }
        int gate =
                StatementCount.of(() -> world.doAs(teacher, () -> reopenDrop.run(child.id(), DropRule.RUN_OF_SESSIONS)))
                        - 1;
        int count = StatementCount.of(this::year);
        assertTrue(count - gate <= 6, () -> "statements: " + count + ", of the gate: " + gate);
    }
}
