package org.holdfast.bridge.health;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When a client last had an answer of one kind that was no refusal. One row a client and kind, written by each node about
 * once a minute while the client is busy: requests themselves write nothing.
 */
@Entity
@Table(name = "client_use")
public class ClientUse {
    @Id
    private String id;

    @Column(name = "authority_id")
    private String authorityId;

    @Column(name = "client_id")
    private String clientId;

    @Enumerated(EnumType.STRING)
    private Used what;

    @Column(name = "last_at")
    private Instant lastAt;

    private @Nullable Long seq;

    @SuppressWarnings("NullAway.Init")
    protected ClientUse() {}

    ClientUse(Seen seen) {
        this.id = seen.key();
        this.authorityId = seen.authorityId();
        this.clientId = seen.clientId();
        this.what = seen.what();
        this.lastAt = seen.at();
        this.seq = seen.seq();
    }

    /** Another node may have seen it later. */
    void again(Seen seen) {
        if (!seen.at().isBefore(lastAt)) {
            lastAt = seen.at();
            seq = seen.seq();
        }
    }

    public String clientId() {
        return clientId;
    }

    public Used what() {
        return what;
    }

    public Instant lastAt() {
        return lastAt;
    }

    /** Of whoever asks what has changed: up to which change it has dealt with all. */
    public Optional<Long> seq() {
        return Optional.ofNullable(seq);
    }
}
