package org.holdfast.plan.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.holdfast.kernel.Refused;
import org.holdfast.kernel.StaleVersion;
import org.holdfast.plan.Plan;
import org.holdfast.plan.PlanRule;

/** The meetings about plans, who is on their lists, and what was noted. */
@ApplicationScoped
public class Meetings {
    private static final int MOST = 100;

    @Inject
    EntityManager em;

    /** A meeting, or something of one, that is new. */
    public void add(Object fact) {
        em.persist(fact);
    }

    /** Newest first. */
    public List<PlanMeeting> of(Plan plan) {
        return em.createQuery(
                        "select m from PlanMeeting m where m.planId = :plan order by m.arrangement.meetsOn desc, m.id desc",
                        PlanMeeting.class)
                .setParameter("plan", plan.id())
                .setMaxResults(MOST)
                .getResultList();
    }

    /** The last that was held; what a version freezes. */
    public Optional<PlanMeeting> lastHeld(Plan plan) {
        return em.createQuery(
                        "select m from PlanMeeting m where m.planId = :plan and m.status = :held"
                                + " order by m.arrangement.meetsOn desc, m.id desc",
                        PlanMeeting.class)
                .setParameter("plan", plan.id())
                .setParameter("held", MeetingStatus.HELD)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** @throws Refused if this plan has no such meeting */
    PlanMeeting byId(Plan plan, String id) {
        return Optional.ofNullable(em.find(PlanMeeting.class, id))
                .filter(meeting -> meeting.planId().equals(plan.id()))
                .orElseThrow(() -> new Refused(PlanRule.IS_GONE));
    }

    /** As {@link #byId}; nobody else changes it until the transaction ends. */
    PlanMeeting locked(Plan plan, String id) {
        PlanMeeting meeting = byId(plan, id);
        em.lock(meeting, LockModeType.PESSIMISTIC_WRITE);
        em.refresh(meeting);
        return meeting;
    }

    /** The child first, then in the order of the list. */
    public List<Invitee> invitees(PlanMeeting meeting) {
        return em.createQuery(
                        "select i from Invitee i where i.meetingId = :meeting order by i.seat, i.id", Invitee.class)
                .setParameter("meeting", meeting.id())
                .getResultList();
    }

    /** As {@link #invitees}, of many meetings in one statement. */
    public Map<String, List<Invitee>> invitees(Collection<PlanMeeting> meetings) {
        return meetings.isEmpty()
                ? Map.of()
                : em.createQuery(
                                "select i from Invitee i where i.meetingId in :meetings order by i.seat, i.id",
                                Invitee.class)
                        .setParameter(
                                "meetings",
                                meetings.stream().map(PlanMeeting::id).toList())
                        .getResultStream()
                        .collect(Collectors.groupingBy(Invitee::meetingId));
    }

    /** Actions that were not removed, in the order of noting. */
    public List<MeetingAction> actions(PlanMeeting meeting) {
        return em.createQuery(
                        "select a from MeetingAction a where a.meetingId = :meeting and a.removedAt is null order by a.id",
                        MeetingAction.class)
                .setParameter("meeting", meeting.id())
                .getResultList();
    }

    public List<MeetingNote> notes(PlanMeeting meeting) {
        return em.createQuery("select n from MeetingNote n where n.meetingId = :meeting", MeetingNote.class)
                .setParameter("meeting", meeting.id())
                .getResultStream()
                .sorted((a, b) -> a.part().compareTo(b.part()))
                .toList();
    }

    /** Newest first. */
    List<MeetingAct> acts(PlanMeeting meeting) {
        return em.createQuery(
                        "select a from MeetingAct a where a.meetingId = :meeting order by a.doneAt desc, a.id desc",
                        MeetingAct.class)
                .setParameter("meeting", meeting.id())
                .setMaxResults(MOST)
                .getResultList();
    }

    /** Sends what was written to the database. @throws StaleVersion if somebody else was first */
    void flush() {
        try {
            em.flush();
        } catch (OptimisticLockException e) {
            throw new StaleVersion("The meeting");
        }
    }
}
