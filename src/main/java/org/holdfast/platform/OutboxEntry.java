package org.holdfast.platform;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.Ids;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened, as others are to learn of it: written with the act, never changed. {@code seq} stays empty until
 * a leased step numbers committed rows for the change feed, so that nothing committed late is passed over.
 */
@Entity
@Table(name = "outbox")
public class OutboxEntry {
    private static final String HOUSE = "org.holdfast.";

    @Id
    private String id;

    private String kind;

    @Column(name = "child_id")
    private @Nullable String childId;

    @Lob
    private byte[] payload;

    @Column(name = "created_at")
    private Instant createdAt;

    private @Nullable Long seq;

    @SuppressWarnings("NullAway.Init")
    protected OutboxEntry() {}

    OutboxEntry(Record content, @Nullable ChildId child, Instant createdAt) {
        this.id = Ids.next();
        this.kind = kind(content.getClass());
        this.childId = child == null ? null : child.id();
        this.payload = Payload.of(content);
        this.createdAt = createdAt;
    }

    /** Feature and name of a record, such as {@code plan.PlanMoved}: what readers ask by. */
    public static String kind(Class<?> type) {
        String inside = type.getPackageName().substring(HOUSE.length());
        return inside.split("\\.", -1)[0] + "." + type.getSimpleName();
    }

    public String id() {
        return id;
    }

    public String kind() {
        return kind;
    }

    public Optional<ChildId> childId() {
        return Optional.ofNullable(childId).map(ChildId::new);
    }

    /** Canonical JSON. */
    public String payload() {
        return new String(payload, StandardCharsets.UTF_8);
    }

    public Instant createdAt() {
        return createdAt;
    }

    /** Its number in the change feed, once it has one. */
    public Optional<Long> seq() {
        return Optional.ofNullable(seq);
    }

    public boolean is(Class<? extends Record> type) {
        return kind.equals(kind(type));
    }

    /** What was put in. */
    public <T extends Record> T as(Class<T> type) {
        return Payload.read(payload, type);
    }
}
