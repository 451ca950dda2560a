package org.holdfast.notice;

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
import org.holdfast.access.Actor;
import org.holdfast.access.Role;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.Ids;
import org.holdfast.kernel.Refused;
import org.jspecify.annotations.Nullable;

/**
 * Something that somebody is asked to do by a day, and why. It is raised once for its cause and ends done, or set aside
 * with a reason; where the cause goes away it settles by itself. It never names the child: the
 * page does, to those who may see the child that day.
 */
@Entity
@Table(name = "assigned_task")
public class AssignedTask {
    private static final int LONGEST_CAUSE = 2000;
    private static final int LONGEST_REASON = 1000;
    private static final int LONGEST_PASSING = 500;

    /** How a task ended. */
    public enum Ending {
        DONE,
        ASIDE,
        SETTLED
    }

    /**
     * Why a task is raised.
     *
     * @param sentence for the owner; names no child
     * @param href place that mends it
     * @param key of the cause: one task for it, for ever
     * @param subject what it is about, by which it settles
     */
    public record Cause(String sentence, String href, String key, String subject) {}

    @Id
    private String id;

    @Enumerated(EnumType.STRING)
    private TaskKind kind;

    @Column(name = "owner_id")
    private @Nullable String ownerId;

    @Column(name = "owner_name")
    private String ownerName;

    @Enumerated(EnumType.STRING)
    @Column(name = "owner_role")
    private @Nullable Role ownerRole;

    @Column(name = "child_id")
    private @Nullable String childId;

    @Column(name = "organisation_id")
    private @Nullable String organisationId;

    @Column(name = "in_care")
    private boolean inCare;

    private String cause;
    private String href;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "raised_at")
    private Instant raisedAt;

    @Column(name = "cause_key")
    private String causeKey;

    private String subject;

    @Column(name = "open_key")
    private @Nullable String openKey;

    @Enumerated(EnumType.STRING)
    private @Nullable Ending ended;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @Column(name = "ended_by")
    private @Nullable String endedBy;

    @Column(name = "end_reason")
    private @Nullable String endReason;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected AssignedTask() {}

    @SuppressWarnings("NullAway.Init")
    AssignedTask(TaskKind kind, TaskOwner owner, Cause why, LocalDate dueOn, Instant now) {
        this.id = Ids.next();
        this.kind = kind;
        this.cause = shortened(why.sentence(), LONGEST_CAUSE);
        this.href = why.href();
        this.causeKey = why.key();
        this.subject = why.subject();
        this.dueOn = dueOn;
        this.raisedAt = now;
        this.ownerId = owner.personId().orElse(null);
        this.ownerName = owner.name();
        this.ownerRole = owner.role().orElse(null);
        this.openKey = subject + "|" + owner.key();
    }

    /** About a child; whether it is in care is kept, since leaving care ends some tasks. */
    AssignedTask about(ChildId child, boolean care) {
        childId = child.id();
        inCare = care;
        return this;
    }

    /** For those alone who hold its role there. */
    AssignedTask at(String organisation) {
        organisationId = organisation;
        openKey = openKey + "|" + organisation;
        return this;
    }

    public String id() {
        return id;
    }

    public TaskKind kind() {
        return kind;
    }

    public TaskOwner owner() {
        return new TaskOwner(Optional.ofNullable(ownerId), ownerName, Optional.ofNullable(ownerRole));
    }

    public Optional<ChildId> childId() {
        return Optional.ofNullable(childId).map(ChildId::new);
    }

    Optional<String> organisationId() {
        return Optional.ofNullable(organisationId);
    }

    boolean inCare() {
        return inCare;
    }

    public String cause() {
        return cause;
    }

    public String href() {
        return href;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public Instant raisedAt() {
        return raisedAt;
    }

    String causeKey() {
        return causeKey;
    }

    String subject() {
        return subject;
    }

    Optional<String> openKey() {
        return Optional.ofNullable(openKey);
    }

    public boolean open() {
        return ended == null;
    }

    public Optional<Ending> ended() {
        return Optional.ofNullable(ended);
    }

    public Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }

    public String endedBy() {
        return endedBy == null ? "" : endedBy;
    }

    public String endReason() {
        return endReason == null ? "" : endReason;
    }

    /** @throws Refused if it has ended */
    public void done(String by, Instant now) {
        end(Ending.DONE, by, "", now);
    }

    /** @throws Refused without a reason, or if it has ended */
    public void putAside(String by, String reason, Instant now) {
        if (reason.isBlank()) {
            throw NoticeRule.ASIDE_WITH_A_REASON.at("reason");
        }
        end(Ending.ASIDE, by, reason.strip(), now);
    }

    /** What it was raised for has gone away; nothing happens to one that has ended. */
    void settle(String why, Instant now) {
        if (open()) {
            end(Ending.SETTLED, "", why, now);
        }
    }

    /** Somebody was asked for the same again: it says the newer cause, and its day stays. */
    void askedAgain(Cause why) {
        stillOpen();
        cause = shortened(why.sentence(), LONGEST_CAUSE);
        href = why.href();
    }

    /**
     * It waits for a person from now on; its day stays.
     *
     * @throws Refused without a reason, or if it has ended
     */
    TaskPassed passOn(Taker to, Actor by, String reason, Instant now) {
        stillOpen();
        if (reason.isBlank()) {
            throw NoticeRule.PASSED_WITH_A_REASON.at("passReason");
        }
        TaskPassed passed = new TaskPassed(this, to, by, shortened(reason.strip(), LONGEST_PASSING), now);
        TaskOwner owner = TaskOwner.person(to.personId(), to.name());
        ownerId = to.personId();
        ownerName = to.name();
        ownerRole = null;
        openKey = subject + "|" + owner.key();
        return passed;
    }

    /** Its owner's school is the child's no longer: it waits for whoever leads at the new one, and its day stays. */
    TaskPassed moveOn(String school, String reason, Instant now) {
        stillOpen();
        TaskOwner owner = TaskOwner.role(Role.DESIGNATED_TEACHER);
        TaskPassed passed = new TaskPassed(this, school, owner.name(), reason, now);
        ownerId = null;
        ownerName = owner.name();
        ownerRole = Role.DESIGNATED_TEACHER;
        openKey = subject + "|" + owner.key();
        return passed;
    }

    private void end(Ending how, String by, String reason, Instant now) {
        stillOpen();
        ended = how;
        endedBy = by;
        endReason = shortened(reason, LONGEST_REASON);
        endedAt = now;
        openKey = null;
    }

    private void stillOpen() {
        if (ended != null) {
            throw new Refused(NoticeRule.STILL_OPEN);
        }
    }

    private static String shortened(String text, int longest) {
        return text.length() > longest ? text.substring(0, longest - 1) + "…" : text;
    }
}
