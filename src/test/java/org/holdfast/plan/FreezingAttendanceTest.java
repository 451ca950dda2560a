package org.holdfast.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.holdfast.attendance.CodeScheme;
import org.holdfast.attendance.MarkCodes;
import org.holdfast.attendance.MarkSource;
import org.holdfast.attendance.RegisterKey;
import org.holdfast.attendance.Registers;
import org.holdfast.attendance.Said;
import org.holdfast.attendance.Session;
import org.holdfast.attendance.Slot;
import org.holdfast.attendance.year.ChildYear;
import org.holdfast.attendance.year.ReadYear;
import org.holdfast.plan.form.Edition;
import org.holdfast.plan.meeting.Attended;
import org.holdfast.testing.HoldfastTest;
import org.holdfast.testing.World;
import org.junit.jupiter.api.Test;

/** An approved plan keeps the attendance of its day; the child's page shows what is known now. */
@HoldfastTest
class FreezingAttendanceTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);

    @Inject
    World world;

    @Inject
    Registers registers;

    @Inject
    MarkCodes codes;

    private void mark(APlan plan, Session session, String code, int minutes) {
        byte symbol = world.inTransaction(codes::table).symbol(CodeScheme.ENGLAND, code, MONDAY);
        Slot slot = Slot.of(MONDAY, session);
        Instant said = world.now().plus(Duration.ofMinutes(minutes));
        RegisterKey key = new RegisterKey(plan.child.id(), plan.school.id(), slot.year());
        world.inTransaction(() -> registers.enter(
                Map.of(key, List.of(new Said(slot.index(), symbol))), new MarkSource("Test", "typed", said, said)));
    }

    private PlanDocument document(APlan plan) {
        return world.as(plan.teacher, () -> APlan.bean(ReadVersion.class).run(plan.child.id(), Optional.of(1)))
                .orElseThrow()
                .document();
    }

    private ChildYear live(APlan plan) {
        return world.as(plan.teacher, () -> APlan.bean(ReadYear.class).run(plan.child.id(), Optional.empty()));
    }

    @Test
    void leaves_the_approved_figures_when_a_mark_is_corrected() {
        APlan plan = APlan.inCare(world).started().whole();
        mark(plan, Session.MORNING, "/", 0);
        mark(plan, Session.AFTERNOON, "N", 0);
        plan.approvedBy(plan.head);
        mark(plan, Session.AFTERNOON, "\\", 5);
        Attended year = document(plan).attendance().get(0);
        assertEquals("50.0% · 1 of 2 sessions", year.tally().words());
        assertEquals(1, year.tally().unauthorised());
        assertEquals(world.today(), year.asAt());
        assertEquals("100.0% · 2 of 2 sessions", live(plan).soFar().tally().words());
    }

    @Test
    void keeps_the_year_and_the_term_and_nothing_of_home_or_key_person() {
        APlan plan = APlan.inCare(world).started().whole();
        mark(plan, Session.MORNING, "/", 0);
        plan.approvedBy(plan.head);
        assertEquals(
                List.of("YEAR", "TERM"),
                document(plan).attendance().stream().map(Attended::what).toList());
        assertEquals("This year, 2026/27", document(plan).attendance().get(0).label());
    }

    @Test
    void says_nothing_where_no_school_sent_marks() {
        APlan plan = APlan.inCare(world).started().whole();
        plan.approvedBy(plan.head);
        assertTrue(document(plan).attendance().isEmpty());
    }

    @Test
    void stands_in_print() throws IOException {
        APlan plan = APlan.inCare(world).started().whole();
        mark(plan, Session.MORNING, "/", 0);
        plan.approvedBy(plan.head);
        byte[] pdf = world.as(
                        plan.teacher, () -> APlan.bean(PrintVersion.class).run(plan.child.id(), 1, Edition.SCHOOL))
                .pdf();
        try (PDDocument file = Loader.loadPDF(pdf)) {
            String text = new PDFTextStripper().getText(file).replaceAll("\\s+", " ");
            assertTrue(text.contains("Attendance as at 23 Nov"));
            assertTrue(text.contains("100.0% · 1 of 1 session"));
        }
    }
}
