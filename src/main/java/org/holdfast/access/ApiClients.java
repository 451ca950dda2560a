package org.holdfast.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.holdfast.kernel.Ids;

/** Clients of the bridge, their secrets and their tokens. */
@ApplicationScoped
public class ApiClients {
    /** How long a token that is over is kept, for whoever looks for the reason. */
    private static final Duration KEPT = Duration.ofDays(1);

    @Inject
    EntityManager em;

    public void add(ApiClient client) {
        em.persist(client);
    }

    public void add(ApiSecret secret) {
        em.persist(secret);
    }

    void issue(ApiToken token) {
        em.persist(token);
    }

    /** Those of authorities, by name. */
    public List<ApiClient> of(Collection<String> authorityIds) {
        return authorityIds.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select c from ApiClient c where c.authorityId in :authorities order by c.name, c.id",
                                ApiClient.class)
                        .setParameter("authorities", authorityIds)
                        .getResultList();
    }

    /** One of the authorities' own, which nobody else changes until the transaction ends. */
    public Optional<ApiClient> own(Collection<String> authorityIds, String id) {
        return locked(id).filter(client -> authorityIds.contains(client.authorityId()));
    }

    /** Nobody else changes it until the transaction ends. */
    Optional<ApiClient> locked(String id) {
        return Ids.formed(id)
                ? Optional.ofNullable(em.find(ApiClient.class, id, LockModeType.PESSIMISTIC_WRITE))
                : Optional.empty();
    }

    /** Whether an id at the issuer stands for another client already. */
    public boolean issuerIdTaken(String issuerId, ApiClient but) {
        return byIssuerId(issuerId)
                .filter(client -> !client.id().equals(but.id()))
                .isPresent();
    }

    private Optional<ApiClient> byIssuerId(String issuerId) {
        return em.createQuery("select c from ApiClient c where c.issuerId = :id", ApiClient.class)
                .setParameter("id", issuerId)
                .getResultStream()
                .findFirst();
    }

    /** Who acts with a token of the issuer. */
    Optional<Actor> actorOf(IssuerCheck.Said said) {
        return said.client().matches("[!-~]{1,200}")
                ? byIssuerId(said.client())
                        .filter(ApiClient::open)
                        .map(client -> client.actor(Scope.ofWords(said.scopes())))
                : Optional.empty();
    }

    /** Newest first. */
    public List<ApiSecret> secretsOf(Collection<ApiClient> clients) {
        return clients.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select s from ApiSecret s where s.clientId in :clients order by s.validFrom desc, s.id desc",
                                ApiSecret.class)
                        .setParameter(
                                "clients", clients.stream().map(ApiClient::id).toList())
                        .getResultList();
    }

    /** Ids of those that have a token without an end. */
    public List<String> withLastingToken(Collection<ApiClient> clients, Instant now) {
        return clients.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select distinct t.clientId from ApiToken t where t.clientId in :clients"
                                        + " and t.secretId is null and t.revokedAt is null"
                                        + " and (t.expiresAt is null or t.expiresAt > :now)",
                                String.class)
                        .setParameter(
                                "clients", clients.stream().map(ApiClient::id).toList())
                        .setParameter("now", now)
                        .getResultList();
    }

    /** Ends every token that a secret was exchanged for. */
    public void endTokens(ApiSecret secret, Instant now) {
        em.createQuery("update ApiToken t set t.revokedAt = :now where t.secretId = :secret and t.revokedAt is null")
                .setParameter("now", now)
                .setParameter("secret", secret.id())
                .executeUpdate();
    }

    /** Drops what ended long ago. */
    void forgetTokens(ApiClient client, Instant now) {
        em.createQuery("delete from ApiToken t where t.clientId = :client and t.secretId is not null"
                        + " and t.expiresAt < :over")
                .setParameter("client", client.id())
                .setParameter("over", now.minus(KEPT))
                .executeUpdate();
    }

    /** A client, or an older token that stands for one, while it is open. */
    Optional<Actor> again(String id, Set<Scope> scopes, Instant now) {
        return Optional.ofNullable(em.find(ApiClient.class, id))
                .filter(ApiClient::open)
                .map(client -> client.actor(scopes))
                .or(() -> Optional.ofNullable(em.find(ApiToken.class, id))
                        .filter(token -> token.worksAt(now))
                        .flatMap(token -> token.alone(scopes)));
    }

    /** Who acts with a token, in one statement; empty where it does not work. */
    Optional<Actor> actorOf(String tokenHash, Instant now) {
        return em.createQuery(
                        "select t, c from ApiToken t left join ApiClient c on c.id = t.clientId"
                                + " where t.tokenHash = :hash",
                        Object[].class)
                .setParameter("hash", tokenHash)
                .getResultStream()
                .filter(row -> ((ApiToken) row[0]).worksAt(now))
                .filter(row -> row[1] == null || ((ApiClient) row[1]).open())
                .map(row -> ((ApiToken) row[0]).actor((ApiClient) row[1]))
                .findFirst();
    }
}
