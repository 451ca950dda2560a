package org.holdfast.access;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Who acts. Work never runs without one.
 *
 * @param id of the person, the API client, or the job's name
 * @param posts held at this moment
 * @param scopes of a client; they narrow nobody else
 */
public record Actor(Kind kind, String id, String name, List<Post> posts, Set<Scope> scopes) implements Serializable {
    public enum Kind {
        PERSON,
        CLIENT,
        SYSTEM,
        NOBODY
    }

    static final Actor NOBODY = new Actor(Kind.NOBODY, "", "Nobody", List.of());

    /** With all scopes. */
    public Actor(Kind kind, String id, String name, List<Post> posts) {
        this(kind, id, name, posts, Scope.all());
    }

    /** A job of the server itself, named in the audit trail; no caseload of its own. */
    public static Actor system(String job) {
        return new Actor(Kind.SYSTEM, job, job, List.of());
    }

    public boolean may(Task task) {
        return hasRole(task) && inScope(task);
    }

    /** @throws Denied if the actor may not do it; {@link OutOfScope} where only a scope is missing */
    void check(Task task) {
        if (!hasRole(task)) {
            throw new Denied(task);
        }
        if (!inScope(task)) {
            throw new OutOfScope(task);
        }
    }

    private boolean hasRole(Task task) {
        return kind == Kind.SYSTEM
                || (kind == Kind.PERSON && task.everybodys())
                || posts.stream().anyMatch(post -> task.allows(post.role()));
    }

    private boolean inScope(Task task) {
        return kind != Kind.CLIENT || scopes.stream().anyMatch(scope -> scope.opens(task));
    }

    public boolean holds(Role... roles) {
        return posts.stream().anyMatch(post -> Arrays.asList(roles).contains(post.role()));
    }

    /** Schools or authorities at which one of the roles is held. */
    public List<String> organisations(Role... roles) {
        return posts.stream()
                .filter(post -> Arrays.asList(roles).contains(post.role()))
                .map(Post::organisation)
                .distinct()
                .toList();
    }
}
