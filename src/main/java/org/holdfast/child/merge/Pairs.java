package org.holdfast.child.merge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.holdfast.access.Acting;
import org.holdfast.access.Post;
import org.holdfast.access.Role;
import org.holdfast.child.CareKind;
import org.holdfast.child.Child;
import org.holdfast.child.Children;
import org.holdfast.child.Identities;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.Folded;
import org.holdfast.kernel.NotFound;

/**
 * Two records that somebody may look at to be made one: both are the authority's own; or one is, and the other, which a school
 * opened and of which it is asked whether it is the same child, has the same birth date and is in nobody else's care.
 * Source: safeguards 1 and 5.
 */
@ApplicationScoped
class Pairs {
    @Inject
    EntityManager em;

    @Inject
    Identities identities;

    @Inject
    Children children;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    /**
     * @param authorityId for which somebody acts
     * @param own which of the two they may see
     */
    record Reached(String authorityId, Child one, Child other, Set<ChildId> own) {
        /** Whether they differ in what twins differ in, or siblings. */
        boolean differ() {
            return !one.bornOn().equals(other.bornOn())
                    || !Folded.fold(one.legalName()).equals(Folded.fold(other.legalName()));
        }
    }

    /** @throws NotFound if the actor does not reach them */
    Reached reached(ChildId one, ChildId other) {
        Child first = em.find(Child.class, one.id());
        Child second = em.find(Child.class, other.id());
        if (first == null || second == null || first.sealed() || second.sealed()) {
            throw new NotFound("Child");
        }
        return acting.actor().posts().stream()
                .flatMap(post -> reached(post, first, second).stream())
                .findFirst()
                .orElseThrow(() -> new NotFound("Child"));
    }

    /** Whether somebody still reaches a record for an authority. */
    boolean reaches(ChildId id) {
        return acting.actor().posts().stream()
                .anyMatch(post -> !own(post, List.of(id)).isEmpty());
    }

    /** Those of some records that the actor may see for an authority. */
    Map<ChildId, Child> own(List<ChildId> ids) {
        Map<ChildId, Child> own = new HashMap<>();
        for (Post post : acting.actor().posts()) {
            own(post, ids).forEach(id -> own.put(id, em.find(Child.class, id.id())));
        }
        return own;
    }

    /** Authorities for which the actor makes one of two. */
    List<String> authorities() {
        return acting.actor().organisations(Role.DATA_MANAGER, Role.VIRTUAL_SCHOOL_HEAD);
    }

    private Optional<Reached> reached(Post post, Child one, Child other) {
        Set<ChildId> own = own(post, List.of(one.id(), other.id()));
        boolean both = own.size() == 2;
        boolean asked = own.size() == 1
                && one.bornOn().equals(other.bornOn())
                && asked(one.id(), other.id())
                && !elsewhere(own.contains(one.id()) ? other.id() : one.id(), post.organisation());
        return both || asked ? Optional.of(new Reached(post.organisation(), one, other, own)) : Optional.empty();
    }

    private Set<ChildId> own(Post post, List<ChildId> ids) {
        return switch (post.role()) {
            case DATA_MANAGER ->
                Set.copyOf(identities.own(post.organisation(), ids).keySet());
            case VIRTUAL_SCHOOL_HEAD -> seen(post, ids);
            default -> Set.of();
        };
    }

    /** Advice opens children whom another authority answers for: they are not the virtual school's own. */
    private Set<ChildId> seen(Post post, List<ChildId> ids) {
        Set<ChildId> own =
                new HashSet<>(identities.own(post.organisation(), ids).keySet());
        own.retainAll(children.seen(ids.stream().map(ChildId::id).toList()).stream()
                .map(Child::id)
                .toList());
        return own;
    }

    private boolean asked(ChildId one, ChildId other) {
        List<String> both = List.of(one.id(), other.id());
        return em.createQuery(
                                "select count(r) from IdentityReview r where r.childId in :both and r.candidateId in :both"
                                        + " and r.settled.at is null",
                                Long.class)
                        .setParameter("both", both)
                        .getSingleResult()
                > 0;
    }

    private boolean elsewhere(ChildId id, String authorityId) {
        return em.createQuery(
                                "select count(s) from CareStatus s where s.childId = :child and s.kind in :kinds"
                                        + " and s.supersededAt is null and s.authorityId <> :authority"
                                        + " and (s.validTo is null or s.validTo > :today)",
                                Long.class)
                        .setParameter("child", id.id())
                        .setParameter("kinds", List.of(CareKind.LOOKED_AFTER, CareKind.SHORT_BREAKS))
                        .setParameter("authority", authorityId)
                        .setParameter("today", LocalDate.now(clock))
                        .getSingleResult()
                > 0;
    }
}
