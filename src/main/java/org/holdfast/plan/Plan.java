package org.holdfast.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.holdfast.child.Child;
import org.holdfast.child.Sight;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.Ids;
import org.holdfast.kernel.Refused;
import org.jspecify.annotations.Nullable;

/**
 * The one living plan of a child. It is started once, written as a draft by the school and the social worker, each in
 * their own sections, and approved by somebody who did not write it: that freezes a version and begins the next draft
 * with the same answers. After a change of home, school or key person somebody confirms it, or a new version is
 * approved. Its kind follows the child's care status of the day.
 */
@Entity
@Table(name = "plan")
public class Plan {
    @Id
    private String id;

    @Column(name = "child_id")
    private String childId;

    private int number;

    @Enumerated(EnumType.STRING)
    private PlanStatus status;

    @Column(name = "started_on")
    private LocalDate startedOn;

    @Column(name = "review_on")
    private @Nullable LocalDate reviewOn;

    @Column(name = "approved_number")
    private @Nullable Integer approvedNumber;

    @Column(name = "approved_at")
    private @Nullable Instant approvedAt;

    @Column(name = "confirmed_at")
    private @Nullable Instant confirmedAt;

    @Column(name = "confirmed_by")
    private @Nullable String confirmedBy;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Plan() {}

    private Plan(ChildId child, LocalDate today) {
        this.id = Ids.next();
        this.childId = child.id();
        this.number = 1;
        this.status = PlanStatus.DRAFT;
        this.startedOn = today;
    }

    /** @throws Refused where the child is not in care and nobody has agreed */
    public static Plan start(Child child, boolean lookedAfter, boolean consented, LocalDate today) {
        needsConsent(lookedAfter, consented);
        return new Plan(child.id(), today);
    }

    /** A plan for a child who is not in care is written only while there is agreement to it. */
    static void needsConsent(boolean lookedAfter, boolean consented) {
        if (!lookedAfter && !consented) {
            throw new Refused(PlanRule.BEGINS_WITH_CONSENT);
        }
    }

    /** A plan is reviewed on this day. @throws Refused if it has passed */
    public PlanChanged review(LocalDate day, LocalDate today) {
        if (day.isBefore(today)) {
            throw new Refused(PlanRule.REVIEW_LIES_AHEAD, PlanRule.REVIEW_LIES_AHEAD.sentence(), "reviewOn");
        }
        reviewOn = day;
        return changed("review date");
    }

    /** After a change around the child, the rest still holds. @throws Refused if no version was ever approved */
    public PlanChanged confirm(Author who) {
        if (approvedAt == null) {
            throw new Refused(PlanRule.CONFIRMED_AFTER_APPROVAL);
        }
        confirmedAt = who.at();
        confirmedBy = who.name();
        return changed("confirmed");
    }

    /** Freezes this number and begins the next. @throws Refused if it is not this person's to approve */
    public PlanApproved approve(Approval approval) {
        approval.check();
        Sight sight = approval.sight();
        PlanStatus approved =
                status.after(PlanStep.APPROVE, approval.kind(), sight).orElseThrow(() -> new Refused(approval.whose()));
        PlanApproved happened = new PlanApproved(childId(), number);
        approvedNumber = number;
        approvedAt = approval.approver().at();
        confirmedAt = approvedAt;
        confirmedBy = approval.approver().name();
        status = approved.after(PlanStep.BEGIN_NEXT, approval.kind(), sight).orElse(approved);
        number++;
        return happened;
    }

    /** @throws Refused where the reader is not one who writes in plans */
    void mayBeWritten(PlanKind kind, Sight sight) {
        if (status.after(PlanStep.WRITE, kind, sight).isEmpty()) {
            throw new Refused(PlanRule.OWNER_WRITES);
        }
    }

    PlanChanged changed(String what) {
        return new PlanChanged(childId(), what);
    }

    public String id() {
        return id;
    }

    public ChildId childId() {
        return new ChildId(childId);
    }

    /** Of the draft in hand: one more than the last approved version. */
    public int number() {
        return number;
    }

    public PlanStatus status() {
        return status;
    }

    public LocalDate startedOn() {
        return startedOn;
    }

    public Optional<LocalDate> reviewOn() {
        return Optional.ofNullable(reviewOn);
    }

    public Optional<Integer> approvedNumber() {
        return Optional.ofNullable(approvedNumber);
    }

    public Optional<Instant> approvedAt() {
        return Optional.ofNullable(approvedAt);
    }

    /** When the plan was last approved or confirmed. */
    public Optional<Instant> confirmedAt() {
        return Optional.ofNullable(confirmedAt);
    }

    public Optional<String> confirmedBy() {
        return Optional.ofNullable(confirmedBy);
    }
}
