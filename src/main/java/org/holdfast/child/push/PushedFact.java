package org.holdfast.child.push;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.Ids;
import org.holdfast.platform.Payload;
import org.jspecify.annotations.Nullable;

/**
 * A line of the ledger of what case systems pushed. Of the lines of one source id the newest counts, by its effective time
 * and then its event id; the others are superseded, some of them from the start. A line is never changed and never removed.
 */
@Entity
@Table(name = "pushed_fact")
public class PushedFact {
    @Id
    private String id;

    @Column(name = "authority_id")
    private String authorityId;

    @Column(name = "client_id")
    private String clientId;

    @Enumerated(EnumType.STRING)
    private PushKind kind;

    @Column(name = "source_id")
    private String sourceId;

    @Column(name = "child_id")
    private String childId;

    @Column(name = "event_id")
    private String eventId;

    @Column(name = "effective_at")
    private Instant effectiveAt;

    private boolean withdrawn;

    @Column(name = "opened_record")
    private boolean openedRecord;

    private byte[] body;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "superseded_at")
    private @Nullable Instant supersededAt;

    @SuppressWarnings("NullAway.Init")
    protected PushedFact() {}

    PushedFact(Push push, ChildId child, Instant now) {
        this.id = Ids.next();
        this.authorityId = push.authorityId();
        this.clientId = push.clientId();
        this.kind = push.kind();
        this.sourceId = push.event().sourceId();
        this.childId = child.id();
        this.eventId = push.event().eventId();
        this.effectiveAt = push.event().effectiveAt();
        this.withdrawn = push.withdrawn();
        this.body = push.body();
        this.recordedAt = now;
    }

    /** The child's record was opened by it. */
    PushedFact opening() {
        openedRecord = true;
        return this;
    }

    void supersede(Instant now) {
        supersededAt = now;
    }

    /** Whether a push is this very event. The client that brings it may be another. */
    boolean says(Push push) {
        return kind == push.kind()
                && sourceId.equals(push.event().sourceId())
                && effectiveAt.equals(push.event().effectiveAt())
                && withdrawn == push.withdrawn()
                && Arrays.equals(body, push.body());
    }

    public <T extends Record> T said(Class<T> type) {
        return Payload.read(body, type);
    }

    String clientId() {
        return clientId;
    }

    public String sourceId() {
        return sourceId;
    }

    public ChildId childId() {
        return new ChildId(childId);
    }

    public Instant effectiveAt() {
        return effectiveAt;
    }

    public PushKind kind() {
        return kind;
    }

    public boolean withdrawn() {
        return withdrawn;
    }

    boolean openedRecord() {
        return openedRecord;
    }

    public String eventId() {
        return eventId;
    }

    /** Whether it is what the source says now. */
    public boolean counts() {
        return supersededAt == null;
    }

    /** Another with every word that counts. */
    String tag() {
        return id;
    }
}
