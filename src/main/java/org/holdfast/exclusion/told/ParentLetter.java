package org.holdfast.exclusion.told;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.holdfast.access.Actor;
import org.holdfast.child.TellableAdults.Adult;
import org.holdfast.child.TellableAdults.Held;
import org.holdfast.exclusion.Exclusion;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.Ids;
import org.holdfast.kernel.Refused;
import org.jspecify.annotations.Nullable;

/**
 * What one parent or carer is told of an exclusion, step by step. Neither name nor address is kept here, and no protection:
 * whether it is held is asked anew each time. A release counts for the protection it was given for, not for a later one.
 */
@Entity
@Table(name = "exclusion_letter")
public class ParentLetter {
    @Id
    private String id;

    @Column(name = "exclusion_id")
    private String exclusionId;

    @Column(name = "cause_row_id")
    private String causeRowId;

    @Column(name = "child_id")
    private String childId;

    @Column(name = "contact_id")
    private String contactId;

    @Enumerated(EnumType.STRING)
    private ToldCause cause;

    @Column(name = "written_at")
    private Instant writtenAt;

    private int copies;

    @Column(name = "posted_at")
    private @Nullable Instant postedAt;

    @Column(name = "posted_by")
    private @Nullable String postedBy;

    @Column(name = "called_at")
    private @Nullable Instant calledAt;

    @Column(name = "called_by")
    private @Nullable String calledBy;

    @Column(name = "heard_at")
    private @Nullable Instant heardAt;

    @Column(name = "heard_by")
    private @Nullable String heardBy;

    @Column(name = "reason_at")
    private @Nullable Instant reasonAt;

    @Column(name = "reason_by")
    private @Nullable String reasonBy;

    @Enumerated(EnumType.STRING)
    @Column(name = "asked_for")
    private @Nullable Held askedFor;

    @Enumerated(EnumType.STRING)
    @Column(name = "decided_for")
    private @Nullable Held decidedFor;

    private @Nullable Boolean goes;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    @Column(name = "decided_by")
    private @Nullable String decidedBy;

    @Column(name = "decision_reason")
    private @Nullable String decisionReason;

    @SuppressWarnings("NullAway.Init")
    protected ParentLetter() {}

    @SuppressWarnings("NullAway.Init")
    ParentLetter(Exclusion row, ToldCause cause, String contactId, Instant now) {
        this.id = Ids.next();
        this.exclusionId = row.exclusionId();
        this.causeRowId = row.id();
        this.childId = row.childId().id();
        this.contactId = contactId;
        this.cause = cause;
        this.writtenAt = now;
    }

    public String id() {
        return id;
    }

    public String exclusionId() {
        return exclusionId;
    }

    public ChildId childId() {
        return new ChildId(childId);
    }

    public String contactId() {
        return contactId;
    }

    public ToldCause cause() {
        return cause;
    }

    public Optional<Instant> at(LetterStep step) {
        return Optional.ofNullable(
                switch (step) {
                    case POSTED -> postedAt;
                    case CALL_ANSWERED -> calledAt;
                    case RIGHT_EXPLAINED -> heardAt;
                    case REASON_GIVEN -> reasonAt;
                });
    }

    public Optional<Decision> decision() {
        return Optional.ofNullable(decidedAt)
                .map(at -> new Decision(Boolean.TRUE.equals(goes), said(decidedBy), said(decisionReason), at));
    }

    /** What was said of a held letter. */
    public record Decision(boolean goes, String by, String reason, Instant at) {}

    /** It was said that it does not go: whatever else holds. */
    public boolean stopped() {
        return Boolean.FALSE.equals(goes);
    }

    /** Waits for somebody to say whether it may go. */
    public boolean waits(Adult adult) {
        return !stopped() && adult.held() != Held.FREE && adult.held() != decidedFor;
    }

    /** @return whether the social worker is to be asked: not yet for this reason */
    boolean ask(Adult adult) {
        if (!waits(adult) || askedFor == adult.held()) {
            return false;
        }
        askedFor = adult.held();
        return true;
    }

    /** The first time counts. @throws Refused while it is held, or if it does not go */
    void take(LetterStep step, Adult adult, Actor by, Instant now) {
        mayGo(adult);
        if (at(step).isPresent()) {
            return;
        }
        switch (step) {
            case POSTED -> {
                postedAt = now;
                postedBy = by.name();
            }
            case CALL_ANSWERED -> {
                calledAt = now;
                calledBy = by.name();
            }
            case RIGHT_EXPLAINED -> {
                heardAt = now;
                heardBy = by.name();
            }
            case REASON_GIVEN -> {
                reasonAt = now;
                reasonBy = by.name();
            }
        }
    }

    /** @return number of the copy. @throws Refused while it is held, or if it does not go */
    int print(Adult adult) {
        mayGo(adult);
        copies++;
        return copies;
    }

    /** @throws Refused without a reason, or if nothing holds it */
    void decide(boolean mayGo, String reason, Adult adult, Actor by, Instant now) {
        if (adult.held() == Held.FREE) {
            throw ToldRule.LETTER_IS_FREE.at("letter");
        }
        decisionReason = ToldRule.DECISION_SAYS_WHY.needed(reason, 1000, "decisionReason");
        decidedFor = adult.held();
        goes = mayGo;
        decidedAt = now;
        decidedBy = by.name();
    }

    private void mayGo(Adult adult) {
        if (stopped()) {
            throw new Refused(ToldRule.LETTER_GOES_NOT);
        }
        if (waits(adult)) {
            throw new Refused(ToldRule.LETTER_WAITS);
        }
    }

    /** Who wrote a step down. */
    public String by(LetterStep step) {
        return said(
                switch (step) {
                    case POSTED -> postedBy;
                    case CALL_ANSWERED -> calledBy;
                    case RIGHT_EXPLAINED -> heardBy;
                    case REASON_GIVEN -> reasonBy;
                });
    }

    private static String said(@Nullable String text) {
        return text == null ? "" : text;
    }
}
