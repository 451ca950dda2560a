package org.holdfast.bridge;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.Ids;
import org.jspecify.annotations.Nullable;

/**
 * A body that a client sent under a key of its own, with the answer that it got: the same key and body get the same answer,
 * whatever has happened since. Opened before the body is taken in, in the same transaction.
 */
@Entity
@Table(name = "sending")
public class Sending {
    @Id
    private String id;

    @Column(name = "authority_id")
    private String authorityId;

    @Column(name = "client_id")
    private String clientId;

    @Column(name = "sending_key")
    private String key;

    @Column(name = "content_sha256")
    private String sha256;

    @Column(name = "sent_at")
    private Instant sentAt;

    private int status;
    private @Nullable String etag;
    private byte[] answer;

    @Column(name = "child_id")
    private @Nullable String childId;

    @SuppressWarnings("NullAway.Init")
    protected Sending() {}

    Sending(String authorityId, String clientId, String key, String sha256, Instant now) {
        this.id = Ids.next();
        this.authorityId = authorityId;
        this.clientId = clientId;
        this.key = key;
        this.sha256 = sha256;
        this.sentAt = now;
        this.answer = new byte[0];
    }

    /** Of a body and the address it was sent to. */
    public static String sha256(String address, byte[] content) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(address.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
            return HexFormat.of().formatHex(digest.digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    boolean holds(String contentSha256) {
        return sha256.equals(contentSha256);
    }

    void answered(SendOnce.Sent sent) {
        status = sent.status();
        etag = sent.etag().orElse(null);
        childId = sent.child().map(ChildId::id).orElse(null);
        answer = sent.json().getBytes(StandardCharsets.UTF_8);
    }

    SendOnce.Sent answer() {
        return new SendOnce.Sent(
                status,
                Optional.ofNullable(etag),
                new String(answer, StandardCharsets.UTF_8),
                Optional.ofNullable(childId).map(ChildId::new));
    }
}
