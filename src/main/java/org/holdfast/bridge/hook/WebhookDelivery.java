package org.holdfast.bridge.hook;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One change on its way to one webhook. Of a child the oldest that waits goes first, and the next only after it has been
 * taken or set aside. Whoever takes one to send it holds it for the time of a lease.
 */
@Entity
@Table(name = "webhook_delivery")
public class WebhookDelivery {
    /** How long a message is tried. */
    static final Duration LONGEST = Duration.ofDays(3);

    @Id
    private String id;

    @Column(name = "webhook_id")
    private String webhookId;

    private long seq;

    @Column(name = "child_id")
    private String childId;

    private String act;

    @Column(name = "numbered_at")
    private Instant numberedAt;

    @Enumerated(EnumType.STRING)
    private DeliveryState state;

    @Column(name = "queued_at")
    private Instant queuedAt;

    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "leased_by")
    private @Nullable String leasedBy;

    private int tries;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @Column(name = "synced_at")
    private @Nullable Instant syncedAt;

    @Column(name = "answer_status")
    private @Nullable Integer answerStatus;

    private @Nullable String error;

    @SuppressWarnings("NullAway.Init")
    protected WebhookDelivery() {}

    /** The same for every try, so that a receiver knows a message it has had. */
    String id() {
        return id;
    }

    String webhookId() {
        return webhookId;
    }

    public long seq() {
        return seq;
    }

    public String childId() {
        return childId;
    }

    public String act() {
        return act;
    }

    Instant numberedAt() {
        return numberedAt;
    }

    public DeliveryState state() {
        return state;
    }

    public Instant queuedAt() {
        return queuedAt;
    }

    /** When it is tried next, if it waits. */
    public Instant dueAt() {
        return dueAt;
    }

    public int tries() {
        return tries;
    }

    /** When it was taken or set aside. */
    public Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }

    /** When the receiver said that its copy was up to date with it. */
    public Optional<Instant> syncedAt() {
        return Optional.ofNullable(syncedAt);
    }

    /** HTTP status of the last answer. */
    public Optional<Integer> answerStatus() {
        return Optional.ofNullable(answerStatus);
    }

    /** Why the last try had no answer. */
    public Optional<String> error() {
        return Optional.ofNullable(error);
    }

    boolean heldBy(String lease) {
        return lease.equals(leasedBy) && state == DeliveryState.WAITING;
    }

    /** Not tried after all. */
    void giveBack(Instant now) {
        leasedBy = null;
        dueAt = now;
    }

    void answered(Reply reply, double luck, Instant now) {
        tries++;
        leasedBy = null;
        answerStatus = reply.status() == 0 ? null : reply.status();
        error = reply.error().isEmpty() ? null : reply.error();
        if (reply.taken()) {
            end(DeliveryState.TAKEN, now);
            syncedAt = reply.synced() ? now : null;
        } else if (!now.isBefore(queuedAt.plus(LONGEST))) {
            end(DeliveryState.SET_ASIDE, now);
        } else {
            dueAt = now.plus(BackOff.after(tries, luck));
        }
    }

    private void end(DeliveryState how, Instant now) {
        state = how;
        endedAt = now;
    }
}
