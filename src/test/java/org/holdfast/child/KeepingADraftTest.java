package org.holdfast.child;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.holdfast.access.Actor;
import org.holdfast.access.Role;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.DomainEvent;
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

@HoldfastTest
class KeepingADraftTest {
    private static final String FORM = "plan-support";

    @Inject
    World world;

    @Inject
    ReadDraft read;

    @Inject
    SaveDraft save;

    @Inject
    DropDraft drop;

    @Inject
    ShowPresence presence;

    @Inject
    Drafts drafts;

    @Inject
    ListDrafts list;

    @Inject
    Saving saving;

    @Inject
    Clock clock;

    private Actor teacher;
    private Actor deputy;
    private Child child;
    private Child other;
    private long turn = 100;

    @BeforeEach
    void two_children_of_one_school() {
        LocalAuthority authority = world.anAuthority();
        School school = world.aSchool(authority);
        teacher = world.designatedTeacher(school);
        deputy = world.deputy(school);
        child = world.aChild().onRollAt(school).lookedAfterBy(authority).make();
        other = world.aChild().onRollAt(school).lookedAfterBy(authority).make();
    }

    private DraftRead open(Actor who) {
        return world.as(who, () -> read.run(child.id(), FORM));
    }

    private Typing typing(DraftRead page, String field, String text) {
        return new Typing(
                new Typing.Opening(page.opening(), page.revision()),
                ++turn,
                "/plan/edit",
                field,
                text.length(),
                Map.of(field, new Typing.Text(text, 3)));
    }

    private void type(Actor who, DraftRead page, String field, String text) {
        Typing typed = typing(page, field, text);
        world.as(who, () -> save.run(child.id(), FORM, typed));
    }

    private void saves(Actor who, DraftRead page, ChildId whose) {
        world.doAs(who, () -> {
            saving.now(child.id(), new Saving.Form(FORM, new Typing.Opening(page.opening(), page.revision())));
            DomainEvent event = () -> whose;
            world.inTransaction(() -> {
                drafts.saved(event);
                return true;
            });
        });
    }

    @Test
    void gives_the_text_back_with_what_it_was_typed_over_and_where_its_writer_was() {
        type(teacher, open(teacher), "helps", "A quiet desk – “bob”\n🙂\u0000");
        DraftRead back = open(teacher);
        assertEquals(
                "A quiet desk – “bob”\n🙂\u0000",
                requireNonNull(back.fields().get("helps")).text());
        assertEquals(3, requireNonNull(back.fields().get("helps")).base());
        assertEquals("helps", back.focus());
        assertEquals("/plan/edit", back.page());
        assertTrue(back.savedAt().isPresent());
    }

    @Test
    void is_for_its_writer_alone() {
        type(teacher, open(teacher), "helps", "Mine.");
        assertEquals(Map.of(), open(deputy).fields());
        type(deputy, open(deputy), "helps", "Theirs.");
        assertEquals(
                "Mine.", requireNonNull(open(teacher).fields().get("helps")).text());
    }

    @Test
    void is_of_one_child_and_one_form() {
        type(teacher, open(teacher), "helps", "Mine.");
        assertEquals(
                Map.of(), world.as(teacher, () -> read.run(other.id(), FORM)).fields());
        assertEquals(
                Map.of(),
                world.as(teacher, () -> read.run(child.id(), "plan-about")).fields());
    }

    @Test
    void is_not_there_for_whoever_does_not_reach_the_child() {
        Actor stranger = world.designatedTeacher(world.aSchool(world.anAuthority()));
        assertThrows(NotFound.class, () -> open(stranger));
        DraftRead page = open(teacher);
        assertThrows(NotFound.class, () -> type(stranger, page, "helps", "No."));
        Actor reception = world.person("Tom Aske", Role.RECEPTION, Ids.next());
        assertThrows(org.holdfast.access.Denied.class, () -> open(reception));
    }

    @Test
    void grows_field_by_field_from_two_windows() {
        DraftRead one = open(teacher);
        DraftRead two = open(teacher);
        type(teacher, one, "helps", "One.");
        type(teacher, two, "worse", "Two.");
        type(teacher, one, "helps", "One and more.");
        Map<String, TypedText> back = open(teacher).fields();
        assertEquals("One and more.", requireNonNull(back.get("helps")).text());
        assertEquals("Two.", requireNonNull(back.get("worse")).text());
    }

    @Test
    void refuses_to_write_over_what_the_same_person_typed_into_the_field_in_another_window() {
        DraftRead one = open(teacher);
        DraftRead two = open(teacher);
        type(teacher, one, "helps", "One.");
        Refused refused = assertThrows(Refused.class, () -> type(teacher, two, "helps", "Two."));
        assertEquals(DraftRule.ONE_WINDOW, refused.rule());
        assertEquals("helps", refused.field().orElseThrow());
        assertEquals("One.", requireNonNull(open(teacher).fields().get("helps")).text());
        DraftRead three = open(teacher);
        type(teacher, three, "helps", "Three, which saw One.");
        assertEquals(
                "Three, which saw One.",
                requireNonNull(open(teacher).fields().get("helps")).text());
    }

    @Test
    void takes_no_notice_of_what_arrives_late() {
        DraftRead page = open(teacher);
        Typing early = typing(page, "helps", "Ea");
        type(teacher, page, "helps", "Early and whole.");
        world.as(teacher, () -> save.run(child.id(), FORM, early));
        assertEquals(
                "Early and whole.",
                requireNonNull(open(teacher).fields().get("helps")).text());
    }

    @Test
    void goes_when_the_form_is_saved_and_does_not_come_back_with_what_arrives_after() {
        DraftRead page = open(teacher);
        type(teacher, page, "helps", "Typed.");
        saves(teacher, page, child.id());
        assertEquals(Map.of(), open(teacher).fields());
        assertFalse(open(teacher).savedAt().isPresent());
        Refused late = assertThrows(Refused.class, () -> type(teacher, page, "helps", "Typed."));
        assertEquals(DraftRule.IS_OPEN, late.rule());
        type(teacher, open(teacher), "helps", "The next day.");
        assertEquals(
                "The next day.",
                requireNonNull(open(teacher).fields().get("helps")).text());
    }

    @Test
    void goes_with_what_it_had_brought_back_but_not_with_what_another_window_typed_since() {
        type(teacher, open(teacher), "helps", "Yesterday.");
        DraftRead page = open(teacher);
        DraftRead window = open(teacher);
        type(teacher, window, "worse", "In the other window.");
        saves(teacher, page, child.id());
        assertEquals(List.of("worse"), List.copyOf(open(teacher).fields().keySet()));
    }

    @Test
    void stays_when_another_childs_form_is_saved() {
        DraftRead page = open(teacher);
        type(teacher, page, "helps", "Typed.");
        saves(teacher, page, other.id());
        assertEquals(
                "Typed.", requireNonNull(open(teacher).fields().get("helps")).text());
    }

    @Test
    void is_left_out_by_its_writer() {
        DraftRead page = open(teacher);
        type(teacher, page, "helps", "Typed.");
        world.doAs(teacher, () -> drop.run(child.id(), FORM, new Typing.Opening(page.opening(), page.revision())));
        assertEquals(Map.of(), open(teacher).fields());
    }

    @Test
    void is_listed_on_the_first_page_of_its_writer_with_the_way_back() {
        world.as(teacher, () -> presence.run(child.id(), FORM, "Support in school"));
        assertEquals(List.of(), world.as(teacher, () -> list.run()));
        DraftRead page = open(teacher);
        type(teacher, page, "helps", "Typed.");
        ListDrafts.Line line = world.as(teacher, () -> list.run()).get(0);
        assertEquals("Maya Ellerby", line.child().name());
        assertEquals("Support in school", line.place());
        assertEquals("/plan/edit", line.page());
        assertEquals(List.of(), world.as(deputy, () -> list.run()));
        saves(teacher, page, child.id());
        assertEquals(List.of(), world.as(teacher, () -> list.run()));
    }

    @Test
    void is_listed_no_more_once_the_child_is_out_of_reach_and_counts_statements() {
        type(teacher, open(teacher), "helps", "Typed.");
        Typing another = typing(world.as(teacher, () -> read.run(other.id(), FORM)), "helps", "Typed.");
        world.as(teacher, () -> save.run(other.id(), FORM, another));
        Actor elsewhere = new Actor(
                Actor.Kind.PERSON,
                teacher.id(),
                teacher.name(),
                List.of(new org.holdfast.access.Post(Role.DESIGNATED_TEACHER, Ids.next())));
        assertEquals(List.of(), world.as(elsewhere, () -> list.run()));
        StatementCount.atMost(4, () -> world.as(teacher, () -> list.run()));
    }

    @Test
    void has_a_size() {
        DraftRead page = open(teacher);
        type(teacher, page, "helps", "x".repeat(500_000));
        Refused refused = assertThrows(Refused.class, () -> type(teacher, page, "worse", "x".repeat(50_000)));
        assertEquals(DraftRule.FITS, refused.rule());
        assertEquals(
                500_000,
                requireNonNull(open(teacher).fields().get("helps")).text().length());
    }

    @Test
    void leaves_one_line_in_the_trail_for_an_opening_however_long_one_types() {
        DraftRead page = open(teacher);
        for (int i = 0; i < 5; i++) {
            type(teacher, page, "helps", "Typed " + i);
        }
        assertEquals(1, lines());
        type(teacher, open(teacher), "helps", "Again.");
        assertEquals(3, lines(), "the text that came back was looked at, and typed over");
    }

    private long lines() {
        return world.inTransaction(() -> world.em()
                .createQuery(
                        "select count(e) from AuditEntry e where e.childId = :child and e.actorId = :person",
                        Long.class)
                .setParameter("child", child.id().id())
                .setParameter("person", teacher.id())
                .getSingleResult());
    }

    @Test
    void shows_who_else_is_here_and_where() {
        world.as(teacher, () -> presence.run(child.id(), FORM, "Support in school"));
        List<Presence> seen = world.as(deputy, () -> presence.run(child.id(), "plan-about", "What matters to me"));
        assertEquals(
                List.of("Helen Prior"), seen.stream().map(Presence::personName).toList());
        assertEquals("Support in school", seen.get(0).place());
        world.as(teacher, () -> presence.run(child.id(), "plan-needs", "Strengths and needs"));
        List<Presence> moved = world.as(deputy, () -> presence.run(child.id(), "plan-about", ""));
        assertEquals(1, moved.size(), "one person is in one place");
        world.inTransaction(() -> world.em()
                .createQuery("update Presence p set p.seenAt = :long where p.childId = :child")
                .setParameter("long", clock.instant().minusSeconds(91))
                .setParameter("child", child.id().id())
                .executeUpdate());
        assertEquals(
                List.of(),
                world.as(deputy, () -> presence.run(child.id(), "plan-about", "")),
                "who was not heard of for a minute and a half is gone");
        assertEquals(List.of(), world.as(deputy, () -> presence.run(other.id(), FORM, "Support in school")));
    }
}
