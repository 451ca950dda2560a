package org.holdfast.child.push;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.holdfast.child.Match;
import org.holdfast.child.Settled;
import org.holdfast.child.SocialCareId;
import org.holdfast.kernel.Refused;

/** Pushes that wait for a person to say who is meant, and the questions that they wait for. */
@ApplicationScoped
public class PushedDoubts {
    @Inject
    EntityManager em;

    @Inject
    Clock clock;

    /** How many of an authority's wait for a person; nobody is asked about a sealed record. */
    public long waiting(String authorityId) {
        return em.createQuery(
                        "select count(d) from PushedDoubt d where d.authorityId = :authority and d.settled.at is null"
                                + " and not exists (select c from Child c where c.id = d.candidateId"
                                + " and c.sealedOn is not null)",
                        Long.class)
                .setParameter("authority", authorityId)
                .getSingleResult();
    }

    /** One question a number and candidate, however often it is pushed; and every event once. */
    void note(Push push, SocialCareId number, Match.Review review) {
        if (open(push.authorityId(), number.key()).stream().noneMatch(doubt -> doubt.asks(review))) {
            em.persist(new PushedDoubt(push, number, review, clock.instant()));
        }
        event(push)
                .ifPresentOrElse(WaitingPush::waitOn, () -> em.persist(new WaitingPush(push, number, clock.instant())));
        em.flush();
    }

    /** @throws Refused if the event waits and said something else when it came first */
    void repeated(Push push) {
        if (event(push).filter(before -> !before.says(push)).isPresent()) {
            throw new Refused(PushRule.EVENT_SAYS_ONE_THING, PushRule.EVENT_SAYS_ONE_THING.sentence(), "eventId");
        }
    }

    /** What waits of a number, in the order in which it holds. */
    List<WaitingPush> waiting(String authorityId, String key) {
        return em.createQuery(
                        "select w from WaitingPush w where w.authorityId = :authority and w.socialCareKey = :key"
                                + " and w.settledAt is null order by w.effectiveAt, w.eventId",
                        WaitingPush.class)
                .setParameter("authority", authorityId)
                .setParameter("key", key)
                .getResultList();
    }

    /**
     * There is no doubt of an event: whatever of its number waited and came to be so before it, waits no more, and with the
     * last of it the questions go.
     */
    void clear(String authorityId, SourceEvent event) {
        List<WaitingPush> all = waiting(authorityId, event.sourceId());
        List<WaitingPush> over = all.stream().filter(one -> one.notAfter(event)).toList();
        over.forEach(one -> one.settle(clock.instant()));
        if (over.size() == all.size()) {
            open(authorityId, event.sourceId()).forEach(doubt -> doubt.settle(Settled.overtaken(clock.instant())));
        }
    }

    /** Of some authorities, kept from others who would settle it. */
    Optional<PushedDoubt> locked(String id, Collection<String> authorityIds) {
        return Optional.ofNullable(em.find(PushedDoubt.class, id, LockModeType.PESSIMISTIC_WRITE))
                .filter(doubt -> authorityIds.contains(doubt.authorityId()));
    }

    /** Of an authority, in the order in which they came. */
    public List<PushedDoubt> open(String authorityId) {
        return em.createQuery(
                        "select d from PushedDoubt d where d.authorityId = :authority and d.settled.at is null order by d.id",
                        PushedDoubt.class)
                .setParameter("authority", authorityId)
                .getResultList();
    }

    private List<PushedDoubt> open(String authorityId, String key) {
        return em.createQuery(
                        "select d from PushedDoubt d where d.authorityId = :authority and d.socialCareKey = :key"
                                + " and d.settled.at is null",
                        PushedDoubt.class)
                .setParameter("authority", authorityId)
                .setParameter("key", key)
                .getResultList();
    }

    private Optional<WaitingPush> event(Push push) {
        return em.createQuery(
                        "select w from WaitingPush w where w.authorityId = :authority and w.eventId = :event",
                        WaitingPush.class)
                .setParameter("authority", push.authorityId())
                .setParameter("event", push.event().eventId())
                .getResultStream()
                .findFirst();
    }
}
