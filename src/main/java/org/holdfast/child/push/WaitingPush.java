package org.holdfast.child.push;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import org.holdfast.child.SocialCareId;
import org.holdfast.kernel.Ids;
import org.holdfast.platform.Payload;
import org.jspecify.annotations.Nullable;

/**
 * What a case system said of a child of whom it is not sure who is meant. It waits beside the ledger, once for each event,
 * and is taken in as if it came now when a person has decided, or dropped when something later of the same number was clear.
 */
@Entity
@Table(name = "waiting_push")
class WaitingPush {
    @Id
    private String id;

    @Column(name = "authority_id")
    private String authorityId;

    @Column(name = "social_care_key")
    private String socialCareKey;

    @Column(name = "number_text")
    private String numberText;

    @Column(name = "client_id")
    private String clientId;

    @Column(name = "event_id")
    private String eventId;

    @Column(name = "effective_at")
    private Instant effectiveAt;

    private byte[] body;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "settled_at")
    private @Nullable Instant settledAt;

    @SuppressWarnings("NullAway.Init")
    protected WaitingPush() {}

    WaitingPush(Push push, SocialCareId number, Instant now) {
        this.id = Ids.next();
        this.authorityId = push.authorityId();
        this.socialCareKey = number.key();
        this.numberText = number.text();
        this.clientId = push.clientId();
        this.eventId = push.event().eventId();
        this.effectiveAt = push.event().effectiveAt();
        this.body = push.body();
        this.recordedAt = now;
    }

    /** Whether a push is this very event. */
    boolean says(Push push) {
        return socialCareKey.equals(push.event().sourceId())
                && effectiveAt.equals(push.event().effectiveAt())
                && Arrays.equals(body, push.body());
    }

    void waitOn() {
        settledAt = null;
    }

    void settle(Instant now) {
        settledAt = now;
    }

    /** Whether it came to be so before, or is the very event. */
    boolean notAfter(SourceEvent event) {
        int order = effectiveAt.compareTo(event.effectiveAt());
        return order < 0 || (order == 0 && eventId.compareTo(event.eventId()) <= 0);
    }

    ChildSaid said() {
        return Payload.read(body, ChildSaid.class);
    }

    SocialCareId number() {
        return new SocialCareId(numberText);
    }

    String clientId() {
        return clientId;
    }

    String socialCareKey() {
        return socialCareKey;
    }

    Instant effectiveAt() {
        return effectiveAt;
    }

    String eventId() {
        return eventId;
    }

    /** A person has looked at what stands. */
    SourceEvent event() {
        return new SourceEvent(socialCareKey, eventId, effectiveAt, IfMatch.NOT_NEEDED);
    }
}
