package org.holdfast.attendance.absence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.holdfast.access.Actor;
import org.holdfast.access.Denied;
import org.holdfast.access.Role;
import org.holdfast.attendance.Session;
import org.holdfast.attendance.absence.AbsenceFollowUp.Terms;
import org.holdfast.attendance.absence.AbsenceFollowUp.Way;
import org.holdfast.child.Child;
import org.holdfast.kernel.NotFound;
import org.holdfast.kernel.Refused;
import org.holdfast.testing.HoldfastTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Source: F39, facts A1. */
@HoldfastTest
@SuppressWarnings("NullAway.Init")
class FollowingUpAnAbsenceTest extends TodayScene {
    private static final Terms CALL =
            new Terms(Way.RANG, "Helen Prior", "Jo Marsh, foster carer", "Ill since last night", "", "");

    @Inject
    FollowUpAbsence followUpAbsence;

    @Inject
    ReadFollowUps readFollowUps;

    @Inject
    ListOpenReasons listOpenReasons;

    private Child child;

    @BeforeEach
    void begin() {
        set();
        child = aChild();
    }

    private void follow(Actor by, LocalDate day, Terms terms) {
        world.doAs(by, () -> followUpAbsence.run(child.id(), day, terms));
    }

    private ReadFollowUps.Sheet sheet(Actor reader) {
        return world.as(reader, () -> readFollowUps.run(child.id(), Optional.empty()));
    }

    private String refusedAt(Terms terms) {
        return assertThrows(Refused.class, () -> follow(teacher, today, terms))
                .field()
                .orElse("");
    }

    @Test
    void what_the_school_found_out_is_read_by_the_virtual_school_and_the_social_worker() {
        marks(child, Session.MORNING, "N");
        follow(teacher, today, CALL);
        for (Actor reader : List.of(teacher, head, worker)) {
            AbsenceFollowUp one = sheet(reader).ofTheDay().get(0);
            assertEquals("Ill since last night", one.answer());
            assertEquals("Helen Prior", one.recordedBy());
            assertEquals(
                    "Ill since last night",
                    line(reader, child).last().orElseThrow().answer());
        }
    }

    @Test
    void each_says_who_rang_whom_and_the_answer() {
        assertEquals("way", refusedAt(new Terms(null, "a", "b", "c", "", "")));
        assertEquals("rangBy", refusedAt(new Terms(Way.RANG, " ", "b", "c", "", "")));
        assertEquals("asked", refusedAt(new Terms(Way.RANG, "a", "", "c", "", "")));
        assertEquals("answer", refusedAt(new Terms(Way.RANG, "a", "b", "\n", "", "")));
        assertEquals("answer", refusedAt(new Terms(Way.RANG, "a", "b", "c".repeat(1001), "", "")));
    }

    @Test
    void a_next_step_is_somebody_s() {
        assertEquals("nextBy", refusedAt(new Terms(Way.RANG, "a", "b", "c", "Visit at home", "")));
        assertEquals("nextStep", refusedAt(new Terms(Way.RANG, "a", "b", "c", "", "Priya Nair")));
        follow(teacher, today, new Terms(Way.RANG, "a", "b", "c", "Visit at home", "Priya Nair"));
        assertEquals("Priya Nair", sheet(head).ofTheDay().get(0).nextBy());
    }

    @Test
    void it_is_about_a_day_that_has_come() {
        assertThrows(Refused.class, () -> follow(teacher, today.plusDays(1), CALL));
        assertThrows(Refused.class, () -> follow(teacher, today.minusYears(2), CALL));
        follow(teacher, today.minusDays(3), CALL);
        assertEquals(List.of(), sheet(teacher).ofTheDay());
        assertEquals(1, sheet(teacher).others().size());
    }

    @Test
    void a_reviewing_officer_reads_and_does_not_write_and_others_find_nothing() {
        Actor staff = world.person("Dele Adeyemi", Role.STAFF, school.id());
        assertThrows(Denied.class, () -> follow(staff, today, CALL));
        Actor elsewhere = world.designatedTeacher(world.aSchool(authority));
        assertThrows(NotFound.class, () -> follow(elsewhere, today, CALL));
        assertThrows(NotFound.class, () -> sheet(elsewhere));
    }

    @Test
    void a_reason_is_to_be_found_out_by_the_fifth_school_day_after_and_is_over_the_day_after_that() {
        marks(child, school, LocalDate.of(2026, 11, 16), Session.MORNING, "N");
        assertEquals(LocalDate.of(2026, 11, 23), open().by());
        assertTrue(!open().over());
        Child older = aChild();
        marks(older, school, LocalDate.of(2026, 11, 13), Session.AFTERNOON, "N");
        assertEquals(older.id(), open().child().id(), "the oldest first");
        assertTrue(open().over());
    }

    @Test
    void a_found_reason_leaves_the_list() {
        marks(child, school, LocalDate.of(2026, 11, 13), Session.MORNING, "N");
        marks(child, school, LocalDate.of(2026, 11, 12), Session.MORNING, "I");
        assertEquals(1, open().sessions().size());
        world.after(java.time.Duration.ofMinutes(5), () -> {
            marks(child, school, LocalDate.of(2026, 11, 13), Session.MORNING, "I");
            return true;
        });
        assertEquals(List.of(), world.as(teacher, () -> listOpenReasons.run()));
    }

    private OpenReason open() {
        return world.as(teacher, () -> listOpenReasons.run()).get(0);
    }
}
