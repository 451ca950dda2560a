package org.holdfast.exclusion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.holdfast.attendance.Session;
import org.holdfast.kernel.NotFound;
import org.holdfast.kernel.Refused;
import org.holdfast.testing.HoldfastTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The head decides, the designated teacher enters; what is believed is replaced and never lost. */
@HoldfastTest(at = HoldfastTest.A_SCHOOL_MORNING)
class RecordingAnExclusionTest extends ExclusionScene {
    @Inject
    CorrectExclusion correct;

    @Inject
    EndExclusion end;

    @Inject
    TakeExclusionStep take;

    @BeforeEach
    void scene() {
        set();
    }

    private Refused refused(ExclusionTerms terms) {
        return assertThrows(Refused.class, () -> record(terms));
    }

    @Test
    void counts_sessions_on_the_days_of_the_school() {
        record(suspended(MONDAY, MONDAY.plusDays(8)));
        Exclusion exclusion = hand().all().get(0);
        assertEquals(14, exclusion.sessions(), "seven school days, the weekend left out");
        assertEquals("Alan Reeve", exclusion.decided().name());
        assertEquals("Helen Prior", exclusion.saidBy());
    }

    @Test
    void begins_and_ends_at_half_a_day() {
        record(terms(Category.SUSPENSION, MONDAY, Session.AFTERNOON, MONDAY.plusDays(1), Session.MORNING));
        assertEquals(2, hand().all().get(0).sessions());
    }

    @Test
    void counts_a_lunchtime_as_half_a_day() {
        record(terms(Category.LUNCHTIME, MONDAY, Session.AFTERNOON, MONDAY.plusDays(2), Session.AFTERNOON));
        DayCount count = hand().count(MONDAY, school.id());
        assertEquals(3, count.termSessions());
        assertEquals(3, count.lunchtimes());
    }

    @Test
    void names_the_head_and_never_the_designated_teacher() {
        ExclusionTerms own = suspended(MONDAY, MONDAY);
        ExclusionTerms byTeacher = new ExclusionTerms(
                own.category(),
                own.firstDay(),
                own.firstSession(),
                own.lastDay(),
                own.lastSession(),
                teacher.id(),
                Decider.Capacity.ACTING_HEAD,
                own.reasons(),
                own.triedBefore(),
                own.supportChanged(),
                false,
                false);
        assertEquals(ExclusionRule.HEAD_DECIDES, refused(byTeacher).rule());
        assertEquals(Optional.of("decider"), refused(byTeacher).field());
    }

    @Test
    void is_refused_over_days_that_are_excluded_already() {
        record(suspended(MONDAY, MONDAY.plusDays(1)));
        assertEquals(
                ExclusionRule.ONE_AT_A_TIME,
                refused(suspended(MONDAY.plusDays(1), MONDAY.plusDays(2))).rule());
    }

    @Test
    void is_refused_on_a_day_without_school() {
        LocalDate saturday = MONDAY.plusDays(5);
        assertEquals(
                ExclusionRule.LOSES_A_SESSION,
                refused(suspended(saturday, saturday.plusDays(1))).rule());
    }

    @Test
    void asks_back_once_before_it_passes_the_limit_of_the_year() {
        record(suspended(LocalDate.of(2026, 9, 7), LocalDate.of(2026, 11, 13)));
        ExclusionTerms over = suspended(MONDAY, MONDAY);
        assertEquals(ExclusionRule.AT_MOST_45_DAYS_A_YEAR, refused(over).rule());
        record(new ExclusionTerms(
                over.category(),
                over.firstDay(),
                over.firstSession(),
                over.lastDay(),
                over.lastSession(),
                over.deciderId(),
                over.capacity(),
                over.reasons(),
                over.triedBefore(),
                over.supportChanged(),
                false,
                true));
        assertTrue(hand().count(MONDAY, school.id()).overLimit());
    }

    @Test
    void keeps_what_was_believed_before_a_correction_with_its_reason() {
        String id = record(suspended(MONDAY, MONDAY.plusDays(2)));
        world.as(teacher, () -> {
            correct.run(maya.id(), id, suspended(MONDAY, MONDAY.plusDays(1)), "It was two days");
            return true;
        });
        List<Exclusion> rows = world.inTransaction(() -> exclusions.history(hand().exclusion(id)));
        assertEquals(2, rows.size());
        assertEquals("It was two days", rows.get(0).changeReason());
        assertEquals(4, hand().exclusion(id).sessions());
    }

    @Test
    void cancelled_leaves_the_term_and_keeps_the_days_served_in_the_year() {
        String id = record(suspended(MONDAY.minusDays(3), MONDAY.plusDays(1)));
        world.as(teacher, () -> {
            end.run(
                    maya.id(),
                    id,
                    new EndExclusion.Said(
                            ExclusionStatus.CANCELLED,
                            MONDAY,
                            Session.AFTERNOON,
                            headTeacher.id(),
                            Decider.Capacity.HEAD,
                            "",
                            "Another child did it"));
            return true;
        });
        DayCount count = hand().count(MONDAY, school.id());
        assertEquals(0, count.termSessions());
        assertEquals(3, count.yearSessions(), "Friday, and Monday morning");
        assertEquals(ExclusionStatus.CANCELLED, hand().exclusion(id).status());
    }

    @Test
    void keeps_what_was_done_about_it() {
        String id = record(suspended(MONDAY, MONDAY.plusDays(2)));
        world.as(teacher, () -> {
            take.run(maya.id(), id, StepKind.WORK_SET, MONDAY, "Sent by S. Okoro");
            take.run(maya.id(), id, StepKind.WORK_SET, MONDAY, "Sent again, with English");
            return true;
        });
        List<ExclusionStep> steps = world.inTransaction(() -> exclusions.steps(hand().exclusion(id)));
        assertEquals(
                List.of("Sent again, with English"),
                steps.stream().map(ExclusionStep::words).toList());
    }

    @Test
    void of_another_child_is_not_found() {
        String id = record(suspended(MONDAY, MONDAY));
        var other = world.aChild().onRollAt(school).lookedAfterBy(authority).make();
        assertThrows(
                NotFound.class,
                () -> world.as(teacher, () -> {
                    take.run(other.id(), id, StepKind.WORK_SET, MONDAY, "Sent");
                    return true;
                }));
    }
}
