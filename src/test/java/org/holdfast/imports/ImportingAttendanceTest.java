package org.holdfast.imports;

import static org.holdfast.imports.AttendanceSending.HEADER;
import static org.holdfast.imports.AttendanceSending.bean;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.holdfast.access.Actor;
import org.holdfast.child.Child;
import org.holdfast.kernel.NotFound;
import org.holdfast.kernel.Refused;
import org.holdfast.school.LocalAuthority;
import org.holdfast.school.School;
import org.holdfast.testing.HoldfastTest;
import org.holdfast.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@HoldfastTest(alwaysOnMySql = true)
@SuppressWarnings("NullAway.Init")
class ImportingAttendanceTest {
    @Inject
    World world;

    private final AttendanceSending sending = new AttendanceSending();
    private LocalAuthority ours;
    private School school;
    private Actor actor;
    private String upn;
    private Child child;
    private LocalDate day;

    /** The file writes / where the register of an afternoon has the other stroke. */
    @BeforeEach
    void a_child_in_our_care_at_one_school() {
        ours = world.anAuthority();
        school = world.aSchool(world.anAuthority());
        actor = sending.dataManager(ours);
        upn = world.aUpn();
        child = world.aChild().withUpn(upn).lookedAfterBy(ours).onRollAt(school).make();
        day = world.today().minusDays(7);
    }

    private String row(String number, String half, String code) {
        return number + ",,,," + school.urn() + "," + day + "," + half + "," + code + "\n";
    }

    private Optional<Instant> ago(long hours) {
        return Optional.of(world.now().minus(Duration.ofHours(hours)));
    }

    @Test
    void shows_first_what_it_would_do_and_loads_it_when_told() {
        AttendanceRun run = sending.read(actor, HEADER + row(upn, "AM", "/") + row(upn, "PM", "N"));
        assertEquals(AttendanceRun.State.READ, run.state());
        assertEquals(2, run.count(MarkView.NEW));
        assertTrue(sending.marks(child).isEmpty(), "a dry run writes nothing");
        MarkReview.Line line = sending.look(actor, run, MarkView.NEW).lines().get(1);
        assertEquals(3, line.row());
        assertEquals("N", line.code());
        assertTrue(line.here().startsWith("Maya Ellerby"));

        AttendanceRun loaded = sending.load(actor, run);
        assertEquals(AttendanceRun.State.LOADED, loaded.state());
        assertEquals(List.of(day + " AM /", day + " PM N"), sending.marks(child));
        Actor other = sending.dataManager(world.anAuthority());
        assertThrows(NotFound.class, () -> sending.look(other, run, MarkView.NEW));
        assertThrows(Refused.class, () -> sending.load(actor, run), "once only");
    }

    @Test
    void changes_nothing_when_the_same_file_comes_twice_even_after_a_later_correction() {
        String first = HEADER + row(upn, "AM", "N");
        sending.loaded(actor, first, ago(5));
        sending.loaded(actor, HEADER + row(upn, "AM", "I"), ago(1));
        assertEquals(List.of(day + " AM I"), sending.marks(child));
        long changes = sending.changes();
        AttendanceRun again = sending.read(actor, first);
        assertEquals(1, again.count(MarkView.LEFT_OUT));
        assertThrows(Refused.class, () -> sending.load(actor, again));
        AttendanceRun matched = sending.read(actor, HEADER + row(upn, "AM", "I"));
        assertEquals(1, matched.count(MarkView.MATCHED));
        sending.load(actor, matched);
        assertEquals(List.of(day + " AM I"), sending.marks(child));
        assertEquals(changes, sending.changes());
    }

    @Test
    void never_lets_an_older_file_overwrite_a_newer_mark() {
        sending.loaded(actor, HEADER + row(upn, "AM", "I"), ago(1));
        AttendanceRun older = sending.read(actor, HEADER + row(upn, "AM", "N") + row(upn, "PM", "/"), ago(30));
        assertEquals(1, older.count(MarkView.LEFT_OUT));
        assertEquals(
                "I",
                sending.look(actor, older, MarkView.LEFT_OUT).lines().get(0).old());
        sending.load(actor, older);
        assertEquals(List.of(day + " AM I", day + " PM \\"), sending.marks(child));
    }

    @Test
    void ends_in_the_same_state_whatever_the_order_of_the_files() {
        List<String> codes = List.of("N", "I", "/", "O");
        List<String> expected = List.of(day + " AM O");
        for (int seed = 0; seed < 4; seed++) {
            a_child_in_our_care_at_one_school();
            List<Integer> order = new ArrayList<>(List.of(0, 1, 2, 3, 1, 3));
            Collections.shuffle(order, new Random(seed));
            for (int at : order) {
                AttendanceRun run = sending.read(actor, HEADER + row(upn, "AM", codes.get(at)), ago(10L - at));
                if (run.toLoad() > 0) {
                    sending.load(actor, run);
                }
            }
            assertEquals(expected, sending.marks(child), "order " + order);
        }
    }

    @Test
    void keeps_nothing_of_a_child_outside_and_says_the_same_of_one_who_has_no_record() {
        String theirs = world.aUpn();
        Child outside = world.aChild()
                .named("Zofia", "Marek")
                .withUpn(theirs)
                .lookedAfterBy(world.anAuthority())
                .onRollAt(school)
                .make();
        AttendanceRun run = sending.read(
                actor, HEADER + row(upn, "AM", "/") + row(theirs, "AM", "/") + row(world.aUpn(), "AM", "/"));
        assertEquals(AttendanceRun.State.STOPPED, run.state(), "one of three is known");
        List<MarkReview.Line> lines = sending.look(actor, run, MarkView.UNKNOWN).lines();
        assertEquals(2, lines.size());
        assertEquals(lines.get(0).reason(), lines.get(1).reason());
        assertFalse(lines.toString().contains("Marek"));
        assertTrue(lines.stream().noneMatch(MarkReview.Line::asks));
        assertTrue(sending.marks(outside).isEmpty());
    }

    @Test
    void takes_a_child_of_another_authority_who_is_on_roll_in_our_area() {
        School here = world.aSchool(ours);
        String number = world.aUpn();
        Child pupil = world.aChild()
                .withUpn(number)
                .lookedAfterBy(world.anAuthority())
                .onRollAt(here)
                .make();
        AttendanceRun run = sending.read(actor, HEADER + number + ",,,," + here.urn() + "," + day + ",AM,/\n");
        assertEquals(1, run.count(MarkView.NEW));
        assertEquals("", sending.look(actor, run, MarkView.NEW).lines().get(0).here(), "no detail of the record");
        sending.load(actor, run);
        assertEquals(List.of(day + " AM /"), sending.marks(pupil));
    }

    @Test
    void asks_a_person_about_a_child_without_a_number_and_heeds_the_answer() {
        String rest = ",Maya,Ellerby," + child.bornOn() + "," + school.urn() + "," + day;
        AttendanceRun run = sending.read(actor, HEADER + rest + ",AM,L\n" + upn + rest + ",PM,/\n");
        assertEquals(1, run.count(MarkView.NEW), "a row with a number is not in doubt");
        MarkReview.Line asked =
                sending.look(actor, run, MarkView.REVIEW).lines().get(0);
        assertTrue(asked.asks() && asked.mayBeSame(), asked.toString());
        world.as(actor, () -> bean(SayWhichChild.class).run(run.id(), asked.key(), true));
        sending.work();
        AttendanceRun decided = sending.now(actor, run);
        assertEquals(0, decided.count(MarkView.REVIEW));
        sending.load(actor, decided);
        assertEquals(List.of(day + " AM L", day + " PM \\"), sending.marks(child));
    }

    @Test
    void leaves_out_another_child_of_the_same_name_and_birthday() {
        String named = ",Maya,Ellerby," + child.bornOn() + "," + school.urn() + "," + day + ",AM,L\n";
        AttendanceRun run = sending.read(actor, HEADER + named + row(upn, "PM", "/"));
        String key = sending.look(actor, run, MarkView.REVIEW).lines().get(0).key();
        world.as(actor, () -> bean(SayWhichChild.class).run(run.id(), key, false));
        sending.work();
        AttendanceRun decided = sending.now(actor, run);
        assertEquals(1, decided.count(MarkView.UNKNOWN));
        sending.load(actor, decided);
        assertEquals(List.of(day + " PM \\"), sending.marks(child));
    }

    @Test
    void hands_back_wrong_rows_with_their_number_and_what_is_wrong() {
        LocalDate before = world.today().minusYears(3);
        AttendanceRun run = sending.read(
                actor,
                HEADER + row(upn, "AM", "/") + row(upn, "PM", "=1") + upn + ",,,," + school.urn() + "," + before
                        + ",AM,/\n");
        assertEquals(2, run.count(MarkView.INVALID));
        List<MarkReview.Line> lines = sending.look(actor, run, MarkView.INVALID).lines();
        assertEquals(List.of(3, 4), lines.stream().map(MarkReview.Line::row).toList());
        assertTrue(lines.get(1).reason().contains("roll"));
        String csv = world.as(actor, () -> bean(DownloadFailedMarks.class).run(run.id()));
        assertTrue(csv.startsWith("ROW,ERROR,UPN,"), csv);
        assertTrue(csv.contains("'=1"), "a spreadsheet runs no formula of a file");
        assertEquals(3, csv.lines().count());
        sending.load(actor, run);
        assertEquals(List.of(day + " AM /"), sending.marks(child));
    }

    @Test
    void reads_again_when_a_child_is_no_longer_ours_before_it_is_loaded() {
        AttendanceRun run = sending.read(actor, HEADER + row(upn, "AM", "/"));
        world.inTransaction(() -> world.em()
                .createNativeQuery("update child set sealed_on = ?1 where id = ?2")
                .setParameter(1, java.sql.Date.valueOf(world.today()))
                .setParameter(2, child.id().id())
                .executeUpdate());
        AttendanceRun after = sending.load(actor, run);
        assertEquals(AttendanceRun.State.STOPPED, after.state(), "now no child of it is known");
        assertTrue(sending.marks(child).isEmpty());
    }

    @Test
    void says_no_to_what_is_no_file_of_attendance_and_to_one_from_tomorrow() {
        AttendanceRun nonsense = sending.read(actor, "Sehr geehrte Damen und Herren\n");
        assertEquals(AttendanceRun.State.STOPPED, nonsense.state());
        assertFalse(nonsense.note().isEmpty());
        assertThrows(
                Refused.class,
                () -> sending.sent(actor, HEADER, Optional.of(world.now().plus(Duration.ofHours(1)))));
    }
}
