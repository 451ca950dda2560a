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
import org.holdfast.access.Role;
import org.holdfast.exclusion.Exclusion;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.Ids;
import org.jspecify.annotations.Nullable;

/**
 * One step of telling somebody of an exclusion: who held the role then, when it was sent, delivered, opened and
 * acknowledged, and when it was passed on because nobody said that they know. A step whose role nobody held is kept too.
 */
@Entity
@Table(name = "exclusion_notice")
public class ExclusionNotice {
    @Id
    private String id;

    @Column(name = "exclusion_id")
    private String exclusionId;

    @Column(name = "cause_row_id")
    private String causeRowId;

    @Column(name = "child_id")
    private String childId;

    @Enumerated(EnumType.STRING)
    private ToldCause cause;

    @Enumerated(EnumType.STRING)
    private Recipient recipient;

    private int step;

    @Column(name = "last_step")
    private boolean lastStep;

    @Enumerated(EnumType.STRING)
    private Role role;

    @Column(name = "organisation_id")
    private @Nullable String organisationId;

    @Column(name = "organisation_name")
    private String organisationName;

    private String people;
    private boolean vacant;

    @Column(name = "sent_at")
    private Instant sentAt;

    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "delivered_at")
    private @Nullable Instant deliveredAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "delivered_by")
    private @Nullable Delivery deliveredBy;

    @Column(name = "opened_at")
    private @Nullable Instant openedAt;

    @Column(name = "opened_by")
    private @Nullable String openedBy;

    @Column(name = "acknowledged_at")
    private @Nullable Instant acknowledgedAt;

    @Column(name = "acknowledged_by_id")
    private @Nullable String acknowledgedById;

    @Column(name = "acknowledged_by")
    private @Nullable String acknowledgedBy;

    @Column(name = "passed_on_at")
    private @Nullable Instant passedOnAt;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "ended_how")
    private @Nullable NoticeEnd endedHow;

    @SuppressWarnings("NullAway.Init")
    protected ExclusionNotice() {}

    /** @param row of the exclusion that is told of */
    @SuppressWarnings("NullAway.Init")
    ExclusionNotice(
            Exclusion row, ToldCause cause, Recipient recipient, int step, Addressed to, Instant now, Instant due) {
        this.id = Ids.next();
        this.exclusionId = row.exclusionId();
        this.causeRowId = row.id();
        this.childId = row.childId().id();
        this.cause = cause;
        this.recipient = recipient;
        this.step = step;
        this.lastStep = recipient.last(step);
        this.role = to.role();
        this.organisationId = to.organisation().orElse(null);
        this.organisationName = to.name();
        this.people = to.names();
        this.vacant = to.vacant();
        this.sentAt = now;
        this.dueAt = due;
        this.passedOnAt = vacant ? now : null;
    }

    public String id() {
        return id;
    }

    public String exclusionId() {
        return exclusionId;
    }

    String causeRowId() {
        return causeRowId;
    }

    public ChildId childId() {
        return new ChildId(childId);
    }

    public ToldCause cause() {
        return cause;
    }

    public Recipient recipient() {
        return recipient;
    }

    /** 0 is told first, 1 instead of it, 2 last. */
    public int step() {
        return step;
    }

    public Role role() {
        return role;
    }

    public Optional<String> organisationId() {
        return Optional.ofNullable(organisationId);
    }

    public String organisationName() {
        return organisationName;
    }

    /** Names of those who held the role when it was sent. */
    public String people() {
        return people;
    }

    /** Nobody held the role, so the next was told at once. */
    public boolean vacant() {
        return vacant;
    }

    public Instant sentAt() {
        return sentAt;
    }

    /** The end of a ladder, and nobody held the role. */
    public boolean nobodyLeft() {
        return vacant && lastStep;
    }

    /** When it is passed on. */
    public Instant dueAt() {
        return dueAt;
    }

    public Optional<Instant> deliveredAt() {
        return Optional.ofNullable(deliveredAt);
    }

    public Optional<Delivery> deliveredBy() {
        return Optional.ofNullable(deliveredBy);
    }

    public Optional<Instant> openedAt() {
        return Optional.ofNullable(openedAt);
    }

    public String openedBy() {
        return openedBy == null ? "" : openedBy;
    }

    public Optional<Instant> acknowledgedAt() {
        return Optional.ofNullable(acknowledgedAt);
    }

    public String acknowledgedBy() {
        return acknowledgedBy == null ? "" : acknowledgedBy;
    }

    public Optional<Instant> passedOnAt() {
        return Optional.ofNullable(passedOnAt);
    }

    Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }

    public Optional<NoticeEnd> ended() {
        return Optional.ofNullable(endedHow);
    }

    /** Somebody of this ladder is still asked. */
    public boolean open() {
        return endedHow == null;
    }

    /** Nobody further up was told yet. */
    public boolean waits() {
        return open() && passedOnAt == null;
    }

    public boolean over(Instant now) {
        return open() && !vacant && !dueAt.isAfter(now);
    }

    /** To be passed on now. */
    boolean movesOn(Instant now) {
        return waits() && !lastStep && !dueAt.isAfter(now);
    }

    /** What all steps about one thing for one recipient have in common. */
    public String ladder() {
        return "told:" + causeRowId + ":" + recipient;
    }

    /** The first time counts. */
    public void delivered(Delivery how, Instant now) {
        if (deliveredAt == null && !vacant) {
            deliveredAt = now;
            deliveredBy = how;
        }
    }

    /** The first time counts. */
    void opened(String by, Instant now) {
        if (openedAt == null && !vacant) {
            delivered(Delivery.PAGE_OPENED, now);
            openedAt = now;
            openedBy = by;
        }
    }

    void acknowledged(Actor by, Instant now) {
        opened(by.name(), now);
        acknowledgedAt = now;
        acknowledgedById = by.id();
        acknowledgedBy = by.name();
    }

    void passedOn(Instant now) {
        passedOnAt = now;
    }

    void end(NoticeEnd how, Instant now) {
        if (open()) {
            endedHow = how;
            endedAt = now;
        }
    }
}
