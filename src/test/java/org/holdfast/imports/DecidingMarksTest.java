package org.holdfast.imports;

import static org.holdfast.imports.AttendanceSending.HEADER;
import static org.holdfast.imports.AttendanceSending.bean;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.holdfast.access.Actor;
import org.holdfast.child.Child;
import org.holdfast.kernel.Ids;
import org.holdfast.kernel.NotFound;
import org.holdfast.kernel.Refused;
import org.holdfast.school.LocalAuthority;
import org.holdfast.school.School;
import org.holdfast.testing.HoldfastTest;
import org.holdfast.testing.StatementCount;
import org.holdfast.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Strict for marks with which somebody works, light for all others (F71). */
@HoldfastTest(alwaysOnMySql = true)
@SuppressWarnings("NullAway.Init")
class DecidingMarksTest {
    @Inject
    World world;

    private final AttendanceSending sending = new AttendanceSending();
    private LocalAuthority ours;
    private School school;
    private Actor actor;
    private String upn;
    private Child child;
    private LocalDate day;

    @BeforeEach
    void an_absence_in_the_register() {
        ours = world.anAuthority();
        school = world.aSchool(ours);
        actor = sending.dataManager(ours);
        upn = world.aUpn();
        child = world.aChild().withUpn(upn).lookedAfterBy(ours).onRollAt(school).make();
        day = world.today().minusDays(7);
        sending.loaded(actor, file("N", "/"), ago(9));
    }

    private Optional<Instant> ago(long hours) {
        return Optional.of(world.now().minus(Duration.ofHours(hours)));
    }

    private String file(String morning, String afternoon) {
        return HEADER + row("AM", morning) + row("PM", afternoon);
    }

    private String row(String half, String code) {
        return upn + ",,,," + school.urn() + "," + day + "," + half + "," + code + "\n";
    }

    private void somebodyFollowsUp() {
        world.inTransaction(() -> world.em()
                .createNativeQuery(
                        "insert into absence_follow_up values (?1, ?2, ?3, 'RANG', 'a', 'b', 'c', 'd', 'e', 'f', ?4)")
                .setParameter(1, Ids.next())
                .setParameter(2, child.id().id())
                .setParameter(3, java.sql.Date.valueOf(day))
                .setParameter(4, java.sql.Timestamp.from(world.now()))
                .executeUpdate());
    }

    private int decide(AttendanceRun run, Optional<String> question, boolean take) {
        return world.as(actor, () -> bean(DecideMarks.class).run(run.id(), question, take));
    }

    private AttendanceRun dropped(String content) {
        record Dropped(String authority, Instant made) implements Connector.Waiting {
            @Override
            public String name() {
                return "week.csv";
            }

            @Override
            public InputStream content() {
                return InputStream.nullInputStream();
            }

            @Override
            public void taken() {}

            @Override
            public void refused(String why) {
                throw new AssertionError(why);
            }
        }
        Connector.Waiting waiting = new Dropped(ours.code(), ago(2).orElseThrow());
        AttendanceRun run = world.as(Actor.system("drop folder"), () -> bean(TakeDroppedFile.class)
                        .run(waiting, AttendanceSending.file("week.csv", content)))
                .orElseThrow();
        sending.work();
        return sending.now(actor, run);
    }

    private MarkReview.Line asked(AttendanceRun run) {
        return sending.look(actor, run, MarkView.REVIEW).lines().get(0);
    }

    @Test
    void a_mark_with_which_nobody_works_is_changed_by_itself() {
        AttendanceRun run = sending.read(actor, file("I", "/"));
        assertEquals(1, run.count(MarkView.CHANGED));
        assertEquals(0, run.count(MarkView.REVIEW));
    }

    @Test
    void a_mark_with_which_somebody_works_waits_for_a_person_and_stays_out_until_then() {
        somebodyFollowsUp();
        AttendanceRun run = sending.read(actor, file("I", "/"));
        assertEquals(1, run.count(MarkView.REVIEW));
        assertEquals(1, run.count(MarkView.MATCHED), "only what would change is asked");
        MarkReview.Line line = asked(run);
        assertEquals(List.of("I", "N"), List.of(line.code(), line.old()));
        assertEquals(AttendanceImportRule.ABSENCE_IS_FOLLOWED_UP.sentence(), line.reason());
        assertTrue(line.cure().contains("Attendance stays"), line.cure());
        sending.load(actor, run);
        assertEquals(List.of(day + " AM N", day + " PM \\"), sending.marks(child));
    }

    @Test
    void what_is_taken_is_loaded_with_the_rest() {
        somebodyFollowsUp();
        AttendanceRun run = sending.read(actor, file("I", "/"));
        assertEquals(1, decide(run, Optional.of(asked(run).question()), true));
        AttendanceRun decided = sending.now(actor, run);
        assertEquals(List.of(0, 1), List.of(decided.count(MarkView.REVIEW), decided.count(MarkView.CHANGED)));
        assertEquals(1, sending.look(actor, run, MarkView.CHANGED).lines().size(), "the count is the list");
        assertEquals(day + " AM N", sending.marks(child).get(0), "nothing is saved yet");
        sending.load(actor, decided);
        assertEquals(day + " AM I", sending.marks(child).get(0));
    }

    @Test
    void what_is_kept_stays_and_is_not_asked_again() {
        somebodyFollowsUp();
        AttendanceRun run = sending.read(actor, file("I", "/"));
        decide(run, Optional.of(asked(run).question()), false);
        sending.load(actor, run);
        assertEquals(day + " AM N", sending.marks(child).get(0));
        AttendanceRun again = sending.read(actor, file("I", "\\"));
        assertEquals(List.of(0, 1), List.of(again.count(MarkView.REVIEW), again.count(MarkView.LEFT_OUT)));
        assertEquals(1, sending.read(actor, file("O", "/")).count(MarkView.REVIEW), "another mark is another question");
    }

    @Test
    void a_decision_after_loading_enters_the_mark_at_once_and_once() {
        somebodyFollowsUp();
        AttendanceRun run = sending.load(actor, sending.read(actor, file("I", "/")));
        assertEquals(1, run.open());
        String question = asked(run).question();
        decide(run, Optional.of(question), true);
        assertEquals(day + " AM I", sending.marks(child).get(0));
        assertEquals(0, sending.now(actor, run).open());
        assertThrows(Refused.class, () -> decide(run, Optional.of(question), false));
    }

    @Test
    void a_late_decision_never_overwrites_what_was_said_later() {
        somebodyFollowsUp();
        AttendanceRun run = sending.load(actor, sending.read(actor, file("I", "/"), ago(5)));
        sending.work();
        AttendanceRun later = sending.read(actor, file("O", "/"), ago(1));
        decide(later, Optional.empty(), true);
        sending.load(actor, later);
        decide(run, Optional.empty(), true);
        assertEquals(day + " AM O", sending.marks(child).get(0));
    }

    @Test
    void all_can_be_decided_in_one_step() {
        somebodyFollowsUp();
        AttendanceRun run = sending.read(actor, file("I", "I"));
        assertEquals(2, run.count(MarkView.REVIEW));
        assertEquals(2, decide(run, Optional.empty(), true));
        sending.load(actor, run);
        assertEquals(List.of(day + " AM I", day + " PM I"), sending.marks(child));
    }

    @Test
    void a_suspension_is_never_replaced_without_a_person() {
        sending.loaded(actor, file("E", "/"), ago(8));
        AttendanceRun run = sending.read(actor, file("/", "/"));
        assertEquals(
                AttendanceImportRule.SUSPENSION_STANDS.sentence(), asked(run).reason());
        assertTrue(
                asked(run).cure().contains("One session more attended"),
                asked(run).cure());
    }

    @Test
    void a_mark_in_a_plan_that_waits_for_somebody_is_asked_and_one_in_a_draft_is_not() {
        planStands("DRAFT");
        assertEquals(0, sending.read(actor, file("I", "/")).count(MarkView.REVIEW));
        world.inTransaction(() -> world.em()
                .createNativeQuery("update plan set status = 'SUBMITTED' where child_id = ?1")
                .setParameter(1, child.id().id())
                .executeUpdate());
        AttendanceRun run = sending.read(actor, file("O", "/"));
        assertEquals(
                AttendanceImportRule.PLAN_IS_WITH_SOMEBODY.sentence(),
                asked(run).reason());
    }

    private void planStands(String status) {
        world.inTransaction(() -> world.em()
                .createNativeQuery("insert into plan (id, child_id, number, status, started_on, version)"
                        + " values (?1, ?2, 1, ?3, ?4, 1)")
                .setParameter(1, Ids.next())
                .setParameter(2, child.id().id())
                .setParameter(3, status)
                .setParameter(4, java.sql.Date.valueOf(day))
                .executeUpdate());
    }

    @Test
    void what_a_connector_brings_is_loaded_but_for_what_a_person_decides() {
        somebodyFollowsUp();
        AttendanceRun run = dropped(file("I", "O"));
        assertEquals(AttendanceRun.State.READ, run.state(), "both changes wait");
        AttendanceRun second = dropped(file("I", "/"));
        assertEquals(AttendanceRun.State.LOADED, second.state());
        assertEquals(1, second.open());
    }

    @Test
    void nobody_else_decides_and_nothing_is_asked_of_a_child_of_others_by_name() {
        somebodyFollowsUp();
        AttendanceRun run = sending.read(actor, file("I", "/"));
        Actor other = sending.dataManager(world.anAuthority());
        assertThrows(
                NotFound.class,
                () -> world.as(other, () -> bean(DecideMarks.class).run(run.id(), Optional.empty(), true)));
        String wrong = asked(run).question() + "0";
        assertThrows(Refused.class, () -> decide(run, Optional.of(wrong), true));
        assertFalse(asked(run).here().isEmpty());
    }

    @Test
    void the_list_takes_a_fixed_number_of_statements() {
        somebodyFollowsUp();
        AttendanceRun one = sending.read(actor, file("I", "/"));
        AttendanceRun two = sending.read(actor, file("I", "I"));
        int few = StatementCount.of(() -> sending.look(actor, one, MarkView.REVIEW));
        StatementCount.atMost(few, () -> sending.look(actor, two, MarkView.REVIEW));
    }
}
