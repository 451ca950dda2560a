package org.holdfast.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.holdfast.kernel.Ids;
import org.jspecify.annotations.Nullable;

/** A case system's key to the bridge, bound to one authority; only its SHA-256 is kept. */
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

    public String clientName() {
        return clientName;
    }

    String authorityId() {
        return authorityId;
    }

    boolean worksAt(Instant now) {
        return revokedAt == null && (expiresAt == null || now.isBefore(expiresAt));
    }

    void revoke(Instant now) {
        revokedAt = now;
    }
}
