package org.holdfast.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.holdfast.kernel.Ids;
import org.holdfast.kernel.Refused;
import org.jspecify.annotations.Nullable;

/**
 * What a client proves itself with. Random and shown once, kept as SHA-256 only. It ends by itself; a newer one lets it go
 * on for some days, so that a case system can be changed over while it runs; revoked, it ends at once.
 */
@Entity
@Table(name = "api_secret")
public class ApiSecret {
    private static final int LONGEST_DAYS = 730;
    private static final int LONGEST_OVERLAP_DAYS = 90;

    @Id
    private String id;

    @Column(name = "client_id")
    private String clientId;

    @Column(name = "secret_hash")
    private String secretHash;

    @Column(name = "valid_from")
    private Instant validFrom;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "revoked_at")
    private @Nullable Instant revokedAt;

    @Column(name = "last_used_at")
    private @Nullable Instant lastUsedAt;

    @SuppressWarnings("NullAway.Init")
    protected ApiSecret() {}

    /**
     * @param secret in clear, not kept
     * @param days that it lasts
     * @throws Refused if it would last less than a day or more than two years
     */
    public ApiSecret(String clientId, String secret, Instant now, int days) {
        if (days < 1 || days > LONGEST_DAYS) {
            throw ClientRule.SECRET_LASTS_UP_TO_TWO_YEARS.at("days");
        }
        this.id = Ids.next();
        this.clientId = clientId;
        this.secretHash = Secrets.sha256(secret);
        this.validFrom = now;
        this.expiresAt = now.plus(Duration.ofDays(days));
    }

    public String id() {
        return id;
    }

    public String clientId() {
        return clientId;
    }

    public Instant from() {
        return validFrom;
    }

    /** When it ends, or ended. */
    public Instant until() {
        return revokedAt != null && revokedAt.isBefore(expiresAt) ? revokedAt : expiresAt;
    }

    public Optional<Instant> lastUsedAt() {
        return Optional.ofNullable(lastUsedAt);
    }

    public boolean worksAt(Instant now) {
        return !now.isBefore(validFrom) && now.isBefore(until());
    }

    /**
     * A newer one takes its place.
     *
     * @param days that it still works; never longer than it would have
     * @throws Refused if they are more than 90
     */
    public void overlap(Instant now, int days) {
        if (days < 0 || days > LONGEST_OVERLAP_DAYS) {
            throw ClientRule.OVERLAP_IS_SHORT.at("overlap");
        }
        Instant end = now.plus(Duration.ofDays(days));
        if (end.isBefore(expiresAt)) {
            expiresAt = end;
        }
    }

    public void revoke(Instant now) {
        if (revokedAt == null) {
            revokedAt = now;
        }
    }

    boolean is(String secret) {
        return secretHash.equals(Secrets.sha256(secret));
    }

    void used(Instant now) {
        lastUsedAt = now;
    }
}
