package org.holdfast.bridge.feed;

import jakarta.enterprise.inject.spi.CDI;
import java.util.ArrayList;
import java.util.List;
import org.holdfast.access.Actor;
import org.holdfast.access.Post;
import org.holdfast.access.Role;
import org.holdfast.school.LocalAuthority;
import org.holdfast.testing.World;

/** The feed as one authority's case system reads it, and the job that numbers. */
public record Feed(World world, LocalAuthority authority) {
    /** Numbers all that there is. */
    public static void number(World world) {
        Numbering numbering = CDI.current().select(Numbering.class).get();
        world.doAs(Actor.system("test"), numbering::run);
    }

    public Actor client() {
        Post post = new Post(Role.CASE_SYSTEM, authority.id());
        return new Actor(Actor.Kind.CLIENT, "lcs", "lcs", List.of(post));
    }

    public List<ChangeEntry> after(long seq, int limit) {
        ReadChanges read = CDI.current().select(ReadChanges.class).get();
        return world.as(client(), () -> read.run(seq, limit));
    }

    /** All from the beginning, page by page. */
    public List<ChangeEntry> all() {
        List<ChangeEntry> all = new ArrayList<>();
        List<ChangeEntry> page;
        do {
            page = after(all.isEmpty() ? 0 : all.get(all.size() - 1).seq(), 7);
            all.addAll(page);
        } while (!page.isEmpty());
        return all;
    }

    /** All acts, in order, of the children in the order named: {@code "CREATED 0"}. */
    public List<String> told(String... children) {
        List<String> ids = List.of(children);
        return all().stream()
                .map(entry -> entry.act() + " " + ids.indexOf(entry.childId()))
                .toList();
    }
}
