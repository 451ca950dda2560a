package org.holdfast.child.push;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.holdfast.child.Match;
import org.holdfast.child.Settled;
import org.holdfast.child.SocialCareId;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.Ids;
import org.holdfast.platform.Payload;
import org.jspecify.annotations.Nullable;

/**
 * A case system pushed a child of whom rules cannot say who is meant. It waits for a person of the authority; until then
 * nothing of the push is believed. Source: safeguards 5.
 */
@Entity
@Table(name = "pushed_doubt")
public class PushedDoubt {
    @Id
    private String id;

    @Column(name = "authority_id")
    private String authorityId;

    @Column(name = "social_care_key")
    private String socialCareKey;

    @Enumerated(EnumType.STRING)
    private Match.Why why;

    @Column(name = "candidate_id")
    private @Nullable String candidateId;

    /** Whether the candidate's record is the authority's own; of any other a person is shown nothing. */
    @Column(name = "own_record")
    private boolean ownRecord;

    private byte[] body;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Embedded
    private @Nullable Settled settled;

    @SuppressWarnings("NullAway.Init")
    protected PushedDoubt() {}

    PushedDoubt(Push push, SocialCareId number, Match.Review review, Instant now) {
        this.id = Ids.next();
        this.authorityId = push.authorityId();
        this.socialCareKey = number.key();
        this.why = review.why();
        this.candidateId =
                review.candidate().map(candidate -> candidate.child().id().id()).orElse(null);
        this.ownRecord = review.candidate().map(Match.Candidate::own).orElse(false);
        this.body = push.body();
        this.recordedAt = now;
    }

    boolean asks(Match.Review review) {
        return why == review.why()
                && candidate()
                        .equals(review.candidate()
                                .map(candidate -> candidate.child().id()));
    }

    public String id() {
        return id;
    }

    public String authorityId() {
        return authorityId;
    }

    /** The authority's number of the child, without its spelling. */
    public String number() {
        return socialCareKey;
    }

    public boolean ownRecord() {
        return ownRecord;
    }

    public Match.Why why() {
        return why;
    }

    public Optional<ChildId> candidate() {
        return Optional.ofNullable(candidateId).map(ChildId::new);
    }

    /** What was pushed first of what waits. */
    public ChildSaid said() {
        return Payload.read(body, ChildSaid.class);
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    /** Whether "the same child" is an answer: of two records at once nobody is both, unless they are merged. */
    public boolean mayBeSame() {
        return candidateId != null && why != Match.Why.TWO_RECORDS && why != Match.Why.NHS_TWO_RECORDS;
    }

    boolean open() {
        return settled == null || !settled.done();
    }

    void settle(Settled how) {
        settled = how;
    }
}
