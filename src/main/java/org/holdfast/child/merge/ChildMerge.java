package org.holdfast.child.merge;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.holdfast.access.Actor;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.Ids;
import org.holdfast.kernel.Refused;
import org.jspecify.annotations.Nullable;

/**
 * Two records were of one child, as a person said. All facts are read at the record that was kept; the other stands empty
 * and is found by nobody, until somebody says that it was a mistake: then every row goes back. Source: safeguards 5; F67.
 */
@Entity
@Table(name = "child_merge")
public class ChildMerge {
    @Id
    private String id;

    @Column(name = "kept_id")
    private String keptId;

    @Column(name = "gone_id")
    private String goneId;

    @Column(name = "authority_id")
    private String authorityId;

    private String reason;

    @Column(name = "merged_by")
    private String mergedBy;

    @Column(name = "merged_name")
    private String mergedName;

    @Column(name = "merged_at")
    private Instant mergedAt;

    @Column(name = "undone_by")
    private @Nullable String undoneBy;

    @Column(name = "undone_name")
    private @Nullable String undoneName;

    @Column(name = "undone_why")
    private @Nullable String undoneWhy;

    @Column(name = "undone_at")
    private @Nullable Instant undoneAt;

    @SuppressWarnings("NullAway.Init")
    protected ChildMerge() {}

    ChildMerge(ChildId kept, ChildId gone, String authorityId, String reason, Actor by, Instant now) {
        this.id = Ids.next();
        this.keptId = kept.id();
        this.goneId = gone.id();
        this.authorityId = authorityId;
        this.reason = reason;
        this.mergedBy = by.id();
        this.mergedName = by.name();
        this.mergedAt = now;
    }

    /** @throws Refused if it was undone before */
    void undo(Actor by, String why, Instant now) {
        if (undoneAt != null) {
            throw new Refused(MergeRule.UNDONE_ONCE);
        }
        undoneBy = by.id();
        undoneName = by.name();
        undoneWhy = why;
        undoneAt = now;
    }

    public String id() {
        return id;
    }

    public ChildId kept() {
        return new ChildId(keptId);
    }

    public ChildId gone() {
        return new ChildId(goneId);
    }

    String authorityId() {
        return authorityId;
    }

    public String reason() {
        return reason;
    }

    public String mergedName() {
        return mergedName;
    }

    public Instant mergedAt() {
        return mergedAt;
    }

    public Optional<Instant> undoneAt() {
        return Optional.ofNullable(undoneAt);
    }

    public String undoneName() {
        return undoneName == null ? "" : undoneName;
    }

    public String undoneWhy() {
        return undoneWhy == null ? "" : undoneWhy;
    }
}
