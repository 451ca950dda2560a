package org.holdfast.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.holdfast.access.Account;
import org.holdfast.testing.HoldfastTest;
import org.junit.jupiter.api.Test;

/** Mail comes when a person chose, and a digest tells each task once. Source: F75. */
@HoldfastTest
class MailByChoiceTest extends MailScene {
    private static final String ONE = "You have a task in Holdfast";

    @Test
    void once_a_day_is_one_mail_with_a_number_and_a_link() throws Exception {
        choose(Rhythm.DAILY);
        at("2026-11-24T12:00", () -> {
            raise(TaskKind.ACTION, "one");
            raise(TaskKind.ACTION, "two");
            minute();
        });
        at("2026-11-25T07:29", this::minute);
        assertEquals(List.of(), got());
        at("2026-11-25T07:30", this::minute);
        at("2026-11-25T07:31", this::minute);
        assertEquals(List.of("2 tasks wait for you in Holdfast"), got());
        String text = String.valueOf(mail().get(0).getContent());
        assertTrue(text.contains("Sign in to see what waits: https://holdfast.test/notice/tasks\r\n"), text);
    }

    @Test
    void what_ended_meanwhile_is_left_out_and_an_empty_digest_is_not_sent() {
        choose(Rhythm.DAILY);
        at("2026-11-24T12:00", () -> {
            String gone = raise(TaskKind.ACTION, "one");
            raise(TaskKind.ACTION, "two");
            minute();
            end(gone);
        });
        at("2026-11-25T07:30", this::minute);
        assertEquals(List.of("A task waits for you in Holdfast"), got());
        at("2026-11-25T12:00", () -> {
            String gone = raise(TaskKind.ACTION, "three");
            minute();
            end(gone);
        });
        at("2026-11-26T07:30", this::minute);
        assertEquals(1, got().size());
    }

    @Test
    void nobody_whose_account_was_closed_gets_a_digest() {
        choose(Rhythm.DAILY);
        at("2026-11-24T12:00", () -> {
            raise(TaskKind.ACTION, "one");
            minute();
        });
        world.inTransaction(() -> {
            world.em().find(Account.class, worker.id()).close(world.now());
            return true;
        });
        at("2026-11-25T07:30", this::minute);
        assertEquals(List.of(), got());
    }

    @Test
    void what_is_urgent_comes_at_once_in_quiet_hours_and_holidays() {
        LocalDate first = LocalDate.of(2026, 11, 23);
        choose(terms(Rhythm.WEEKLY, quiet("20:00", "08:00"), first, 30));
        at("2026-11-28T03:00", () -> {
            raise(TaskKind.KNOW_ABSENCE, "child");
            raise(TaskKind.ACTION, "other");
            minute();
        });
        assertEquals(List.of(ONE), got());
        at("2026-12-22T08:00", this::minute);
        at("2026-12-23T07:59", this::minute);
        assertEquals(List.of(ONE), got());
        at("2026-12-23T08:00", this::minute);
        assertEquals(List.of(ONE, "A task waits for you in Holdfast"), got());
    }

    @Test
    void a_new_choice_holds_for_what_waits_already() {
        choose(Rhythm.WEEKLY);
        at("2026-11-24T12:00", () -> {
            raise(TaskKind.ACTION, "one");
            minute();
            choose(Rhythm.NOW);
            minute();
        });
        assertEquals(List.of("A task waits for you in Holdfast"), got());
    }

    @Test
    void the_same_subject_is_mailed_once_in_24_hours_and_then_again_if_it_still_waits() {
        at("2026-11-24T12:00", () -> {
            String first = raise(TaskKind.ACTION, "same");
            minute();
            end(first);
        });
        at("2026-11-24T15:00", () -> {
            raise(TaskKind.ACTION, "same");
            minute();
        });
        at("2026-11-25T11:59", this::minute);
        assertEquals(List.of(ONE), got());
        at("2026-11-25T12:00", this::minute);
        assertEquals(List.of(ONE, "A task waits for you in Holdfast"), got());
    }

    @Test
    void a_task_asked_again_is_not_mailed_again() {
        at("2026-11-24T12:00", () -> {
            raise(TaskKind.ACTION, "same");
            minute();
            raise(TaskKind.ACTION, "same");
            minute();
        });
        at("2026-11-25T12:00", this::minute);
        assertEquals(List.of(ONE), got());
    }

    @Test
    void a_digest_that_the_mail_server_did_not_take_comes_later_and_once() {
        choose(Rhythm.DAILY);
        at("2026-11-24T12:00", () -> {
            raise(TaskKind.ACTION, "one");
            minute();
        });
        serverIsDown();
        at("2026-11-25T07:30", this::minute);
        at("2026-11-25T07:31", this::minute);
        serverIsThere();
        at("2026-11-25T07:40", this::minute);
        at("2026-11-25T07:50", this::minute);
        at("2026-11-26T07:30", this::minute);
        assertEquals(List.of("A task waits for you in Holdfast"), got());
    }

    @Test
    void a_digest_that_was_late_waits_out_the_quiet_hours() {
        choose(terms(Rhythm.DAILY, quiet("07:45", "09:00"), null, 0));
        at("2026-11-24T12:00", () -> {
            raise(TaskKind.ACTION, "one");
            minute();
        });
        serverIsDown();
        at("2026-11-25T07:30", this::minute);
        serverIsThere();
        at("2026-11-25T08:00", this::minute);
        at("2026-11-25T08:59", this::minute);
        assertEquals(List.of(), got());
        at("2026-11-25T09:00", this::minute);
        at("2026-11-25T09:01", this::minute);
        at("2026-11-26T07:30", this::minute);
        assertEquals(List.of("A task waits for you in Holdfast"), got());
    }

    @Test
    void whoever_dies_after_taking_a_digest_is_followed_by_another() {
        choose(Rhythm.DAILY);
        at("2026-11-24T12:00", () -> {
            raise(TaskKind.ACTION, "one");
            minute();
        });
        at("2026-11-25T07:30", () -> {
            collect();
            deliveries.take(reader.name(), "dead", 50);
        });
        at("2026-11-25T07:31", this::minute);
        assertEquals(List.of(), got());
        at("2026-11-25T07:36", this::minute);
        at("2026-11-25T07:42", this::minute);
        assertEquals(List.of("A task waits for you in Holdfast"), got());
    }

    @Test
    void two_who_take_the_same_at_once_make_one_digest() {
        choose(Rhythm.DAILY);
        at("2026-11-24T12:00", () -> {
            raise(TaskKind.ACTION, "one");
            minute();
        });
        at("2026-11-25T07:30", () -> {
            List<TaskMail> waiting = world.inTransaction(() -> mails.waitingFor(worker.id()));
            assertEquals(1, (int) world.inTransaction(() -> mails.take(waiting, "one", world.now())));
            assertEquals(0, (int) world.inTransaction(() -> mails.take(waiting, "other", world.now())));
        });
    }

    @Test
    void an_installation_without_a_mail_server_keeps_what_waits() {
        choose(Rhythm.DAILY);
        at("2026-11-24T12:00", () -> {
            raise(TaskKind.ACTION, "one");
            minute();
        });
        stop();
        at("2026-11-25T07:30", this::minute);
        server.start();
        serverIsThere();
        at("2026-11-25T09:00", this::minute);
        assertEquals(List.of("A task waits for you in Holdfast"), got());
    }

    @Test
    void an_urgent_task_that_comes_back_is_told_again() {
        String task = raise(TaskKind.KNOW_ABSENCE, "child");
        minute();
        world.inTransaction(() -> {
            outbox.put(new MailDue(task, worker.id()), maya.id());
            return true;
        });
        minute();
        assertEquals(List.of(ONE, ONE), got());
    }

    @Test
    void the_server_looks_by_itself() {
        choose(Rhythm.DAILY);
        at("2026-11-24T12:00", () -> {
            raise(TaskKind.ACTION, "one");
            minute();
        });
        world.inTransaction(() -> world.em()
                .createNativeQuery("delete from job_lease where name = 'digests'")
                .executeUpdate());
        at("2026-11-25T07:30", rounds::round);
        assertEquals(List.of("A task waits for you in Holdfast"), got());
    }
}
