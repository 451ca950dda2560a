package org.holdfast.bridge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.holdfast.access.Actor;
import org.holdfast.access.Post;
import org.holdfast.access.Role;
import org.holdfast.child.Child;
import org.holdfast.child.ChildProfile;
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
        return world.as(client, () -> listChildren.run(null, null, cursor, limit)).stream()
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
        List<ChildProfile> found = world.as(client(authority), () -> listChildren.run(null, upn, "", 10));
        assertEquals(
                List.of(child.id()), found.stream().map(p -> p.child().id()).toList());
        assertTrue(world.as(client(world.anAuthority()), () -> listChildren.run(null, upn, "", 10))
                .isEmpty());
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
        assertEquals(one, StatementCount.of(() -> page(client(many), "", 50)));
        assertTrue(one > 0 && one <= 12, "statements: " + one);
    }
}
