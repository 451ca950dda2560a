package org.holdfast.child.push;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import org.holdfast.child.Match;
import org.holdfast.child.SocialCareId;

/** Pushes that wait for a person to say who is meant. */
@ApplicationScoped
public class PushedDoubts {
    @Inject
    EntityManager em;

    @Inject
    Clock clock;

    /** One question a number and candidate, however often it is pushed. */
    void note(Push push, SocialCareId number, Match.Review review) {
        boolean asked = em.createQuery(
                        "select d from PushedDoubt d where d.authorityId = :authority and d.socialCareKey = :key"
                                + " and d.settledAt is null",
                        PushedDoubt.class)
                .setParameter("authority", push.authorityId())
                .setParameter("key", number.key())
                .getResultStream()
                .anyMatch(doubt -> doubt.asks(review));
        if (!asked) {
            em.persist(new PushedDoubt(push, number, review, clock.instant()));
        }
    }

    /** Of an authority, in the order in which they came. */
    public List<PushedDoubt> open(String authorityId) {
        return em.createQuery(
                        "select d from PushedDoubt d where d.authorityId = :authority and d.settledAt is null order by d.id",
                        PushedDoubt.class)
                .setParameter("authority", authorityId)
                .getResultList();
    }
}
