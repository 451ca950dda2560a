package org.holdfast.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.holdfast.kernel.Ids;
import org.jspecify.annotations.Nullable;

/**
 * What a client sends with every request; only its SHA-256 is kept. Mostly a row of fifteen minutes that a secret was
 * exchanged for, so that it ends with its secret or its client at the next request. Those of the first days of the bridge
 * have no secret and no end, and those of them that were written past the migrations not even a client.
 */
@Entity
@Table(name = "api_token")
public class ApiToken {
    @Id
    private String id;

    @Column(name = "token_hash")
    private String tokenHash;

    @Column(name = "client_name")
    private String clientName;

    @Column(name = "authority_id")
    private String authorityId;

    @Column(name = "client_id")
    private @Nullable String clientId;

    @Column(name = "secret_id")
    private @Nullable String secretId;

    private @Nullable String scopes;

    @Column(name = "expires_at")
    private @Nullable Instant expiresAt;

    @Column(name = "revoked_at")
    private @Nullable Instant revokedAt;

    @SuppressWarnings("NullAway.Init")
    protected ApiToken() {}

    /** @param token in clear, not kept */
    public ApiToken(String token, String clientName, String authorityId, @Nullable Instant expiresAt) {
        this.id = Ids.next();
        this.tokenHash = Secrets.sha256(token);
        this.clientName = clientName;
        this.authorityId = authorityId;
        this.expiresAt = expiresAt;
    }

    /** One that does not end by itself. @param token in clear, not kept */
    public ApiToken(String token, ApiClient client) {
        this(token, client.name(), client.authorityId(), null);
        this.clientId = client.id();
    }

    /**
     * One that a secret was exchanged for; it ends with the secret if that is sooner.
     *
     * @param token in clear, not kept
     */
    ApiToken(String token, ApiClient client, ApiSecret secret, Set<Scope> scopes, Instant end) {
        this(token, client.name(), client.authorityId(), end.isBefore(secret.until()) ? end : secret.until());
        this.clientId = client.id();
        this.secretId = secret.id();
        this.scopes = Scope.words(scopes);
    }

    public String clientName() {
        return clientName;
    }

    /** @param client whose it is, where there is one */
    Actor actor(@Nullable ApiClient client) {
        Set<Scope> own = scopes == null ? Scope.all() : Scope.ofWords(scopes);
        return client == null
                ? new Actor(Actor.Kind.CLIENT, id, clientName, List.of(new Post(Role.CASE_SYSTEM, authorityId)), own)
                : client.actor(own);
    }

    /** Who acts with it where no client stands behind it; empty where one does. */
    Optional<Actor> alone(Set<Scope> narrowed) {
        return clientId == null
                ? Optional.of(new Actor(
                        Actor.Kind.CLIENT, id, clientName, List.of(new Post(Role.CASE_SYSTEM, authorityId)), narrowed))
                : Optional.empty();
    }

    boolean worksAt(Instant now) {
        return revokedAt == null && (expiresAt == null || now.isBefore(expiresAt));
    }

    void revoke(Instant now) {
        revokedAt = now;
    }
}
