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
import org.holdfast.kernel.Ids;

/**
 * A body of marks that a client sent under a key of its own, with the answer that it got: the same key and body get the
 * same answer, whatever has happened since. Opened before the marks are taken in, in the same transaction.
 */
@Entity
@Table(name = "attendance_sending")
public class AttendanceSending {
    @Id
    private String id;

    @Column(name = "authority_id")
    private String authorityId;

    @Column(name = "client_name")
    private String clientName;

    @Column(name = "sending_key")
    private String key;

    @Column(name = "content_sha256")
    private String sha256;

    @Column(name = "sent_at")
    private Instant sentAt;

    private byte[] answer;

    @SuppressWarnings("NullAway.Init")
    protected AttendanceSending() {}

    AttendanceSending(String authorityId, String clientName, String key, String sha256, Instant now) {
        this.id = Ids.next();
        this.authorityId = authorityId;
        this.clientName = clientName;
        this.key = key;
        this.sha256 = sha256;
        this.sentAt = now;
        this.answer = new byte[0];
    }

    /** Of a body and the address it was sent to. */
    static String sha256(String urn, byte[] content) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(urn.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
            return HexFormat.of().formatHex(digest.digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    boolean holds(String contentSha256) {
        return sha256.equals(contentSha256);
    }

    void answered(String json) {
        answer = json.getBytes(StandardCharsets.UTF_8);
    }

    String answer() {
        return new String(answer, StandardCharsets.UTF_8);
    }
}
