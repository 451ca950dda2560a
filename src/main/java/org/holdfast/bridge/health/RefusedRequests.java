package org.holdfast.bridge.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.holdfast.child.push.PushKind;

/** What clients were refused of late. */
@ApplicationScoped
public class RefusedRequests {
    /** Rows of one page. */
    static final int MOST = 500;

    @Inject
    EntityManager em;

    @Inject
    Clock clock;

    void note(Refusal refusal) {
        RefusedRequest before = em.find(RefusedRequest.class, refusal.key());
        if (before == null) {
            em.persist(new RefusedRequest(refusal));
        } else {
            before.again(refusal);
        }
    }

    /** Of the clients of authorities, the latest first. */
    List<RefusedRequest> of(Collection<String> authorityIds) {
        return authorityIds.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select r from RefusedRequest r where r.authorityId in :authorities and r.lastAt > :since"
                                        + " order by r.lastAt desc, r.id",
                                RefusedRequest.class)
                        .setParameter("authorities", authorityIds)
                        .setParameter("since", kept())
                        .setMaxResults(MOST)
                        .getResultList();
    }

    /** Ids of those whose row was taken in afterwards. */
    Set<String> takenSince(Collection<String> authorityIds) {
        return authorityIds.isEmpty()
                ? Set.of()
                : new HashSet<>(em.createQuery(
                                "select distinct r.id from RefusedRequest r, PushedFact p where r.authorityId in :authorities"
                                        + " and p.authorityId = r.authorityId and p.sourceId = r.sourceId"
                                        + " and p.recordedAt > r.lastAt and "
                                        + sameKind(),
                                String.class)
                        .setParameter("authorities", authorityIds)
                        .getResultList());
    }

    /** An enum is compared to one of its own only. */
    private static String sameKind() {
        StringBuilder same = new StringBuilder("(");
        for (PushKind kind : PushKind.values()) {
            same.append(same.length() == 1 ? "" : " or ")
                    .append("(r.kind = ")
                    .append(SentKind.class.getName())
                    .append('.')
                    .append(kind.name())
                    .append(" and p.kind = ")
                    .append(PushKind.class.getName())
                    .append('.')
                    .append(kind.name())
                    .append(')');
        }
        return same.append(')').toString();
    }

    /** @return how many were forgotten */
    int forgetOld() {
        return em.createQuery("delete from RefusedRequest r where r.lastAt <= :since")
                .setParameter("since", kept())
                .executeUpdate();
    }

    private Instant kept() {
        return clock.instant().minus(RefusedRequest.KEPT);
    }
}
