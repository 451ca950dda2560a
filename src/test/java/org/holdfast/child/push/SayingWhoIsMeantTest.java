package org.holdfast.child.push;

import static org.holdfast.child.push.CaseSystemClient.event;
import static org.holdfast.child.push.CaseSystemClient.inCare;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.holdfast.access.Actor;
import org.holdfast.access.Role;
import org.holdfast.child.ChildFacts;
import org.holdfast.child.Enrolment;
import org.holdfast.child.IdentityRule;
import org.holdfast.child.NewChild;
import org.holdfast.child.OpenRecord;
import org.holdfast.child.identity.ListQuestions;
import org.holdfast.child.identity.Question;
import org.holdfast.child.identity.Questions;
import org.holdfast.child.identity.SettleReview;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.Ids;
import org.holdfast.kernel.NotFound;
import org.holdfast.kernel.Refused;
import org.holdfast.school.LocalAuthority;
import org.holdfast.school.School;
import org.holdfast.testing.HoldfastTest;
import org.holdfast.testing.StatementCount;
import org.holdfast.testing.World;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A person settles who is meant, and what waited is as if it had been clear. Source: safeguards 5; F67. */
@HoldfastTest(alwaysOnMySql = true)
@SuppressWarnings("NullAway.Init")
class SayingWhoIsMeantTest {
    @Inject
    World world;

    @Inject
    ChildFacts facts;

    @Inject
    ListQuestions listQuestions;

    @Inject
    SettlePushed settlePushed;

    @Inject
    SettleReview settleReview;

    @Inject
    OpenRecord openRecord;

    @Inject
    Questions questions;

    private LocalAuthority ours;
    private CaseSystemClient system;
    private Actor manager;
    private String name;
    private LocalDate born;

    @BeforeEach
    void an_authority_with_a_data_manager() {
        ours = world.anAuthority();
        system = new CaseSystemClient(world, ours);
        manager = world.person("Ines Duarte", Role.DATA_MANAGER, ours.id());
        name = "Quill" + Ids.next();
        born = world.today().minusYears(11).minusDays(world.aUpn().hashCode() & 0x3ff);
    }

    @Test
    void shows_both_sides_of_an_own_record() {
        ours("Rosa").withUpn(world.aUpn()).make();
        system.child(event("LCS-1"), said("Rosa", null));

        Question question = asked().get(0);

        assertEquals("Rosa " + name, question.said().name());
        assertEquals("Rosa " + name, question.held().orElseThrow().name());
        assertTrue(question.mayBeSame());
    }

    @Test
    void shows_nothing_of_a_record_that_is_not_the_authoritys_own() {
        world.aChild()
                .named("Rosa", name)
                .bornOn(born)
                .lookedAfterBy(world.anAuthority())
                .make();
        system.child(event("LCS-1"), said("Rosa", null));

        Question question = asked().get(0);

        assertFalse(question.held().orElseThrow().shown());
        assertEquals("", question.held().orElseThrow().name());
        Refused refused = assertThrows(Refused.class, () -> settle(question, true));
        assertEquals(IdentityRule.NOT_JOINED_FROM_HERE, refused.rule());
        assertEquals(1, asked().size(), "a refusal settles nothing");
    }

    @Test
    void the_same_child_gets_all_that_waited_as_if_it_had_been_clear() {
        ChildId known = ours("Rosa").make().id();
        String first = world.aUpn();
        String then = world.aUpn();
        SourceEvent older = event("LCS-1");
        SourceEvent newer = event("LCS-1");
        assertEquals(Verdict.REVIEW, system.child(newer, said("Rosa", then)).verdict());
        assertEquals(Verdict.REVIEW, system.child(older, said("Rosa", first)).verdict());

        TakenIn taken = settle(asked().get(0), true);

        assertEquals(new TakenIn(Optional.of(known), 2, Optional.empty()), taken);
        assertEquals(Set.of("UPN " + then, "FORMER_UPN " + first, "SOCIAL_CARE_ID LCS-1"), numbers(known));
        assertEquals(List.of(), asked());
        assertEquals(Verdict.REPEATED, system.child(newer, said("Rosa", then)).verdict());
        assertEquals(
                Optional.of(known),
                system.child(event("LCS-1"), said("Rosa", then)).child());
    }

    @Test
    void another_child_gets_a_record_of_its_own_and_nobody_is_asked_again() {
        ChildId twin = ours("Rosa").make().id();
        system.child(event("LCS-1"), said("Rosa", null));

        TakenIn taken = settle(asked().get(0), false);

        ChildId opened = taken.child().orElseThrow();
        assertNotEquals(twin, opened);
        assertEquals("Rosa " + name, world.load(opened).legalName());
        assertEquals(Set.of("SOCIAL_CARE_ID LCS-1"), numbers(opened));
        assertEquals(Set.of(), numbers(twin));
        assertEquals(
                Optional.of(opened),
                system.child(event("LCS-1"), said("Rosa", null)).child());
        assertEquals(List.of(), asked());
    }

    @Test
    void triplets_are_asked_about_one_by_one() {
        ours("Rosa").make();
        ours("Rosa").make();
        system.child(event("LCS-1"), said("Rosa", null));

        TakenIn taken = settle(asked().get(0), false);

        assertEquals(Optional.of(TakenIn.Why.ANOTHER_QUESTION), taken.next());
        assertEquals(1, asked().size());
        assertEquals(Optional.empty(), settle(asked().get(0), false).next());
        assertEquals(List.of(), asked());
    }

    @Test
    void of_two_records_neither_is_the_child_by_itself() {
        String upn = world.aUpn();
        ChildId numbered =
                system.child(event("LCS-1"), said("Ana", null)).child().orElseThrow();
        ChildId bearer = ours("Rosa").withUpn(upn).make().id();
        system.child(event("LCS-1"), said("Ana", upn));

        Question question = asked().get(0);

        assertFalse(question.mayBeSame());
        assertEquals(Optional.of(new Question.Pair(numbered, bearer)), question.pair());
        assertThrows(Refused.class, () -> settle(question, true));
        assertEquals(Optional.of(numbered), settle(question, false).child());
        assertEquals(
                Set.of("SOCIAL_CARE_ID LCS-1"), numbers(numbered), "a number that is another child's is not taken");
    }

    @Test
    void a_later_word_that_is_clear_closes_the_question() {
        ours("Rosa").make();
        system.child(event("LCS-1"), said("Rosa", null));

        Pushed clear = system.child(event("LCS-1"), said("Ana", null));

        assertTrue(clear.created());
        assertEquals(List.of(), asked());
    }

    @Test
    void an_event_that_waits_says_one_thing() {
        ours("Rosa").make();
        SourceEvent event = event("LCS-1");
        system.child(event, said("Rosa", null));

        assertEquals(Verdict.REVIEW, system.child(event, said("Rosa", null)).verdict());
        Refused refused = assertThrows(Refused.class, () -> system.child(event, said("Rosa", world.aUpn())));
        assertEquals(PushRule.EVENT_SAYS_ONE_THING, refused.rule());
    }

    @Test
    void needs_a_reason_and_is_answered_once_and_by_the_authority_alone() {
        ours("Rosa").make();
        system.child(event("LCS-1"), said("Rosa", null));
        Question question = asked().get(0);
        Actor stranger =
                world.person("Ben Osei", Role.DATA_MANAGER, world.anAuthority().id());

        assertThrows(NotFound.class, () -> as(stranger, () -> settlePushed.run(question.id(), true, "Asked")));
        assertThrows(Refused.class, () -> as(manager, () -> settlePushed.run(question.id(), true, " ")));
        settle(question, true);
        assertThrows(Refused.class, () -> settle(question, false));
    }

    @Test
    void a_school_that_opens_a_lookalike_asks_the_authority_of_the_known_child() {
        School school = world.aSchool(world.anAuthority());
        ours("Rosa").make();
        ChildId opened = open(school, null);

        Question question = asked().get(0);

        assertFalse(question.said().shown(), "what a school opened is not the authority's own");
        assertEquals(school.name(), question.said().school());
        assertEquals("Rosa " + name, question.held().orElseThrow().name());
        as(manager, () -> {
            settleReview.run(question.id(), "Twins, the school confirms");
            return true;
        });
        assertEquals(List.of(), asked());
        assertEquals(
                1,
                world.inTransaction(() -> facts.of(Enrolment.class, List.of(world.load(opened))))
                        .size());
    }

    @Test
    void lists_many_questions_with_as_many_statements_as_one() {
        ours("Rosa").make();
        system.child(event("LCS-1"), said("Rosa", null));
        open(world.aSchool(ours), null);
        long few = StatementCount.of(this::asked);
        for (int i = 2; i < 8; i++) {
            ours("Rosa" + i).make();
            system.child(event("LCS-" + i), said("Rosa" + i, null));
        }

        StatementCount.atMost(few, this::asked);
        assertTrue(asked().size() >= 7);
    }

    @Test
    void an_authority_that_is_asked_something_is_known_to_wait() {
        ours("Rosa").make();
        assertFalse(waits());

        system.child(event("LCS-1"), said("Rosa", null));
        assertTrue(waits());

        settle(asked().get(0), true);
        assertFalse(waits());
    }

    private boolean waits() {
        return world.inTransaction(() -> questions.waiting()).stream()
                .anyMatch(one -> one.authorityId().equals(ours.id()));
    }

    private org.holdfast.testing.ChildBuilder ours(String forename) {
        return world.aChild().named(forename, name).bornOn(born).lookedAfterBy(ours);
    }

    private ChildId open(School school, @Nullable String upn) {
        NewChild said = new NewChild("Rosa", name, born, "F", upn == null ? "" : upn, school.id(), world.today());
        return as(world.designatedTeacher(school), () -> openRecord.run(said).id());
    }

    private List<Question> asked() {
        return as(manager, listQuestions::run);
    }

    private TakenIn settle(Question question, boolean same) {
        return as(manager, () -> settlePushed.run(question.id(), same, "Asked the school"));
    }

    private <T> T as(Actor actor, Supplier<T> work) {
        return world.as(actor, work::get);
    }

    private ChildSaid said(String forename, @Nullable String upn) {
        return new ChildSaid(
                forename,
                name,
                born,
                "F",
                Optional.ofNullable(upn),
                List.of(),
                Optional.of(inCare(world.today().minusYears(1))));
    }

    private Set<String> numbers(ChildId child) {
        return world.inTransaction(() -> facts.identifiers(world.load(child)).stream()
                .map(number -> number.kind() + " " + number.text())
                .collect(Collectors.toSet()));
    }
}
