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
import java.util.List;
import java.util.Optional;
import org.holdfast.child.Child;
import org.holdfast.child.Sight;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.Ids;
import org.holdfast.kernel.Refused;
import org.holdfast.kernel.Touching;
import org.holdfast.plan.form.PlainText;
import org.holdfast.plan.form.PlanKind;
import org.jspecify.annotations.Nullable;

/**
 * The one living plan of a child. It is started once, written as a draft by the school and the social worker, each in
 * their own sections, made ready, submitted, and returned or approved by somebody who did not write it: that freezes a
 * version and locks the plan until next term's draft, or an amendment with its reason, begins with the same answers. After
 * a change of home, school or key person, a suspension or an exclusion somebody confirms it, or a new version is
 * approved. Its kind follows the child's care status of the day.
 */
@Entity
@Touching
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

    @Column(name = "begun_on")
    private LocalDate begunOn;

    @Column(name = "status_since")
    private @Nullable Instant statusSince;

    @Column(name = "term_number")
    private int termNumber;

    @Column(name = "amend_reason")
    private @Nullable String amendReason;

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
        this.termNumber = 1;
        this.status = PlanStatus.DRAFT;
        this.startedOn = today;
        this.begunOn = today;
    }

    /** @throws Refused where the child is not in care and nobody has agreed */
    public static Plan start(Child child, boolean lookedAfter, boolean consented, LocalDate today) {
        needsConsent(lookedAfter, consented);
        return new Plan(child.id(), today);
    }

    /** A plan for a child who is not in care is written only while there is agreement to it. */
    public static void needsConsent(boolean lookedAfter, boolean consented) {
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
    public PlanConfirmed confirm(Author who) {
        if (approvedAt == null) {
            throw new Refused(PlanRule.CONFIRMED_AFTER_APPROVAL);
        }
        confirmedAt = who.at();
        confirmedBy = who.name();
        return new PlanConfirmed(childId(), number);
    }

    /**
     * Moves a plan on by a step that needs nothing but the right person; {@link #giveBack}, {@link #approve} and
     * {@link #beginNext} say more.
     *
     * @throws Refused where it is not this person's, or cannot be taken from here
     */
    public StepTaken move(PlanStep step, PlanKind kind, Sight sight, Author who) {
        return take(step, kind, sight, who, "", List.of());
    }

    /** Returned to its authors. @throws Refused without a reason and the sections that it is about */
    public StepTaken giveBack(PlanKind kind, Sight sight, Author who, String reason, List<String> sections) {
        String why = PlainText.needed(reason, 2000, PlanRule.RETURN_SAYS_WHY, "reason");
        if (sections.isEmpty()) {
            throw new Refused(
                    PlanRule.RETURN_POINTS_AT_SECTIONS, PlanRule.RETURN_POINTS_AT_SECTIONS.sentence(), "sections");
        }
        return take(PlanStep.RETURN, kind, sight, who, why, sections);
    }

    /** Locks this number as approved. @throws Refused if it is not this person's to approve */
    public StepTaken approve(Approval approval) {
        approval.check();
        if (status.after(PlanStep.APPROVE, approval.kind(), approval.sight()).isEmpty()
                && status.leads(PlanStep.APPROVE)) {
            throw new Refused(approval.whose());
        }
        StepTaken taken = take(PlanStep.APPROVE, approval.kind(), approval.sight(), approval.approver(), "", List.of());
        approvedNumber = number;
        approvedAt = approval.approver().at();
        confirmedAt = approvedAt;
        confirmedBy = approval.approver().name();
        return taken;
    }

    /**
     * Unlocks an approved plan as the draft of the next number.
     *
     * @param amending whether the term of the approval still runs: then it is an amendment, with its reason
     */
    public StepTaken beginNext(
            PlanKind kind, Sight sight, Author who, boolean amending, String reason, LocalDate today) {
        String why = amending ? PlainText.needed(reason, 500, PlanRule.AMENDED_WITH_A_REASON, "reason") : "";
        StepTaken taken = take(PlanStep.BEGIN_NEXT, kind, sight, who, why, List.of());
        number++;
        termNumber = amending ? termNumber : number;
        begunOn = today;
        amendReason = amending ? why : null;
        return taken;
    }

    private StepTaken take(
            PlanStep step, PlanKind kind, Sight sight, Author who, String reason, List<String> sections) {
        mayTake(step, kind, sight);
        PlanStatus next = status.after(step, kind, sight).orElseThrow();
        status = next;
        statusSince = who.at();
        return new StepTaken(this, number, step, next, who, reason, sections);
    }

    /** @throws Refused where the plan is locked, or the reader is not one who writes in plans */
    void mayBe(PlanStep step, PlanKind kind, Sight sight) {
        if (status.after(step, kind, sight).isEmpty()) {
            throw new Refused(status.leads(step) ? PlanRule.OWNER_WRITES : PlanRule.LOCKED);
        }
    }

    /** @throws Refused where the step is not this person's, or cannot be taken from here */
    void mayTake(PlanStep step, PlanKind kind, Sight sight) {
        if (status.after(step, kind, sight).isEmpty()) {
            throw new Refused(status.leads(step) ? PlanRule.STEP_IS_ANOTHERS : PlanRule.STEP_NOT_FROM_HERE);
        }
    }

    public PlanChanged changed(String what) {
        return new PlanChanged(childId(), what);
    }

    public String id() {
        return id;
    }

    public ChildId childId() {
        return new ChildId(childId);
    }

    /** Of the version in hand: the approved one while it is locked, else the next. */
    public int number() {
        return number;
    }

    /** The first number of the term in hand: amendments of the same term follow it. */
    public int termNumber() {
        return termNumber;
    }

    public PlanStatus status() {
        return status;
    }

    public LocalDate startedOn() {
        return startedOn;
    }

    /** First day of the draft in hand. */
    public LocalDate begunOn() {
        return begunOn;
    }

    /** When it came to where it stands; empty for a draft that never moved. */
    public Optional<Instant> statusSince() {
        return Optional.ofNullable(statusSince);
    }

    /** Why this draft amends a version of the same term; empty where it does not. */
    public Optional<String> amendReason() {
        return Optional.ofNullable(amendReason);
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
