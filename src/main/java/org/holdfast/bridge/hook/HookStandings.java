package org.holdfast.bridge.hook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.net.URI;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How the webhooks of authorities stand, whichever client's they are; in three statements. */
@ApplicationScoped
public class HookStandings {
    @Inject
    EntityManager em;

    /** By name. */
    public List<HookStanding> of(Collection<String> authorityIds) {
        if (authorityIds.isEmpty()) {
            return List.of();
        }
        List<Webhook> hooks = em.createQuery(
                        "select w from Webhook w where w.authorityId in :authorities order by w.name, w.id", Webhook.class)
                .setParameter("authorities", authorityIds)
                .getResultList();
        if (hooks.isEmpty()) {
            return List.of();
        }
        List<String> ids = hooks.stream().map(Webhook::id).toList();
        Map<String, Instant> taken = taken(ids);
        Map<String, HookStanding.Batch> open = open(ids);
        return hooks.stream()
                .map(hook -> new HookStanding(
                        hook.id(),
                        hook.clientId(),
                        hook.name(),
                        Optional.ofNullable(URI.create(hook.url()).getHost()).orElse(""),
                        hook.failures(),
                        Optional.ofNullable(taken.get(hook.id())),
                        open.getOrDefault(key(hook.id(), DeliveryState.WAITING), HookStanding.Batch.NONE),
                        open.getOrDefault(key(hook.id(), DeliveryState.SET_ASIDE), HookStanding.Batch.NONE)))
                .toList();
    }

    private Map<String, Instant> taken(List<String> hooks) {
        Map<String, Instant> taken = new HashMap<>();
        em.createQuery(
                        "select d.webhookId, max(d.endedAt) from WebhookDelivery d where d.webhookId in :hooks"
                                + " and d.state = :taken group by d.webhookId",
                        Object[].class)
                .setParameter("hooks", hooks)
                .setParameter("taken", DeliveryState.TAKEN)
                .getResultStream()
                .forEach(row -> taken.put((String) row[0], (Instant) row[1]));
        return taken;
    }

    private Map<String, HookStanding.Batch> open(List<String> hooks) {
        Map<String, HookStanding.Batch> open = new HashMap<>();
        em.createQuery(
                        "select d.webhookId, d.state, count(d), min(d.queuedAt), min(d.seq), max(d.seq)"
                                + " from WebhookDelivery d where d.webhookId in :hooks and d.state <> :taken"
                                + " group by d.webhookId, d.state",
                        Object[].class)
                .setParameter("hooks", hooks)
                .setParameter("taken", DeliveryState.TAKEN)
                .getResultStream()
                .forEach(row -> open.put(
                        key((String) row[0], (DeliveryState) row[1]),
                        new HookStanding.Batch(
                                (Long) row[2], Optional.of((Instant) row[3]), (Long) row[4], (Long) row[5])));
        return open;
    }

    private static String key(String hook, DeliveryState state) {
        return hook + state;
    }
}
