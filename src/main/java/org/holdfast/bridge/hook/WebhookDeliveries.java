package org.holdfast.bridge.hook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.holdfast.bridge.feed.ChangeAct;
import org.holdfast.bridge.feed.ChangesForgotten;
import org.holdfast.bridge.feed.ChangesNumbered;

/** Messages under way. */
@ApplicationScoped
public class WebhookDeliveries {
    /** How long one may take to send what it took; whoever dies is followed by another after that. */
    static final Duration LEASE = Duration.ofMinutes(5);

    /** How long the log says what came of a message that was taken or set aside: time to find a fault and replay. */
    static final Duration KEPT = Duration.ofDays(30);

    private static final String QUEUE = "insert into webhook_delivery (id, webhook_id, seq, child_id, act, numbered_at,"
            + " state, queued_at, due_at, tries) select concat('chg-', e.seq, '-', w.id), w.id, e.seq, e.child_id, e.act,"
            + " e.numbered_at, 'WAITING', ?3, ?3, 0 from change_entry e join webhook w on w.authority_id = e.authority_id"
            + " where e.seq > ?1 and e.seq <= ?2 and not exists (select 1 from api_client c where c.id = w.client_id"
            + " and c.closed_at is not null)";

    /** The oldest of each child. */
    private static final String FIRST = "select d from WebhookDelivery d where d.webhookId = :hook"
            + " and d.state = :waiting and d.dueAt <= :now and not exists (select 1 from WebhookDelivery e"
            + " where e.webhookId = d.webhookId and e.childId = d.childId and e.state = :waiting and e.seq < d.seq)"
            + " order by d.dueAt, d.seq";

    @Inject
    EntityManager em;

    @Inject
    Clock clock;

    /** In the transaction that numbers, so that no message can be missing. */
    void queue(@Observes ChangesNumbered numbered) {
        em.createNativeQuery(QUEUE)
                .setParameter(1, numbered.after())
                .setParameter(2, numbered.last())
                .setParameter(3, stored(clock.instant()))
                .executeUpdate();
    }

    /** Of records that were sealed no message stays, sent or not, but that access was lost. Source: safeguards 2. */
    void forget(@Observes ChangesForgotten forgotten) {
        em.createQuery("delete from WebhookDelivery d where d.childId in :children and d.act <> :lost")
                .setParameter("children", forgotten.children())
                .setParameter("lost", ChangeAct.ACCESS_LOST.name())
                .executeUpdate();
    }

    /** Drops what ended long ago. */
    void forgetOld() {
        em.createQuery("delete from WebhookDelivery d where d.endedAt < :before")
                .setParameter("before", clock.instant().minus(KEPT))
                .executeUpdate();
    }

    /** Takes those that may go now; the hook must be held. */
    List<WebhookDelivery> take(Webhook hook, String lease, int most) {
        Instant now = clock.instant();
        List<WebhookDelivery> free = em.createQuery(FIRST, WebhookDelivery.class)
                .setParameter("hook", hook.id())
                .setParameter("waiting", DeliveryState.WAITING)
                .setParameter("now", now)
                .setMaxResults(most)
                .getResultList();
        if (!free.isEmpty()) {
            em.createQuery("update WebhookDelivery d set d.dueAt = :until, d.leasedBy = :lease where d.id in :ids")
                    .setParameter("until", now.plus(LEASE))
                    .setParameter("lease", lease)
                    .setParameter("ids", free.stream().map(WebhookDelivery::id).toList())
                    .executeUpdate();
        }
        return free;
    }

    Optional<WebhookDelivery> of(String id) {
        return Optional.ofNullable(em.find(WebhookDelivery.class, id));
    }

    /** After the first message that was taken again: all that wait may go. */
    void setFree(Webhook hook) {
        em.createQuery("update WebhookDelivery d set d.dueAt = :now where d.webhookId = :hook and d.state = :waiting"
                        + " and d.leasedBy is null and d.dueAt > :now")
                .setParameter("hook", hook.id())
                .setParameter("waiting", DeliveryState.WAITING)
                .setParameter("now", clock.instant())
                .executeUpdate();
    }

    /** Of a hook where nobody listens, those that have waited too long. */
    void setAsideOld(Webhook hook) {
        em.createQuery("update WebhookDelivery d set d.state = :aside, d.endedAt = :now where d.webhookId = :hook"
                        + " and d.state = :waiting and d.leasedBy is null and d.queuedAt <= :before")
                .setParameter("aside", DeliveryState.SET_ASIDE)
                .setParameter("now", clock.instant())
                .setParameter("hook", hook.id())
                .setParameter("waiting", DeliveryState.WAITING)
                .setParameter("before", clock.instant().minus(WebhookDelivery.LONGEST))
                .executeUpdate();
    }

    /**
     * Newest last.
     *
     * @param after number of the last one of the page before
     * @param states of those wanted
     */
    List<WebhookDelivery> log(Webhook hook, long after, int limit, Set<DeliveryState> states) {
        return em.createQuery(
                        "select d from WebhookDelivery d where d.webhookId = :hook and d.seq > :after"
                                + " and d.state in :states order by d.seq",
                        WebhookDelivery.class)
                .setParameter("hook", hook.id())
                .setParameter("after", after)
                .setParameter("states", states)
                .setMaxResults(limit)
                .getResultList();
    }

    /**
     * Sends changes again, or for the first time where they are older than the hook; the hook must be held. What was
     * taken out of the feed meanwhile is not sent.
     *
     * @return how many wait now
     */
    int replay(Webhook hook, long from, long to) {
        int again = again(hook, from, to, "");
        int first = em.createNativeQuery(QUEUE + " and w.id = ?4 and not exists (select 1 from webhook_delivery d"
                        + " where d.webhook_id = w.id and d.seq = e.seq)")
                .setParameter(1, from - 1)
                .setParameter(2, to)
                .setParameter(3, stored(clock.instant()))
                .setParameter(4, hook.id())
                .executeUpdate();
        return again + first;
    }

    /**
     * Sends again what was not taken for three days; the hook must be held.
     *
     * @return how many wait now
     */
    int replaySetAside(Webhook hook, long from, long to) {
        return again(hook, from, to, " and state = 'SET_ASIDE'");
    }

    private int again(Webhook hook, long from, long to, String which) {
        return em.createNativeQuery("update webhook_delivery set state = 'WAITING', queued_at = ?1, due_at = ?1,"
                        + " leased_by = null, tries = 0, ended_at = null, synced_at = null where webhook_id = ?2"
                        + " and seq >= ?3 and seq <= ?4" + which
                        + " and exists (select 1 from change_entry e where e.seq = webhook_delivery.seq)")
                .setParameter(1, stored(clock.instant()))
                .setParameter(2, hook.id())
                .setParameter(3, from)
                .setParameter(4, to)
                .executeUpdate();
    }

    private static LocalDateTime stored(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
