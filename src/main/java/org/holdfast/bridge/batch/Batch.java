package org.holdfast.bridge.batch;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.holdfast.access.Actor;
import org.holdfast.access.Scope;
import org.holdfast.kernel.Ids;
import org.holdfast.platform.StoredFile;
import org.jspecify.annotations.Nullable;

/**
 * Pushes that a case system sent in one body. It waits, is worked on from the first line to the last, a few lines at a time,
 * and is done when each line has its answer; then what was sent is erased. A week after it came it is forgotten. How far it
 * is gets written together with the lines that were done.
 */
@Entity
@Table(name = "batch")
class Batch {
    /** Where a batch is in its life. */
    enum State {
        WAITING,
        WORKING,
        DONE
    }

    /** How long anybody can ask for one. */
    static final Duration KEPT = Duration.ofDays(7);

    @Id
    private String id;

    @Column(name = "authority_id")
    private String authorityId;

    @Column(name = "client_id")
    private String clientId;

    private String scopes;

    @Column(name = "file_id")
    private String fileId;

    @Column(name = "sent_at")
    private Instant sentAt;

    @Column(name = "done_at")
    private @Nullable Instant doneAt;

    @Column(name = "line_count")
    private int lines;

    @Column(name = "next_line")
    private int nextLine;

    @Column(name = "next_byte")
    private long nextByte;

    private int taken;
    private int repeated;
    private int older;
    private int review;
    private int refused;

    @SuppressWarnings("NullAway.Init")
    protected Batch() {}

    Batch(String authorityId, Actor client, StoredFile file, int lines, Instant now) {
        this.id = Ids.next();
        this.authorityId = authorityId;
        this.clientId = client.id();
        this.scopes = Scope.words(client.scopes());
        this.fileId = file.id();
        this.sentAt = now;
        this.lines = lines;
        this.nextLine = 1;
    }

    State state() {
        return doneAt != null ? State.DONE : done() > 0 ? State.WORKING : State.WAITING;
    }

    /** How many lines have their answer. */
    int done() {
        return taken + repeated + older + review + refused;
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

    /** That the client had when it sent this. */
    Set<Scope> scopes() {
        return Scope.ofWords(scopes);
    }

    String fileId() {
        return fileId;
    }

    Instant sentAt() {
        return sentAt;
    }

    Optional<Instant> doneAt() {
        return Optional.ofNullable(doneAt);
    }

    int lines() {
        return lines;
    }

    int nextLine() {
        return nextLine;
    }

    long nextByte() {
        return nextByte;
    }

    int taken() {
        return taken;
    }

    int repeated() {
        return repeated;
    }

    int older() {
        return older;
    }

    int review() {
        return review;
    }

    int refused() {
        return refused;
    }
}
