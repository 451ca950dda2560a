package org.holdfast.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.holdfast.access.Actor;
import org.holdfast.child.Child;
import org.holdfast.school.LocalAuthority;
import org.holdfast.school.School;
import org.holdfast.testing.HoldfastTest;
import org.holdfast.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Files may name a school by its area's code and its establishment number. */
@HoldfastTest(alwaysOnMySql = true)
@SuppressWarnings("NullAway.Init")
class SchoolsOfFilesTest {
    private static final String HEADER = "UPN,LAESTAB,URN,Date,Session,Code\n";

    @Inject
    World world;

    private final AttendanceSending sending = new AttendanceSending();
    private LocalAuthority area;
    private School school;
    private Actor actor;
    private String upn;
    private Child child;
    private LocalDate day;

    @BeforeEach
    void a_child_at_a_school_with_a_number() {
        area = world.anAuthority();
        school = numbered(world.aSchool(area), "4001");
        actor = sending.dataManager(area);
        upn = world.aUpn();
        child = world.aChild().withUpn(upn).lookedAfterBy(area).onRollAt(school).make();
        day = world.today().minusDays(7);
    }

    private School numbered(School one, String digits) {
        world.inTransaction(() -> {
            world.em().find(School.class, one.id()).number(digits);
            return true;
        });
        return one;
    }

    private String code() {
        return area.code().toUpperCase(Locale.ROOT);
    }

    private AttendanceRun read(String laEstab, String urn) {
        return sending.read(actor, HEADER + upn + "," + laEstab + "," + urn + "," + day + ",AM,/\n");
    }

    @Test
    void a_number_in_any_spelling_is_the_school() {
        for (String spelling : List.of(code() + "/4001", code() + "4001", code() + " 4001")) {
            assertEquals(1, read(spelling, "").count(MarkView.NEW), spelling);
        }
        sending.load(actor, read(code() + "/4001", ""));
        assertEquals(List.of(day + " AM /"), sending.marks(child));
    }

    @Test
    void the_same_digits_in_another_area_are_another_school() {
        LocalAuthority other = world.anAuthority();
        numbered(world.aSchool(other), "4001");
        AttendanceRun run = read(other.code().toUpperCase(Locale.ROOT) + "/4001", "");
        assertEquals(0, run.toLoad());
        assertTrue(sending.look(actor, run, MarkView.INVALID)
                .lines()
                .get(0)
                .reason()
                .contains("roll"));
    }

    @Test
    void a_number_of_no_school_here_is_wrong() {
        AttendanceRun run = read(code() + "/4999", "");
        MarkReview.Line line =
                sending.look(actor, run, MarkView.INVALID).lines().get(0);
        assertEquals("No school here has the number " + code() + "/4999", line.reason());
        assertEquals("LAESTAB", line.said());
    }

    @Test
    void a_urn_goes_before_the_number() {
        assertEquals(1, read(code() + "/4999", school.urn()).count(MarkView.NEW));
    }

    @Test
    void a_child_is_taken_to_be_at_the_school_whose_number_nobody_has_written_down() {
        School unnumbered = world.aSchool(area);
        upn = world.aUpn();
        child = world.aChild()
                .withUpn(upn)
                .lookedAfterBy(area)
                .onRollAt(unnumbered)
                .make();
        assertEquals(1, read(code() + "/4999", "").count(MarkView.NEW));
    }
}
