package org.holdfast.bridge.feed;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A numbered change of one child for one authority. Made when it gets its number, which is after what it tells of was
 * committed, and never changed. Of a child whose record was sealed only the loss of access stays.
 */
@Entity
@Table(name = "change_entry")
public class ChangeEntry {
    @Id
    private long seq;

    @Column(name = "authority_id")
    private String authorityId;

    @Column(name = "child_id")
    private String childId;

    @Enumerated(EnumType.STRING)
    private ChangeAct act;

    private @Nullable String kind;

    @Column(name = "source_id")
    private @Nullable String sourceId;

    @Column(name = "numbered_at")
    private Instant numberedAt;

    @SuppressWarnings("NullAway.Init")
    protected ChangeEntry() {}

    ChangeEntry(long seq, Found found, Instant now) {
        this.seq = seq;
        this.authorityId = found.authorityId();
        this.childId = found.childId();
        this.act = found.act();
        this.kind = found.kind();
        this.sourceId = found.sourceId();
        this.numberedAt = now;
    }

    public long seq() {
        return seq;
    }

    public String authorityId() {
        return authorityId;
    }

    public String childId() {
        return childId;
    }

    public ChangeAct act() {
        return act;
    }

    /** What kind of fact was withdrawn. */
    public Optional<String> kind() {
        return Optional.ofNullable(kind);
    }

    /** The id that the authority's own system gave to what was withdrawn. */
    public Optional<String> sourceId() {
        return Optional.ofNullable(sourceId);
    }

    public Instant numberedAt() {
        return numberedAt;
    }
}
