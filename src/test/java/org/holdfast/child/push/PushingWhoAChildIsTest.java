package org.holdfast.child.push;

import static org.holdfast.child.push.CaseSystemClient.event;
import static org.holdfast.child.push.CaseSystemClient.inCare;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.holdfast.access.Actor;
import org.holdfast.child.ChildFacts;
import org.holdfast.child.ChildIdentifier;
import org.holdfast.child.ChildProfile;
import org.holdfast.child.Claim;
import org.holdfast.child.Identities;
import org.holdfast.child.Match;
import org.holdfast.child.ReadChild;
import org.holdfast.child.SocialCareId;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.Ids;
import org.holdfast.kernel.Refused;
import org.holdfast.school.LocalAuthority;
import org.holdfast.testing.HoldfastTest;
import org.holdfast.testing.StatementCount;
import org.holdfast.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@HoldfastTest(alwaysOnMySql = true)
@SuppressWarnings("NullAway.Init")
class PushingWhoAChildIsTest {
    @Inject
    World world;

    @Inject
    ChildFacts facts;

    @Inject
    ReadChild readChild;

    @Inject
    Identities identities;

    @Inject
    PushedDoubts doubts;

    private LocalAuthority ours;
    private CaseSystemClient system;
    private LocalDate born;

    @BeforeEach
    void a_case_system() {
        ours = world.anAuthority();
        system = new CaseSystemClient(world, ours);
        born = world.today().minusYears(11).minusDays(world.aUpn().hashCode() & 0x3ff);
    }

    @Test
    void opens_a_record_that_the_client_sees_at_once() {
        String upn = world.aUpn();

        Pushed pushed = system.child(event("LCS-1"), said("Rosa", "Quill" + upn, upn));

        assertTrue(pushed.created());
        ChildProfile profile =
                world.as(system.actor(), () -> readChild.run(pushed.child().orElseThrow()));
        assertEquals("Rosa Quill" + upn, profile.child().legalName());
        assertEquals(
                Set.of("UPN " + upn, "SOCIAL_CARE_ID LCS-1"),
                numbers(pushed.child().orElseThrow()));
    }

    @Test
    void a_child_who_is_new_needs_a_standing() {
        ChildSaid without = new ChildSaid("Rosa", "Quill", born, "F", Optional.empty(), List.of(), Optional.empty());

        Refused refused = assertThrows(Refused.class, () -> system.child(event("LCS-1"), without));

        assertEquals(PushRule.NEW_CHILD_HAS_A_STATUS, refused.rule());
    }

    @Test
    void the_number_finds_the_child_again_however_it_is_spelt() {
        String name = "Quill" + Ids.next();
        ChildId child =
                system.child(event("0012345"), said("Rosa", name, null)).child().orElseThrow();

        Pushed again = system.child(event("12345"), said("Rosa", name + "-Webb", null));

        assertEquals(Optional.of(child), again.child());
        assertEquals("Rosa " + name + "-Webb", world.load(child).legalName());
    }

    @Test
    void a_number_that_was_given_before_is_a_former_one_whatever_comes_first() {
        String name = "Quill" + Ids.next();
        String first = world.aUpn();
        String then = world.aUpn();
        SourceEvent older = event("LCS-1");
        SourceEvent newer = event("LCS-1");
        ChildId child = system.child(newer, said("Rosa", name, then)).child().orElseThrow();

        Pushed late = system.child(older, said("Rosa", name, first));

        assertEquals(Verdict.OLDER, late.verdict());
        assertEquals(Set.of("UPN " + then, "FORMER_UPN " + first, "SOCIAL_CARE_ID LCS-1"), numbers(child));
    }

    @Test
    void a_name_that_another_record_bears_is_left_to_a_person_and_asked_once() {
        String name = "Quill" + Ids.next();
        world.aChild().named("Rosa", name).bornOn(born).make();

        Pushed first = system.child(event("LCS-1"), said("Rosa", name, null));
        system.child(event("LCS-1"), said("Rosa", name, null));

        assertEquals(Verdict.REVIEW, first.verdict());
        assertEquals(Optional.empty(), first.child());
        List<PushedDoubt> asked = world.inTransaction(() -> doubts.open(ours.id()));
        assertEquals(
                List.of(Match.Why.SAME_NAME),
                asked.stream().map(PushedDoubt::why).toList());
    }

    @Test
    void what_a_person_decided_counts() {
        String name = "Quill" + Ids.next();
        ChildId twin = world.aChild().named("Rosa", name).bornOn(born).make().id();
        Claim claim = said("Rosa", name, null).claim(new SocialCareId("LCS-1"));
        world.inTransaction(() -> {
            identities.decide(ours.id(), claim, twin, false, Ids.next());
            return true;
        });

        Pushed pushed = system.child(event("LCS-1"), said("Rosa", name, null));

        assertTrue(pushed.created());
        assertTrue(!pushed.child().equals(Optional.of(twin)));
    }

    @Test
    void a_word_without_a_standing_leaves_the_one_before() {
        String name = "Quill" + Ids.next();
        ChildId child =
                system.child(event("LCS-1"), said("Rosa", name, null)).child().orElseThrow();

        system.child(
                event("LCS-1"),
                new ChildSaid("Rosa", name + "-Webb", born, "F", Optional.empty(), List.of(), Optional.empty()));

        assertEquals(
                "Rosa " + name + "-Webb",
                world.as(system.actor(), () -> readChild.run(child)).child().legalName());
    }

    @Test
    void a_number_of_an_adopted_child_finds_nothing() {
        String name = "Quill" + Ids.next();
        SourceEvent opening = event("LCS-1");
        ChildId child = system.child(opening, said("Rosa", name, null)).child().orElseThrow();
        system.status(child, event("L1"), CaseSystemClient.left(world.today().minusYears(1), world.today(), "E12"));

        assertThrows(org.holdfast.kernel.NotFound.class, () -> system.child(event("LCS-1"), said("Rosa", name, null)));
        assertThrows(org.holdfast.kernel.NotFound.class, () -> system.child(opening, said("Rosa", name, null)));
    }

    @Test
    void looks_up_one_child_with_as_many_statements_as_among_many() {
        long alone = statements();
        for (int i = 0; i < 30; i++) {
            world.aChild().named("Ana" + i, "Many").lookedAfterBy(ours).make();
        }

        assertEquals(alone, statements());
    }

    private long statements() {
        Actor actor = system.actor();
        Claim claim = said("Rosa", "Quill" + Ids.next(), world.aUpn()).claim(new SocialCareId("LCS-9"));
        return StatementCount.of(
                () -> world.as(actor, () -> world.inTransaction(() -> identities.one(ours.id(), claim))));
    }

    private ChildSaid said(String forename, String surname, @org.jspecify.annotations.Nullable String upn) {
        return new ChildSaid(
                forename,
                surname,
                born,
                "F",
                Optional.ofNullable(upn),
                List.of(),
                Optional.of(inCare(world.today().minusYears(1))));
    }

    private Set<String> numbers(ChildId child) {
        return world.inTransaction(() -> facts.identifiers(world.load(child)).stream()
                .map((ChildIdentifier number) -> number.kind() + " " + number.text())
                .collect(Collectors.toSet()));
    }
}
