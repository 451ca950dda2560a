package org.holdfast.bridge.hook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.net.URI;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.holdfast.child.Reach;
import org.holdfast.platform.Stored;

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
                        "select w from Webhook w where w.authorityId in :authorities order by w.name, w.id",
                        Webhook.class)
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
        rows(
                        "select webhook_id, max(ended_at) from webhook_delivery where state = 'TAKEN' and webhook_id in (%s)"
                                + " group by webhook_id",
                        hooks)
                .forEach(row -> taken.put((String) row[0], Stored.moment(row[1])));
        return taken;
    }

    private Map<String, HookStanding.Batch> open(List<String> hooks) {
        Map<String, HookStanding.Batch> open = new HashMap<>();
        rows(
                        "select webhook_id, state, count(*), min(queued_at), min(seq), max(seq) from webhook_delivery"
                                + " where state in ('WAITING', 'SET_ASIDE') and webhook_id in (%s) group by webhook_id, state",
                        hooks)
                .forEach(row -> open.put(
                        (String) row[0] + row[1],
                        new HookStanding.Batch(
                                number(row[2]), Optional.of(Stored.moment(row[3])), number(row[4]), number(row[5]))));
        return open;
    }

    private List<Object[]> rows(String sql, List<String> hooks) {
        String marks = String.join(", ", Collections.nCopies(hooks.size(), "?"));
        List<?> rows = Reach.query(em, sql.formatted(marks), List.copyOf(hooks)).getResultList();
        return rows.stream().map(row -> (Object[]) row).toList();
    }

    private static long number(Object cell) {
        return ((Number) cell).longValue();
    }

    private static String key(String hook, DeliveryState state) {
        return hook + state;
    }
}
