package org.holdfast.plan.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.holdfast.kernel.Ids;
import org.holdfast.kernel.Refused;
import org.holdfast.plan.Author;
import org.holdfast.plan.Plan;
import org.holdfast.plan.form.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * A meeting about a child's plan. It is arranged, people are invited one by one, parents only once the social worker has
 * agreed to their part and the venue; it runs along the agenda with the server keeping its clock; it is held once
 * everybody is marked, every action has an owner and a day, and the next date is set. Until then it can always be
 * cancelled with a reason. Nothing of it is deleted; each act leaves a {@link MeetingAct}. Source: F10, F11, safeguards 4.
 */
@Entity
@Table(name = "plan_meeting")
public class PlanMeeting {
    @Id
    private String id;

    @Column(name = "plan_id")
    private String planId;

    @Enumerated(EnumType.STRING)
    private MeetingStatus status;

    @Embedded
    private Arrangement arrangement;

    @Embedded
    private @Nullable Agreement agreement;

    @Embedded
    private MeetingRun run;

    private int revision;

    @Column(name = "next_on")
    private @Nullable LocalDate nextOn;

    @Column(name = "closed_by")
    private @Nullable String closedBy;

    @Column(name = "cancel_reason")
    private @Nullable String cancelReason;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected PlanMeeting() {}

    /** @throws Refused at the field that is missing, or for a day that has passed */
    public PlanMeeting(Plan plan, MeetingTerms terms, LocalDate today) {
        this.id = Ids.next();
        this.planId = plan.id();
        this.status = MeetingStatus.ARRANGED;
        this.arrangement = new Arrangement(terms, today);
        this.run = MeetingRun.notYet();
    }

    /** Another day, time or place; whoever was invited is told anew. @throws Refused once it has started */
    public MeetingAct change(MeetingTerms terms, Author who, LocalDate today) {
        needs(MeetingStatus.ARRANGED);
        Arrangement before = arrangement;
        arrangement = new Arrangement(terms, today);
        revision++;
        return act(MeetingAct.Kind.CHANGED, before + " → " + arrangement, who);
    }

    /** The social worker agreed to the parents' part at the present venue. */
    public MeetingAct agree(String part, String with, @Nullable LocalDate on, Author who, LocalDate today) {
        needsOpen();
        agreement = new Agreement(part, with, on, venue(), today);
        return act(MeetingAct.Kind.AGREED, agreement.with() + ", " + agreement.on() + ": " + part.strip(), who);
    }

    /** Whether the agreement holds for the present venue. */
    public boolean agreed() {
        return agreement().filter(held -> held.covers(venue())).isPresent();
    }

    /**
     * Asks somebody to come; a new place in the list where they have none.
     *
     * @throws Refused if they must not be contacted, or are a parent whose part is not agreed
     */
    public Invitee invite(Guest guest, Gathering gathering, Author who) {
        needsOpen();
        if (gathering.safeguard().bars(guest)) {
            throw new Refused(MeetingRule.DO_NOT_CONTACT);
        }
        if (guest.parent() && gathering.safeguard().socialWorker() && !agreed()) {
            throw new Refused(
                    MeetingRule.PARENTS_PART_IS_AGREED, MeetingRule.PARENTS_PART_IS_AGREED.sentence(), "parentsPart");
        }
        Invitee invitee = seat(guest, gathering);
        if (invitee.presence() != Presence.NOT_INVITED) {
            throw new Refused(MeetingRule.ON_THE_LIST);
        }
        invitee.invite(who.at());
        revision++;
        return invitee;
    }

    /** Says why somebody is not asked, or no longer. @throws Refused without a reason */
    public Invitee leaveOut(Guest guest, String reason, Gathering gathering) {
        needsOpen();
        Invitee invitee = seat(guest, gathering);
        invitee.leaveOut(reason);
        revision++;
        return invitee;
    }

    private Invitee seat(Guest guest, Gathering gathering) {
        return gathering
                .byKey(guest.key())
                .orElseGet(() -> new Invitee(id, guest, gathering.invitees().size()));
    }

    /** @throws Refused if it is arranged for a later day */
    public MeetingAct start(Author who, LocalDate today) {
        needs(MeetingStatus.ARRANGED);
        if (on().isAfter(today)) {
            throw new Refused(MeetingRule.STARTS_ON_ITS_DAY);
        }
        status = MeetingStatus.RUNNING;
        run.start(who.at());
        return act(MeetingAct.Kind.STARTED, "", who);
    }

    /** The clock rests. @throws Refused if it rests already */
    public MeetingAct pause(Author who) {
        needsRunning();
        run.pause(who.at());
        return act(MeetingAct.Kind.PAUSED, "", who);
    }

    /** @throws Refused if it does not rest */
    public MeetingAct resume(Author who) {
        needsRunning();
        run.resume(who.at(), minutes());
        return act(MeetingAct.Kind.RESUMED, "", who);
    }

    /** Opens a part of the agenda for everybody who has the page. */
    public void turnTo(AgendaPart part) {
        needsRunning();
        run.turnTo(part);
    }

    /** The first words at a part of the agenda. @throws Refused if they hold a way to reach a person */
    public MeetingNote note(AgendaPart part, String text, Author who) {
        needsRunning();
        return new MeetingNote(id, part, text, who);
    }

    /** Something agreed. @throws Refused if it does not say what is to be done */
    public MeetingAction noteAction(MeetingAction.Terms terms, Author who) {
        needsRunning();
        return new MeetingAction(id, terms, who);
    }

    /** Says whether somebody came. @throws Refused where the child's part is not said */
    public void mark(Invitee invitee, Presence seen, String words) {
        needsRunning();
        if (!seen.marked()) {
            throw new Refused(MeetingRule.EVERYONE_IS_MARKED, MeetingRule.EVERYONE_IS_MARKED.sentence(), "seats");
        }
        invitee.mark(seen, words);
    }

    /** @throws Refused if the day is not after the meeting, or has passed */
    public MeetingAct meetNext(LocalDate day, Author who, LocalDate today) {
        needsRunning();
        if (!day.isAfter(on()) || day.isBefore(today)) {
            throw new Refused(MeetingRule.NEXT_DATE_IS_SET, MeetingRule.NEXT_DATE_IS_SET.sentence(), "nextOn");
        }
        nextOn = day;
        return act(MeetingAct.Kind.NEXT_DATE, day.toString(), who);
    }

    /** What stands against closing it today; empty where nothing does. */
    public List<MeetingGap> gaps(Gathering gathering, LocalDate today) {
        return gathering.gaps(agreed(), on(), nextOn(), today);
    }

    /** Held, with all that was agreed. @throws Refused with the first thing that stands against it */
    public MeetingAct close(Gathering gathering, Author who, LocalDate today) {
        needsRunning();
        gaps(gathering, today).stream().findFirst().ifPresent(gap -> {
            throw new Refused(gap.rule(), gap.sentence(), gap.field());
        });
        status = MeetingStatus.HELD;
        run.end(who.at(), minutes());
        closedBy = who.name();
        return act(MeetingAct.Kind.CLOSED, "", who);
    }

    /** Will not be held, or had to be broken off. @throws Refused without a reason */
    public MeetingAct cancel(String reason, Author who) {
        needsOpen();
        String why = PlainText.needed(reason, 500, MeetingRule.CANCELLED_WITH_A_REASON, "reason");
        cancelReason = why;
        status = MeetingStatus.CANCELLED;
        revision++;
        return act(MeetingAct.Kind.CANCELLED, why, who);
    }

    /** "2026-11-25 14:00, Room 4". */
    String place() {
        return arrangement.toString();
    }

    /** A line of its history. */
    public MeetingAct act(MeetingAct.Kind kind, String detail, Author who) {
        return new MeetingAct(id, kind, detail, who);
    }

    /** @throws Refused while it does not run */
    void needsRunning() {
        needs(MeetingStatus.RUNNING);
    }

    /** @throws Refused once it is held or cancelled */
    void needsOpen() {
        if (!status.open()) {
            throw new Refused(MeetingRule.NOT_FROM_HERE);
        }
    }

    private void needs(MeetingStatus wanted) {
        if (status != wanted) {
            throw new Refused(MeetingRule.NOT_FROM_HERE);
        }
    }

    public String id() {
        return id;
    }

    String planId() {
        return planId;
    }

    public MeetingStatus status() {
        return status;
    }

    public LocalDate on() {
        return arrangement.on();
    }

    public MeetingTerms terms() {
        return arrangement.terms();
    }

    public int minutes() {
        return arrangement.minutes();
    }

    public String venue() {
        return arrangement.venue();
    }

    /** Rises with every change that somebody invited has to hear of. */
    public int revision() {
        return revision;
    }

    /** What the social worker agreed to, also for an earlier venue. */
    public Optional<Agreement> agreement() {
        return Optional.ofNullable(agreement);
    }

    /** The part of the agenda that is open. */
    public AgendaPart part() {
        return run.part();
    }

    public MeetingClock clock() {
        return run.clock(minutes());
    }

    /** Day of the next meeting; always there once it is held. */
    public Optional<LocalDate> nextOn() {
        return Optional.ofNullable(nextOn);
    }

    public Optional<String> closedBy() {
        return Optional.ofNullable(closedBy);
    }

    public Optional<String> cancelReason() {
        return Optional.ofNullable(cancelReason);
    }
}
