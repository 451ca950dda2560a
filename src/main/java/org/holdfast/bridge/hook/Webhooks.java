package org.holdfast.bridge.hook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.holdfast.access.Actor;
import org.holdfast.access.ApiClients;
import org.holdfast.access.Role;
import org.holdfast.kernel.NotFound;

/** Where clients are told. Each sees its own alone. */
@ApplicationScoped
public class Webhooks {
    @Inject
    EntityManager em;

    @Inject
    ApiClients clients;

    @Inject
    Clock clock;

    /** Lets one request of a client set webhooks at a time, or two would make the same, or a sixth. */
    void holdAll(Actor client) {
        var unused = clients.own(List.of(authority(client)), client.id());
    }

    List<Webhook> of(Actor client) {
        return em.createQuery(
                        "select w from Webhook w where w.authorityId = :authority and w.clientId = :client order by w.name",
                        Webhook.class)
                .setParameter("authority", authority(client))
                .setParameter("client", client.id())
                .getResultList();
    }

    Optional<Webhook> named(Actor client, String name) {
        return of(client).stream().filter(hook -> hook.name().equals(name)).findFirst();
    }

    /** @throws NotFound if the client has none of that name */
    Webhook known(Actor client, String name) {
        return named(client, name).orElseThrow(() -> new NotFound("Webhook"));
    }

    void add(Webhook hook) {
        em.persist(hook);
        em.flush();
    }

    /** With the log of its messages. */
    void remove(Webhook hook) {
        em.createQuery("delete from WebhookDelivery d where d.webhookId = :hook")
                .setParameter("hook", hook.id())
                .executeUpdate();
        em.remove(hook);
    }

    /** Keeps others from the hook until the transaction ends; empty if it was removed. */
    Optional<Webhook> held(String id) {
        return Optional.ofNullable(em.find(Webhook.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    Optional<Webhook> byId(String id) {
        return Optional.ofNullable(em.find(Webhook.class, id));
    }

    List<Webhook> all() {
        return em.createQuery("select w from Webhook w order by w.id", Webhook.class)
                .getResultList();
    }

    /** Those that have a message which is due, and that are not waited for; none of a client that was closed. */
    List<String> due() {
        return em.createQuery(
                        "select w.id from Webhook w where (w.resumeAt is null or w.resumeAt <= :now)"
                                + " and not exists (select 1 from ApiClient c where c.id = w.clientId"
                                + " and c.closedAt is not null) and exists"
                                + " (select 1 from WebhookDelivery d where d.webhookId = w.id and d.state = :waiting"
                                + " and d.dueAt <= :now)",
                        String.class)
                .setParameter("waiting", DeliveryState.WAITING)
                .setParameter("now", clock.instant())
                .getResultList();
    }

    /** Nobody can read or remove these any more: a client that was closed stays closed. */
    List<String> ofClosedClients() {
        return em.createQuery(
                        "select w.id from Webhook w where exists (select 1 from ApiClient c where c.id = w.clientId"
                                + " and c.closedAt is not null) order by w.id",
                        String.class)
                .getResultList();
    }

    static String authority(Actor client) {
        return client.organisations(Role.CASE_SYSTEM).get(0);
    }
}
