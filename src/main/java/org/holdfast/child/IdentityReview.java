package org.holdfast.child;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.Ids;
import org.holdfast.kernel.Upn;
import org.jspecify.annotations.Nullable;

/**
 * A record was opened that may be of a child who has one already. It waits for a person; until then the two stay apart,
 * and a number that both would bear is held here. Source: safeguards 5.
 */
@Entity
@Table(name = "identity_review")
public class IdentityReview {
    /** What the two have in common. */
    public enum Reason {
        UPN("A school opened a record and gave a UPN that another record bears."),
        NAME_AND_BIRTH_DATE("A school opened a record with the name and birth date of another one.");

        private final String sentence;

        Reason(String sentence) {
            this.sentence = sentence;
        }

        public String sentence() {
            return sentence;
        }
    }

    @Id
    private String id;

    @Column(name = "child_id")
    private String childId;

    @Column(name = "candidate_id")
    private String candidateId;

    @Enumerated(EnumType.STRING)
    private Reason reason;

    @Column(name = "held_upn")
    private @Nullable String heldUpn;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Embedded
    private @Nullable Settled settled;

    @SuppressWarnings("NullAway.Init")
    protected IdentityReview() {}

    IdentityReview(ChildId opened, ChildId candidate, Reason reason, Optional<Upn> held, Instant at) {
        this.id = Ids.next();
        this.childId = opened.id();
        this.candidateId = candidate.id();
        this.reason = reason;
        this.heldUpn = held.map(Upn::text).orElse(null);
        this.recordedAt = at;
    }

    public ChildId childId() {
        return new ChildId(childId);
    }

    public ChildId candidateId() {
        return new ChildId(candidateId);
    }

    public Reason reason() {
        return reason;
    }

    public Optional<String> heldUpn() {
        return Optional.ofNullable(heldUpn);
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public String id() {
        return id;
    }

    public boolean open() {
        return settled == null || !settled.done();
    }

    /** The two are different children, and are not asked about again. */
    public void settle(Settled how) {
        settled = how;
    }
}
