package org.holdfast.attendance.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.holdfast.attendance.MarkSource;
import org.holdfast.attendance.Registers;
import org.holdfast.child.Child;
import org.holdfast.school.School;
import org.holdfast.testing.HoldfastTest;
import org.holdfast.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@HoldfastTest(alwaysOnMySql = true)
@SuppressWarnings("NullAway.Init")
class KeepingTotalsTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 9, 1);

    @Inject
    World world;

    @Inject
    AttendanceSummaries summaries;

    @Inject
    Registers registers;

    private School school;
    private Child child;

    @BeforeEach
    void one_child_at_one_school() {
        school = world.aSchool(world.anAuthority());
        child = world.aChild().onRollAt(school).make();
    }

    @Test
    void makes_no_mark() {
        assertTrue(keep(0, 60));

        assertEquals(Map.of("/", 60, "\\", 58, "I", 4), kept().get(0).counts());
        assertEquals(Optional.of(122), kept().get(0).possible());
        assertTrue(world.inTransaction(() -> registers.of(child)).isEmpty());
    }

    @Test
    void the_same_again_changes_nothing() {
        keep(0, 60);

        assertFalse(keep(5, 60));
        assertEquals(1, kept().size());
    }

    @Test
    void what_was_said_later_supersedes_and_what_was_said_before_does_not() {
        keep(0, 60);

        assertTrue(keep(5, 59));
        assertFalse(keep(-5, 58));
        assertEquals(
                List.of(59), kept().stream().map(one -> one.counts().get("/")).toList());
    }

    private List<AttendanceSummary> kept() {
        return world.inTransaction(() -> summaries.of(child));
    }

    private boolean keep(int minutes, int mornings) {
        FileTotal total = AFile.of("UPN,/,\\,I,O,Possible", AFile.upn(1) + "," + mornings + ",58,4,0,122")
                .totals()
                .get(0);
        Instant said = world.now().plus(Duration.ofMinutes(minutes));
        return world.inTransaction(() -> summaries.keep(
                child,
                school.id(),
                FIRST,
                FIRST.plusMonths(4),
                total,
                new MarkSource("Nia Rowe", "t.csv", said, said)));
    }
}
