package org.holdfast.access;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.holdfast.access.Role.Reach;

/**
 * The ways by which an actor reaches children today: ids only, put into the query by {@code child.Children}.
 *
 * @param personId of the actor, for grants to a person
 */
public record Caseload(LocalDate today, String personId, List<Way> ways) {
    /** One post seen as a way to children. */
    public record Way(Role role, String organisation) {
        public Reach reach() {
            return role.reach();
        }
    }

    static Caseload of(Actor actor, Predicate<Post> counts, LocalDate today) {
        List<Way> ways = new ArrayList<>();
        actor.posts().stream()
                .filter(counts)
                .filter(post -> post.role().reach() != Reach.NONE)
                .map(post -> new Way(post.role(), post.organisation()))
                .distinct()
                .forEach(ways::add);
        return new Caseload(today, actor.id(), List.copyOf(ways));
    }

    /** No way to any child. */
    public boolean isEmpty() {
        return ways.isEmpty();
    }
}
