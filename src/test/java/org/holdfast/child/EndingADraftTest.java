package org.holdfast.child;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.holdfast.access.Actor;
import org.holdfast.school.LocalAuthority;
import org.holdfast.school.School;
import org.holdfast.testing.HoldfastTest;
import org.holdfast.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was typed and never saved does not stay for ever, and is never removed unannounced. */
@HoldfastTest
class EndingADraftTest {
    private static final String FORM = "contact-new";

    @Inject
    World world;

    @Inject
    ReadDraft read;

    @Inject
    SaveDraft save;

    @Inject
    ListDrafts list;

    @Inject
    ShowPresence presence;

    @Inject
    GiveNoticeOfDrafts giveNotice;

    @Inject
    EndDraft endDraft;

    private Actor teacher;
    private Child child;
    private long turn;

    @BeforeEach
    void a_child_and_a_text() {
        LocalAuthority authority = world.anAuthority();
        School school = world.aSchool(authority);
        teacher = world.designatedTeacher(school);
        child = world.aChild().onRollAt(school).lookedAfterBy(authority).make();
        world.as(teacher, () -> presence.run(child.id(), FORM, "a contact"));
    }

    private void type(String text) {
        DraftRead page = world.as(teacher, () -> read.run(child.id(), FORM));
        Typing typing = new Typing(
                new Typing.Opening(page.opening(), page.revision()),
                ++turn,
                "/contact/contact?child=" + child.id(),
                "name",
                0,
                Map.of("name", new Typing.Text(text, 0)));
        world.as(teacher, () -> save.run(child.id(), FORM, typing));
    }

    private void typedDaysAgo(int days, String text) {
        type(text);
        set("savedAt", world.now().minus(Duration.ofDays(days)));
    }

    private void set(String field, Object to) {
        world.inTransaction(() -> world.em()
                .createQuery("update Draft d set d." + field + " = :to where d.childId = :child")
                .setParameter("to", to)
                .setParameter("child", child.id().id())
                .executeUpdate());
    }

    /** One round of the job. */
    private void round() {
        Actor system = Actor.system("drafts");
        List<String> over = world.as(system, giveNotice::run);
        over.forEach(id -> world.doAs(system, () -> endDraft.run(id)));
    }

    private Optional<LocalDate> endsOn() {
        List<ListDrafts.Line> lines = world.as(teacher, () -> list.run());
        assertEquals(1, lines.size());
        return lines.get(0).endsOn();
    }

    private Map<String, TypedText> fields() {
        return world.as(teacher, () -> read.run(child.id(), FORM)).fields();
    }

    @Test
    void leaves_a_text_of_the_last_weeks_alone() {
        typedDaysAgo(45, "Joan Wilmot");
        round();
        assertEquals(Optional.empty(), endsOn());
    }

    @Test
    void tells_its_writer_fourteen_days_before_and_removes_nothing_yet() {
        typedDaysAgo(46, "Joan Wilmot");
        round();
        assertEquals(Optional.of(world.today().plusDays(14)), endsOn());
        assertEquals(1, fields().size());
    }

    @Test
    void gives_the_whole_notice_also_after_the_job_stood_still_for_a_year() {
        typedDaysAgo(400, "Joan Wilmot");
        round();
        round();
        assertEquals(Optional.of(world.today().plusDays(14)), endsOn());
        assertEquals(1, fields().size());
    }

    @Test
    void removes_the_text_on_the_day_and_says_so_in_the_trail() {
        typedDaysAgo(60, "Joan Wilmot");
        round();
        set("endsOn", world.today().plusDays(1));
        round();
        assertEquals(1, fields().size(), "the day before");
        set("endsOn", world.today());
        round();
        assertEquals(Map.of(), fields());
        assertEquals(List.of(), world.as(teacher, () -> list.run()));
        assertEquals(1L, world.inTransaction(() -> world.em()
                .createQuery(
                        "select count(e) from AuditEntry e where e.childId = :child and e.task = :task", Long.class)
                .setParameter("child", child.id().id())
                .setParameter("task", "END_DRAFTS")
                .getSingleResult()));
    }

    @Test
    void stays_for_another_period_once_its_writer_types_on() {
        typedDaysAgo(60, "Joan Wilmot");
        round();
        type("Joan Wilmot-Hay");
        assertEquals(Optional.empty(), endsOn());
        round();
        assertEquals(Optional.empty(), endsOn());
        assertTrue(fields().containsKey("name"));
    }

    @Test
    void does_not_remove_what_its_writer_came_back_to_in_the_same_moment() {
        typedDaysAgo(60, "Joan Wilmot");
        round();
        set("endsOn", world.today());
        Actor system = Actor.system("drafts");
        List<String> over = world.as(system, giveNotice::run);
        type("Joan Wilmot-Hay");
        over.forEach(id -> world.doAs(system, () -> endDraft.run(id)));
        assertEquals(1, over.size());
        assertEquals(1, fields().size());
    }
}
