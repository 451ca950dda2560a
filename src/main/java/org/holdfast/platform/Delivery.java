package org.holdfast.platform;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.holdfast.kernel.Ids;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the outbox on its way to one reader. Anybody may take it once it is due; taking it moves the day on by the
 * lease, so that it comes back by itself where the taker dies. It ends done, or set aside with its error.
 */
@Entity
@Table(name = "outbox_delivery")
public class Delivery {
    private static final Duration FIRST_WAIT = Duration.ofSeconds(30);
    private static final Duration LONGEST_WAIT = Duration.ofHours(6);

    @Id
    private String id;

    @Column(name = "outbox_id")
    private String entryId;

    private String reader;

    @Column(name = "due_at")
    private @Nullable Instant dueAt;

    @Column(name = "leased_by")
    private @Nullable String leasedBy;

    private int tries;

    @Column(name = "done_at")
    private @Nullable Instant doneAt;

    @Column(name = "set_aside_at")
    private @Nullable Instant setAsideAt;

    private @Nullable String error;

    @SuppressWarnings("NullAway.Init")
    protected Delivery() {}

    Delivery(String entryId, String reader, Instant now) {
        this.id = Ids.next();
        this.entryId = entryId;
        this.reader = reader;
        this.dueAt = now;
    }

    String id() {
        return id;
    }

    String entryId() {
        return entryId;
    }

    public String reader() {
        return reader;
    }

    /** How often somebody has begun to deliver it. */
    public int tries() {
        return tries;
    }

    public Optional<Instant> dueAt() {
        return Optional.ofNullable(dueAt);
    }

    public Optional<Instant> doneAt() {
        return Optional.ofNullable(doneAt);
    }

    public boolean givenUp() {
        return setAsideAt != null;
    }

    /** Kinds of what went wrong, without their words, which might name a child. */
    public Optional<String> error() {
        return Optional.ofNullable(error);
    }

    /** Whether a lease is still in force, and nobody else's. */
    boolean heldBy(String lease, Instant now) {
        return lease.equals(leasedBy) && dueAt != null && now.isBefore(dueAt);
    }

    void done(Instant now) {
        doneAt = now;
        dueAt = null;
        leasedBy = null;
        error = null;
    }

    /** Due again after 30 s, 1, 2, 4 … minutes, six hours at the most; after the last try set aside. */
    void failed(String kinds, int mostTries, Instant now) {
        error = kinds;
        leasedBy = null;
        if (tries >= mostTries) {
            setAsideAt = now;
            dueAt = null;
        } else {
            dueAt = now.plus(waiting(tries));
        }
    }

    static Duration waiting(int tries) {
        Duration wait = FIRST_WAIT.multipliedBy(1L << Math.min(16, Math.max(0, tries - 1)));
        return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
    }
}
