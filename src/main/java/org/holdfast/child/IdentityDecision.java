package org.holdfast.child;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.Ids;
import org.jspecify.annotations.Nullable;

/**
 * What a person decided: an authority's number and a record mean the same child, or do not. Never changed; a later
 * decision about the same two supersedes it.
 */
@Entity
@Table(name = "identity_decision")
class IdentityDecision {
    @Id
    private String id;

    @Column(name = "authority_id")
    private String authorityId;

    @Column(name = "social_care_id")
    private String socialCareKey;

    @Column(name = "child_id")
    private String childId;

    @Column(name = "same_child")
    private boolean sameChild;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "superseded_at")
    private @Nullable Instant supersededAt;

    @SuppressWarnings("NullAway.Init")
    protected IdentityDecision() {}

    IdentityDecision(
            String authorityId, SocialCareId number, ChildId child, boolean same, String decidedBy, Instant now) {
        this.id = Ids.next();
        this.authorityId = authorityId;
        this.socialCareKey = number.key();
        this.childId = child.id();
        this.sameChild = same;
        this.decidedBy = decidedBy;
        this.recordedAt = now;
    }

    void supersede(Instant now) {
        supersededAt = now;
    }

    String socialCareKey() {
        return socialCareKey;
    }

    String childId() {
        return childId;
    }

    boolean sameChild() {
        return sameChild;
    }
}
