package org.holdfast.imports;

import static org.holdfast.imports.AttendanceSending.HEADER;
import static org.holdfast.imports.AttendanceSending.bean;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import org.holdfast.access.Actor;
import org.holdfast.child.Child;
import org.holdfast.school.LocalAuthority;
import org.holdfast.school.School;
import org.holdfast.testing.HoldfastTest;
import org.holdfast.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@HoldfastTest(alwaysOnMySql = true)
@SuppressWarnings("NullAway.Init")
class WorkingThroughAttendanceFilesTest {
    @Inject
    World world;

    private final AttendanceSending sending = new AttendanceSending();
    private Actor actor;
    private Child child;
    private String content;

    @BeforeEach
    void a_file_of_one_mark() {
        LocalAuthority ours = world.anAuthority();
        School school = world.aSchool(ours);
        actor = sending.dataManager(ours);
        String upn = world.aUpn();
        child = world.aChild().withUpn(upn).lookedAfterBy(ours).onRollAt(school).make();
        content = HEADER + upn + ",,,," + school.urn() + "," + world.today().minusDays(7) + ",AM,/\n";
    }

    private Optional<TakeAttendanceTurn.Work> turn() {
        return world.as(
                Actor.system("test"), () -> bean(TakeAttendanceTurn.class).run());
    }

    @Test
    void goes_on_after_a_killed_server_and_leaves_nothing_half_done() {
        AttendanceRun run = sending.read(actor, content);
        world.as(actor, () -> bean(AskToLoadMarks.class).run(run.id()));
        assertEquals(run.id(), turn().orElseThrow().runId(), "a server begins, and is killed");
        assertTrue(turn().isEmpty(), "nobody else has the turn while it may still work");
        assertTrue(sending.marks(child).isEmpty());
        world.after(Duration.ofMinutes(3), () -> {
            sending.work();
            return true;
        });
        assertEquals(AttendanceRun.State.LOADED, sending.now(actor, run).state());
        assertEquals(1, sending.marks(child).size());
    }

    @Test
    void gives_up_after_three_tries_and_says_so() {
        AttendanceRun run = sending.sent(actor, content, Optional.empty());
        for (int i = 1; i <= 3; i++) {
            assertTrue(world.after(Duration.ofMinutes(3L * i), this::turn).isPresent());
        }
        assertTrue(world.after(Duration.ofMinutes(12), this::turn).isEmpty());
        AttendanceRun after = sending.now(actor, run);
        assertEquals(AttendanceRun.State.STOPPED, after.state());
        assertEquals(AttendanceImportRule.COULD_NOT_BE_DONE.sentence(), after.note());
    }

    @Test
    void stops_when_the_sender_has_left_the_post() {
        AttendanceRun run = sending.read(actor, content);
        world.as(actor, () -> bean(AskToLoadMarks.class).run(run.id()));
        world.inTransaction(() -> world.em()
                .createNativeQuery("update post_held set valid_to = valid_from where person_id = ?1")
                .setParameter(1, actor.id())
                .executeUpdate());
        sending.work();
        assertEquals(AttendanceRun.State.STOPPED, sending.now(actor, run).state());
        assertTrue(sending.marks(child).isEmpty());
    }

    @Test
    void says_how_far_it_has_come() {
        AttendanceRun run = sending.sent(actor, content, Optional.empty());
        assertEquals(0, sending.look(actor, run, MarkView.NEW).percent());
        assertTrue(sending.now(actor, run).state().goesOn());
        AttendanceSending.bean(AttendanceTurns.class).progress(run.id(), 40);
        assertEquals(40, sending.look(actor, run, MarkView.NEW).percent());
        world.after(Duration.ofMinutes(3), () -> {
            sending.work();
            return true;
        });
        assertEquals(AttendanceRun.State.READ, sending.now(actor, run).state());
    }
}
