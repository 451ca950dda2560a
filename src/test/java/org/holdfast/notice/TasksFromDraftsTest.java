package org.holdfast.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.holdfast.access.Account;
import org.holdfast.kernel.Ids;
import org.holdfast.testing.HoldfastTest;
import org.holdfast.testing.StatementCount;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever is told that a text of theirs ends finds it among their tasks, and by mail. */
@HoldfastTest
class TasksFromDraftsTest extends TaskScene {
    private static final int MANY = 230;

    private LocalDate ends;

    @BeforeEach
    void a_text_whose_writer_is_told() {
        set();
        ends = world.today().plusDays(14);
        world.inTransaction(() -> {
            accounts.open(new Account(teacher.id(), "writer" + Ids.next(), teacher.name(), "x"));
            return true;
        });
    }

    private void draft(String page, @Nullable LocalDate day) {
        draft("contact-new", page, day);
    }

    private void draft(String form, String page, @Nullable LocalDate day) {
        world.inTransaction(() -> world.em()
                .createNativeQuery("insert into draft (id, person_id, child_id, form_name, place, page, focus_field,"
                        + " caret, revision, content, saved_at, ends_on) values (?1, ?2, ?3, ?8, 'a contact',"
                        + " ?4, '', 0, 0, ?5, ?6, ?7)")
                .setParameter(1, Ids.next())
                .setParameter(2, teacher.id())
                .setParameter(3, maya.id().id())
                .setParameter(4, page)
                .setParameter(5, "{}".getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .setParameter(
                        6,
                        Timestamp.valueOf(LocalDateTime.ofInstant(world.now(), ZoneOffset.UTC)
                                .minusDays(50)))
                .setParameter(7, day == null ? null : Date.valueOf(day))
                .setParameter(8, form)
                .executeUpdate());
    }

    private void set(String column) {
        world.inTransaction(() -> world.em()
                .createNativeQuery("update draft set " + column + " where child_id = ?1")
                .setParameter(1, maya.id().id())
                .executeUpdate());
    }

    @Test
    void one_task_says_where_and_until_when_and_leads_there() {
        draft("/contact/contact?child=" + maya.id().id(), ends);
        look();
        look();
        List<TaskLine> tasks = open(teacher);
        assertEquals(1, tasks.size());
        assertEquals(ends.minusDays(1), tasks.get(0).dueOn());
        assertTrue(tasks.get(0).cause().contains("a contact"), tasks.get(0).cause());
        assertEquals("/contact/contact?child=" + maya.id().id(), tasks.get(0).href());
        assertEquals(List.of(), open(deputy), "a draft is its writer's alone");
    }

    @Test
    void the_task_ends_when_the_text_is_saved_or_typed_on() {
        draft("/contact/contact", ends);
        look();
        set("ends_on = null");
        look();
        assertEquals(List.of(), open(teacher));
    }

    @Test
    void a_text_that_is_not_told_of_is_no_task() {
        draft("/contact/contact", null);
        look();
        assertEquals(List.of(), open(teacher));
    }

    @Test
    void an_address_that_no_task_can_hold_leads_to_the_first_page() {
        draft("/contact/é" + "x".repeat(400), ends);
        look();
        assertEquals("/", open(teacher).get(0).href());
    }

    @Test
    void nobody_is_left_out_however_many_texts_end() {
        for (int i = 0; i < MANY; i++) {
            draft("form-" + i, "/contact/contact", ends);
        }
        look();
        look();
        assertEquals(MANY, openTasks());
    }

    @Test
    void looking_again_at_what_was_set_aside_costs_the_same_for_one_and_for_many() {
        draft("/contact/contact", ends);
        look();
        setAside();
        long one = StatementCount.of(this::look);
        for (int i = 0; i < MANY; i++) {
            draft("form-" + i, "/contact/contact", ends);
        }
        look();
        setAside();
        StatementCount.atMost(one, this::look);
        assertEquals(0, openTasks());
    }

    private void setAside() {
        world.inTransaction(() -> world.em()
                .createNativeQuery("update assigned_task set ended = 'SET_ASIDE', open_key = null where child_id = ?1")
                .setParameter(1, maya.id().id())
                .executeUpdate());
    }

    private int openTasks() {
        return world.inTransaction(() -> ((Number) world.em()
                        .createNativeQuery("select count(*) from assigned_task where child_id = ?1 and ended is null")
                        .setParameter(1, maya.id().id())
                        .getSingleResult())
                .intValue());
    }
}
