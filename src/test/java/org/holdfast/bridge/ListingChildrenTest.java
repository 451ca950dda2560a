package org.holdfast.bridge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.holdfast.access.Actor;
import org.holdfast.access.Post;
import org.holdfast.access.Role;
import org.holdfast.bridge.ListChildren.Wanted;
import org.holdfast.child.Child;
import org.holdfast.child.ChildIdentifier;
import org.holdfast.child.ChildProfile;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.Ids;
import org.holdfast.kernel.Period;
import org.holdfast.school.LocalAuthority;
import org.holdfast.school.School;
import org.holdfast.testing.HoldfastTest;
import org.holdfast.testing.StatementCount;
import org.holdfast.testing.World;
import org.junit.jupiter.api.Test;

@HoldfastTest
class ListingChildrenTest {
    @Inject
    World world;

    @Inject
    ListChildren listChildren;

    private Actor client(LocalAuthority authority) {
        return new Actor(Actor.Kind.CLIENT, "lcs", "lcs", List.of(new Post(Role.CASE_SYSTEM, authority.id())));
    }

    private List<String> page(Actor client, String cursor, int limit) {
        return world.as(client, () -> listChildren.run(Wanted.ALL, cursor, limit)).stream()
                .map(profile -> profile.child().id().id())
                .toList();
    }

    @Test
    void pages_through_every_child_of_the_authority_once() {
        LocalAuthority authority = world.anAuthority();
        List<String> made = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            made.add(world.aChild().lookedAfterBy(authority).make().id().id());
        }
        world.aChild().lookedAfterBy(world.anAuthority()).make();
        List<String> seen = new ArrayList<>();
        String cursor = "";
        for (List<String> page = page(client(authority), cursor, 3);
                !page.isEmpty();
                page = page(client(authority), cursor, 3)) {
            seen.addAll(page);
            cursor = page.get(page.size() - 1);
        }
        assertEquals(made, seen);
    }

    @Test
    void finds_by_upn_inside_the_authority_only() {
        LocalAuthority authority = world.anAuthority();
        String upn = world.aUpn();
        Child child = world.aChild().withUpn(upn).lookedAfterBy(authority).make();
        List<ChildProfile> found = world.as(client(authority), () -> listChildren.run(upn(upn), "", 10));
        assertEquals(
                List.of(child.id()), found.stream().map(p -> p.child().id()).toList());
        assertTrue(world.as(client(world.anAuthority()), () -> listChildren.run(upn(upn), "", 10))
                .isEmpty());
    }

    private static Wanted upn(String text) {
        return new Wanted(Optional.empty(), Optional.of(text), Optional.empty());
    }

    private static Wanted number(String text) {
        return new Wanted(Optional.of(text), Optional.empty(), Optional.empty());
    }

    private List<ChildId> found(LocalAuthority authority, Wanted wanted) {
        return world.as(client(authority), () -> listChildren.run(wanted, "", 10)).stream()
                .map(profile -> profile.child().id())
                .toList();
    }

    private void numbered(Child child, String text, LocalAuthority by) {
        world.inTransaction(() -> {
            world.em()
                    .persist(new ChildIdentifier(
                            child.id(),
                            ChildIdentifier.Kind.SOCIAL_CARE_ID,
                            text,
                            by.id(),
                            new Period(world.today().minusDays(1), null),
                            world.now()));
            return true;
        });
    }

    @Test
    void finds_by_social_care_id_however_a_spreadsheet_spelt_it() {
        LocalAuthority authority = world.anAuthority();
        Child child = world.aChild().lookedAfterBy(authority).make();
        numbered(child, "0012345", authority);
        Child other = world.aChild().lookedAfterBy(authority).make();
        numbered(other, "Ab-77", authority);

        for (String spelling : List.of("0012345", "12345", "12345.0", " 00000012345")) {
            assertEquals(List.of(child.id()), found(authority, number(spelling)), spelling);
        }
        for (String spelling : List.of("Ab-77", "AB-77", "ab-77", "aB-77")) {
            assertEquals(List.of(other.id()), found(authority, number(spelling)), spelling);
        }
        assertEquals(List.of(), found(authority, number("123450")));
    }

    @Test
    void a_number_of_another_authority_finds_nobody_and_is_not_told() {
        LocalAuthority ours = world.anAuthority();
        LocalAuthority theirs = world.anAuthority();
        Child child = world.aChild().lookedAfterBy(ours).make();
        numbered(child, "T-4711", theirs);
        ChildProfile profile = world.as(client(ours), () -> listChildren.run(Wanted.ALL, "", 10))
                .get(0);

        assertEquals(List.of(), found(ours, number("T-4711")));
        assertNull(ChildV1.of(profile, List.of(ours.id())).socialCareId());
        assertEquals("T-4711", ChildV1.of(profile, List.of(theirs.id())).socialCareId());
    }

    @Test
    void what_can_be_no_number_finds_nobody_and_breaks_nothing() {
        LocalAuthority authority = world.anAuthority();
        for (String text : List.of("", " ", "\u0000", "\ud800", "x".repeat(5000), "' or 1=1", "2E+05", "%")) {
            assertEquals(List.of(), found(authority, number(text)));
            assertEquals(List.of(), found(authority, upn(text)));
        }
    }

    @Test
    void since_a_moment_lists_those_alone_of_whom_something_was_written() {
        LocalAuthority authority = world.anAuthority();
        Child quiet = world.aChild().lookedAfterBy(authority).make();
        Child written = world.aChild().lookedAfterBy(authority).make();
        touchedLongAgo(quiet);

        assertEquals(List.of(written.id()), found(authority, since(Instant.parse("2026-01-01T00:00:00Z"))));
        assertEquals(List.of(), found(authority, since(Instant.parse("+999999-01-01T00:00:00Z"))));
        assertEquals(
                2,
                found(authority, since(Instant.parse("-99999-01-01T00:00:00Z"))).size());
        numbered(quiet, "1", authority);
        assertEquals(
                2,
                found(authority, since(Instant.parse("2026-01-01T00:00:00Z"))).size());
    }

    private static Wanted since(Instant moment) {
        return new Wanted(Optional.empty(), Optional.empty(), Optional.of(moment));
    }

    private void touchedLongAgo(Child child) {
        world.inTransaction(() -> world.em()
                .createNativeQuery("update touch set token = ? where subject = ?")
                .setParameter(1, Ids.firstOf(Instant.parse("2025-06-01T00:00:00Z")))
                .setParameter(2, child.id().id())
                .executeUpdate());
    }

    @Test
    void costs_the_same_number_of_statements_for_one_child_and_for_many() {
        LocalAuthority few = world.anAuthority();
        LocalAuthority many = world.anAuthority();
        School school = world.aSchool(few);
        world.aChild().onRollAt(school).lookedAfterBy(few).make();
        for (int i = 0; i < 30; i++) {
            world.aChild().onRollAt(school).lookedAfterBy(many).make();
        }
        int one = StatementCount.of(() -> page(client(few), "", 50));
        StatementCount.atMost(one, () -> page(client(many), "", 50));
        assertTrue(one > 0 && one <= 12, "statements: " + one);
    }
}
