package org.holdfast.bridge.hook;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.holdfast.kernel.Ids;
import org.jspecify.annotations.Nullable;

/**
 * Where a client wants to be told that something has changed. Its secret must be known to sign with, so it is kept as it
 * is, and it is told to the client once. While nobody listens there, messages wait together; the first one that is taken
 * sets all of them free.
 */
@Entity
@Table(name = "webhook")
public class Webhook {
    /** How long messages are signed by an old secret too. */
    static final Duration OVERLAP = Duration.ofHours(24);

    @Id
    private String id;

    @Column(name = "authority_id")
    private String authorityId;

    @Column(name = "client_id")
    private String clientId;

    private String name;
    private String url;
    private String secret;

    @Column(name = "secret_before")
    private @Nullable String secretBefore;

    @Column(name = "secret_before_until")
    private @Nullable Instant secretBeforeUntil;

    @Column(name = "created_at")
    private Instant createdAt;

    private int failures;

    @Column(name = "resume_at")
    private @Nullable Instant resumeAt;

    @SuppressWarnings("NullAway.Init")
    protected Webhook() {}

    Webhook(String authorityId, String clientId, String name, Destination destination, Instant now) {
        this.id = Ids.next();
        this.authorityId = authorityId;
        this.clientId = clientId;
        this.name = name;
        this.url = destination.uri().toString();
        this.secret = Signature.newSecret();
        this.createdAt = now;
    }

    String id() {
        return id;
    }

    String authorityId() {
        return authorityId;
    }

    String clientId() {
        return clientId;
    }

    /** The client's own name for it. */
    public String name() {
        return name;
    }

    public String url() {
        return url;
    }

    public Instant createdAt() {
        return createdAt;
    }

    /** How often in a row nobody listened. */
    public int failures() {
        return failures;
    }

    /** Until when nothing is tried. */
    public Optional<Instant> resumeAt() {
        return Optional.ofNullable(resumeAt);
    }

    /** For whoever made it, once. */
    String secret() {
        return secret;
    }

    void leadTo(Destination destination) {
        url = destination.uri().toString();
        failures = 0;
        resumeAt = null;
    }

    /** The one before signs beside it for a day, so that the receiver can change over. */
    void changeSecret(Instant now) {
        secretBefore = secret;
        secretBeforeUntil = now.plus(OVERLAP);
        secret = Signature.newSecret();
    }

    /** All that a message must be signed with, the newest first. */
    List<String> secrets(Instant now) {
        List<String> secrets = new ArrayList<>(List.of(secret));
        if (secretBefore != null && secretBeforeUntil != null && now.isBefore(secretBeforeUntil)) {
            secrets.add(secretBefore);
        }
        return secrets;
    }

    /** Nobody listened. @param luck from 0 to 1, so that not all come back at once */
    void unheard(double luck, Instant now) {
        failures++;
        resumeAt = now.plus(BackOff.after(failures, luck));
    }

    /** @return whether messages had been waiting for that */
    boolean heard() {
        boolean again = failures > 0;
        failures = 0;
        resumeAt = null;
        return again;
    }
}
