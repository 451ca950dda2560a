package org.holdfast.attendance.absence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.holdfast.access.Role;
import org.holdfast.attendance.Session;
import org.holdfast.attendance.Slot;
import org.holdfast.child.Child;
import org.holdfast.school.SetSetting;
import org.holdfast.school.Setting;
import org.holdfast.testing.HoldfastTest;
import org.holdfast.testing.StatementCount;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** When marks are missed, and how long a reason may be sought, is each authority's to set. It is Monday, 10:30. */
@HoldfastTest
@SuppressWarnings("NullAway.Init")
class SettingRegisterTimesTest extends TodayScene {
    private static final LocalDate LAST_SUMMER = LocalDate.of(2026, 7, 3);

    @Inject
    SetSetting setSetting;

    @Inject
    ListOpenReasons listOpenReasons;

    private Child child;

    @BeforeEach
    void begin() {
        set();
        child = aChild();
    }

    private void setTo(Setting setting, int number) {
        world.doAs(
                world.person("Rosalind Peake", Role.ADMINISTRATOR, authority.id()),
                () -> setSetting.run(authority.id(), setting, number, today, "Attendance policy 2026"));
    }

    private List<OpenReason> open() {
        return world.as(teacher, () -> listOpenReasons.run());
    }

    @Test
    void a_mark_is_missed_from_the_minute_that_the_authority_set() {
        setTo(Setting.MORNING_MARKS_TIME, 11 * 60);
        assertEquals(TodayState.WAITING, line(teacher, child).state());
        assertEquals(TodayState.WAITING, world.after(Duration.ofMinutes(29), () -> line(teacher, child)
                .state()));
        assertEquals(TodayState.NO_MARK, world.after(Duration.ofMinutes(30), () -> line(teacher, child)
                .state()));
    }

    @Test
    void a_child_in_care_is_missed_by_the_time_of_the_authority_that_looks_after_it() {
        setTo(Setting.MORNING_MARKS_TIME, 11 * 60);
        Child other = world.aChild()
                .onRollAt(school)
                .lookedAfterBy(world.anAuthority())
                .make();
        assertEquals(TodayState.WAITING, line(teacher, child).state());
        assertEquals(TodayState.NO_MARK, line(teacher, other).state());
        assertEquals(2, board(teacher).hereBy().size());
    }

    @Test
    void the_times_that_count_say_who_decided_them() {
        setTo(Setting.AFTERNOON_MARKS_TIME, 13 * 60 + 15);
        assertEquals(
                List.of("10:30 and 13:15 (Attendance policy 2026)."),
                board(teacher).hereBy().stream().map(HereBy::words).toList());
    }

    @Test
    void a_shorter_term_for_reasons_counts_from_the_day_it_was_set_and_leaves_older_absences_theirs() {
        setTo(Setting.REASON_SCHOOL_DAYS, 2);
        marks(child, Session.MORNING, "N");
        assertEquals(today.plusDays(2), open().get(0).by());
        marks(child, school, LocalDate.of(2026, 11, 16), Session.MORNING, "N");
        assertEquals(LocalDate.of(2026, 11, 23), open().get(0).by());
    }

    @Test
    void an_absence_of_the_last_school_year_stays_in_the_list_until_its_reason_is_found() {
        marks(child, school, LAST_SUMMER, Session.MORNING, "N");
        marks(child, Session.MORNING, "N");
        OpenReason one = open().get(0);
        assertEquals(List.of(Slot.of(LAST_SUMMER, Session.MORNING), Slot.of(today, Session.MORNING)), one.sessions());
        assertTrue(one.over());
        world.after(Duration.ofMinutes(5), () -> {
            marks(child, school, LAST_SUMMER, Session.MORNING, "O");
            return true;
        });
        assertFalse(open().get(0).over());
    }

    @Test
    void the_list_costs_the_same_for_one_child_and_for_many() {
        marks(child, Session.MORNING, "N");
        int one = StatementCount.of(this::open);
        for (int i = 0; i < 20; i++) {
            marks(aChild(), school, LAST_SUMMER.plusDays(i), Session.MORNING, "N");
        }
        StatementCount.atMost(one, this::open);
        assertTrue(one <= 12, one + " statements");
    }
}
