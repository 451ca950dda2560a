package org.holdfast.platform;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.holdfast.kernel.Ids;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a file once it lies in the database: kept for its owner until it expires; then its content is erased
 * and this line remains.
 */
@Entity
@Table(name = "stored_file")
public class StoredFile {
    private static final int LONGEST_NAME = 200;

    @Id
    private String id;

    @Column(name = "owner_id")
    private String ownerId;

    private String name;

    @Column(name = "media_type")
    private String mediaType;

    @Column(name = "size_bytes")
    private long sizeBytes;

    private String sha256;

    @Column(name = "stored_at")
    private Instant storedAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "erased_at")
    private @Nullable Instant erasedAt;

    @SuppressWarnings("NullAway.Init")
    protected StoredFile() {}

    StoredFile(String ownerId, String name, Instant storedAt, Instant expiresAt) {
        this.id = Ids.next();
        this.ownerId = ownerId;
        this.name = plain(name);
        this.mediaType = "";
        this.sha256 = "";
        this.storedAt = storedAt;
        this.expiresAt = expiresAt;
    }

    /** Said once its content was seen to the end. */
    void holds(String type, long bytes, String digest) {
        mediaType = type;
        sizeBytes = bytes;
        sha256 = digest;
    }

    void expireNoEarlier(Instant day) {
        expiresAt = day.isAfter(expiresAt) ? day : expiresAt;
    }

    void erase(Instant now) {
        erasedAt = now;
    }

    public String id() {
        return id;
    }

    /** Person or organisation it is kept for. */
    public String ownerId() {
        return ownerId;
    }

    public String name() {
        return name;
    }

    /** Told from the content; what the sender calls it counts for nothing. */
    public String mediaType() {
        return mediaType;
    }

    public long sizeBytes() {
        return sizeBytes;
    }

    public String sha256() {
        return sha256;
    }

    public Instant storedAt() {
        return storedAt;
    }

    public boolean erased() {
        return erasedAt != null;
    }

    /** Without folders and control characters, as some browsers and hands send them. */
    private static String plain(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                .replaceAll("\\p{C}", " ")
                .strip();
        return last.length() > LONGEST_NAME ? last.substring(last.length() - LONGEST_NAME) : last;
    }
}
