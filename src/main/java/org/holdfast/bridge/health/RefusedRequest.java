package org.holdfast.bridge.health;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/**
 * What a client sent of one of its rows and was refused, for one reason, how often. Kept apart from the request, whose
 * transaction was rolled back, and forgotten 30 days after the last time.
 */
@Entity
@Table(name = "refused_request")
public class RefusedRequest {
    /** Local setting. */
    public static final Duration KEPT = Duration.ofDays(30);

    @Id
    private String id;

    @Column(name = "authority_id")
    private String authorityId;

    @Column(name = "client_id")
    private String clientId;

    @Enumerated(EnumType.STRING)
    private SentKind kind;

    @Column(name = "source_id")
    private String sourceId;

    private String reason;
    private int status;
    private int times;

    @Column(name = "first_at")
    private Instant firstAt;

    @Column(name = "last_at")
    private Instant lastAt;

    @SuppressWarnings("NullAway.Init")
    protected RefusedRequest() {}

    RefusedRequest(Refusal refusal) {
        this.id = refusal.key();
        this.authorityId = refusal.authorityId();
        this.clientId = refusal.clientId();
        this.kind = refusal.kind();
        this.sourceId = refusal.sourceId();
        this.reason = refusal.reason();
        this.status = refusal.status();
        this.times = refusal.times();
        this.firstAt = refusal.first();
        this.lastAt = refusal.last();
    }

    void again(Refusal refusal) {
        times += refusal.times();
        status = refusal.status();
        lastAt = refusal.last().isAfter(lastAt) ? refusal.last() : lastAt;
    }

    public String id() {
        return id;
    }

    public String authorityId() {
        return authorityId;
    }

    public String clientId() {
        return clientId;
    }

    public SentKind kind() {
        return kind;
    }

    /** The client's own name of the row; empty where there was none. */
    public String sourceId() {
        return sourceId;
    }

    /** Last part of the problem's type. */
    public String reason() {
        return reason;
    }

    public int status() {
        return status;
    }

    public int times() {
        return times;
    }

    public Instant firstAt() {
        return firstAt;
    }

    public Instant lastAt() {
        return lastAt;
    }
}
