package org.holdfast.exclusion;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdfast.access.Actor;
import org.holdfast.attendance.Session;
import org.holdfast.attendance.Slot;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.DatedFact;
import org.holdfast.kernel.Ids;
import org.holdfast.kernel.Refused;
import org.holdfast.kernel.Touching;
import org.holdfast.school.Terms;
import org.jspecify.annotations.Nullable;

/**
 * A suspension or permanent exclusion, as it was believed to be from one moment to another: recorded, corrected with a
 * reason, and perhaps cancelled by the head or overturned by the governors. Each act writes a new row under the same
 * exclusion id. Its length is in sessions, half school days.
 */
@Entity
@Touching
@Table(name = "exclusion")
public class Exclusion extends DatedFact {
    /** Source of what a person entered. */
    public static final String TYPED = "typed";

    @Column(name = "exclusion_id")
    private String exclusionId;

    @Column(name = "school_id")
    private String schoolId;

    @Enumerated(EnumType.STRING)
    private Category category;

    @Enumerated(EnumType.STRING)
    @Column(name = "first_session")
    private Session firstSession;

    @Enumerated(EnumType.STRING)
    @Column(name = "last_session")
    private @Nullable Session lastSession;

    private int sessions;

    @Column(name = "reason_one")
    private String reasonOne;

    @Column(name = "reason_two")
    private @Nullable String reasonTwo;

    @Column(name = "reason_three")
    private @Nullable String reasonThree;

    @Column(name = "tried_before")
    private String triedBefore;

    @Column(name = "support_changed")
    private String supportChanged;

    @Column(name = "exam_missed")
    private boolean examMissed;

    @Column(name = "decided_by")
    private String decidedBy;

    @Enumerated(EnumType.STRING)
    @Column(name = "decided_as")
    private Decider.Capacity decidedAs;

    @Enumerated(EnumType.STRING)
    private ExclusionStatus status;

    @Column(name = "ended_on")
    private @Nullable LocalDate endedOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "ended_session")
    private @Nullable Session endedSession;

    @Column(name = "ended_by")
    private @Nullable String endedBy;

    @Enumerated(EnumType.STRING)
    @Column(name = "ended_as")
    private Decider.@Nullable Capacity endedAs;

    @Column(name = "end_reason")
    private @Nullable String endReason;

    @Column(name = "served_sessions")
    private @Nullable Integer servedSessions;

    @Column(name = "said_by_id")
    private String saidById;

    @Column(name = "said_by")
    private String saidBy;

    private String source;

    @Column(name = "change_reason")
    private String changeReason;

    @SuppressWarnings("NullAway.Init")
    protected Exclusion() {}

    /** @param terms checked already. @param source how it came here, such as {@code typed} */
    @SuppressWarnings("NullAway.Init")
    public Exclusion(
            ChildId child,
            String schoolId,
            ExclusionTerms terms,
            Decider decider,
            Terms.Calendar calendar,
            Actor by,
            String source,
            Instant now) {
        super(child, terms.time().days(), now);
        this.exclusionId = Ids.next();
        this.status = ExclusionStatus.IN_FORCE;
        this.changeReason = "";
        take(schoolId, terms, decider, calendar);
        said(by, source);
    }

    @SuppressWarnings("NullAway.Init")
    private Exclusion(Exclusion before, ExcludedTime time, Actor by, String source, String reason, Instant now) {
        super(before.childId(), time.days(), now);
        this.exclusionId = before.exclusionId;
        this.schoolId = before.schoolId;
        this.category = before.category;
        this.firstSession = before.firstSession;
        this.lastSession = before.lastSession;
        this.sessions = before.sessions;
        this.reasonOne = before.reasonOne;
        this.reasonTwo = before.reasonTwo;
        this.reasonThree = before.reasonThree;
        this.triedBefore = before.triedBefore;
        this.supportChanged = before.supportChanged;
        this.examMissed = before.examMissed;
        this.decidedBy = before.decidedBy;
        this.decidedAs = before.decidedAs;
        this.status = before.status;
        this.changeReason = reason;
        said(by, source);
    }

    /** The same for every row of this exclusion. */
    public String exclusionId() {
        return exclusionId;
    }

    public String schoolId() {
        return schoolId;
    }

    public Category category() {
        return category;
    }

    public ExcludedTime time() {
        return new ExcludedTime(
                Slot.of(from(), firstSession),
                period().end().map(end -> Slot.of(end.minusDays(1), Objects.requireNonNull(lastSession))));
    }

    /** Sessions that it was decided for; 0 for a permanent exclusion. */
    public int sessions() {
        return sessions;
    }

    /** The first, then those beside it. */
    public List<String> reasons() {
        return Stream.of(reasonOne, reasonTwo, reasonThree)
                .filter(Objects::nonNull)
                .toList();
    }

    public String triedBefore() {
        return triedBefore;
    }

    public String supportChanged() {
        return supportChanged;
    }

    /** Whether a public exam or national test was missed because of it. */
    public boolean examMissed() {
        return examMissed;
    }

    public Decider decided() {
        return new Decider(decidedBy, decidedAs);
    }

    public ExclusionStatus status() {
        return status;
    }

    public boolean inForce() {
        return status == ExclusionStatus.IN_FORCE;
    }

    /** The day on which it was cancelled or overturned. */
    public Optional<LocalDate> endedOn() {
        return Optional.ofNullable(endedOn);
    }

    /** Who cancelled or overturned it. */
    public Optional<Decider> ended() {
        return Optional.ofNullable(endedBy)
                .map(name -> new Decider(name, Objects.requireNonNullElse(endedAs, Decider.Capacity.NOT_SAID)));
    }

    public String endReason() {
        return Objects.requireNonNullElse(endReason, "");
    }

    /** Sessions that were or will be lost: all of one in force, those served of one that ended. */
    public int served() {
        return servedSessions == null ? sessions : servedSessions;
    }

    public String saidBy() {
        return saidBy;
    }

    public String saidById() {
        return saidById;
    }

    public String source() {
        return source;
    }

    /** Whether a person entered it here; others came in a file. */
    public boolean typed() {
        return source.equals(TYPED);
    }

    /** Why this row replaced the one before; empty in the first. */
    public String changeReason() {
        return changeReason;
    }

    /** The sessions that count: of one that ended those alone that had been served. */
    public List<Slot> lost(Terms.Calendar calendar) {
        List<Slot> all = time().lost(category, calendar);
        return all.subList(0, Math.min(all.size(), served()));
    }

    /** The first session that the child was back for, of one that ended before its time. */
    public Optional<Slot> back() {
        return Optional.ofNullable(endedOn).map(day -> Slot.of(day, Objects.requireNonNull(endedSession)));
    }

    /** Whether the child is out of school for a session because of it; never of a lunchtime. */
    public boolean keepsOutAt(Slot slot) {
        return category != Category.LUNCHTIME
                && time().covers(slot)
                && back().filter(end -> slot.compareTo(end) >= 0).isEmpty();
    }

    /**
     * Whether another of these sessions cannot stand beside it. A permanent one has no end, but another school may suspend the
     * child it took in.
     */
    public boolean standsInTheWayOf(ExcludedTime other, String otherSchoolId) {
        return inForce() && time().meets(other) && (category != Category.PERMANENT || schoolId.equals(otherSchoolId));
    }

    /** What it says, with another time and other reasons. */
    ExclusionTerms terms(ExcludedTime time, List<String> codes) {
        return new ExclusionTerms(
                category,
                time.first().day(),
                time.first().session(),
                time.last().map(Slot::day).orElse(null),
                time.last().map(Slot::session).orElse(null),
                "",
                decidedAs,
                codes,
                triedBefore,
                supportChanged,
                examMissed,
                true);
    }

    /** Whether it keeps the child out on a day, as known now. */
    public boolean keepsOutOn(LocalDate day) {
        return holdsOn(day) && (inForce() || day.isBefore(Objects.requireNonNull(endedOn)));
    }

    /** @throws Refused if it was cancelled or overturned already, or no reason is given */
    Exclusion corrected(
            ExclusionTerms terms, Decider decider, Terms.Calendar calendar, Actor by, String why, Instant now) {
        stillInForce();
        Exclusion next = new Exclusion(
                this, terms.time(), by, source, Typed.needed(why, 1000, ExclusionRule.CHANGE_SAYS_WHY, "why"), now);
        next.take(schoolId, terms, decider, calendar);
        return next;
    }

    /**
     * Cancelled by the head, or overturned by the governors: from the session on nothing more is lost.
     *
     * @throws Refused if it ended already, or at the field that is missing or does not fit
     */
    public Exclusion ended(Ending ending, Terms.Calendar calendar, Actor by, Instant now, LocalDate today) {
        stillInForce();
        if (ending.on().isAfter(today)) {
            throw ExclusionRule.ENDED_WHILE_IT_RUNS.at("endedOn");
        }
        Slot back = Slot.of(ending.on(), ending.session());
        Exclusion next = new Exclusion(this, time(), by, source, "", now);
        next.status = ending.status();
        next.endedOn = ending.on();
        next.endedSession = ending.session();
        next.endedBy = ending.by().name();
        next.endedAs = ending.by().capacity();
        next.endReason = Typed.needed(ending.reason(), 1000, ExclusionRule.CHANGE_SAYS_WHY, "reason");
        next.servedSessions = (int) time().lost(category, calendar).stream()
                .filter(slot -> slot.compareTo(back) < 0)
                .count();
        return next;
    }

    /** How an exclusion ends before its time. @param session the first that the child is back for */
    public record Ending(ExclusionStatus status, LocalDate on, Session session, Decider by, String reason) {}

    private void stillInForce() {
        if (!inForce()) {
            throw new Refused(ExclusionRule.ENDED_ALREADY);
        }
    }

    private void take(String school, ExclusionTerms terms, Decider decider, Terms.Calendar calendar) {
        ExcludedTime time = terms.time();
        schoolId = school;
        category = terms.category();
        firstSession = time.first().session();
        lastSession = time.last().map(Slot::session).orElse(null);
        sessions = time.lost(category, calendar).size();
        List<String> said = terms.reasons();
        reasonOne = said.get(0);
        reasonTwo = said.size() > 1 ? said.get(1) : null;
        reasonThree = said.size() > 2 ? said.get(2) : null;
        triedBefore = terms.triedBefore();
        supportChanged = terms.supportChanged();
        examMissed = terms.examMissed();
        decidedBy = decider.name();
        decidedAs = decider.capacity();
    }

    private void said(Actor by, String how) {
        saidById = by.id();
        saidBy = by.name();
        source = how;
    }
}
