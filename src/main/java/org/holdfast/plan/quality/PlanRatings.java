package org.holdfast.plan.quality;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.holdfast.child.Child;
import org.holdfast.kernel.ChildId;
import org.holdfast.plan.Plan;
import org.holdfast.plan.PlanApproved;
import org.holdfast.plan.PlanMoved;
import org.holdfast.plan.PlanStep;
import org.holdfast.plan.quality.PlanRating.Turn;

/** Ratings of submitted plans. A decision on the plan locks the one it was taken on. */
@ApplicationScoped
public class PlanRatings {
    private static final int RECENT = 50;

    @Inject
    EntityManager em;

    @Inject
    Clock clock;

    /** Time at the page and moment of decision of one rated plan. */
    public record Pace(int seconds, Instant decidedAt) {}

    void returned(@Observes PlanMoved moved) {
        if (moved.step() == PlanStep.RETURN) {
            lock(moved.childId());
        }
    }

    void approved(@Observes PlanApproved approved) {
        lock(approved.childId());
    }

    private void lock(ChildId child) {
        em.createQuery(
                        "select r from PlanRating r, Plan p where p.id = r.planId and p.childId = :child"
                                + " and r.turn = :first and r.lockedAt is null and r.supersededAt is null",
                        PlanRating.class)
                .setParameter("child", child.id())
                .setParameter("first", Turn.FIRST)
                .getResultList()
                .forEach(rating -> rating.lock(clock.instant()));
    }

    public void add(PlanRating rating, Marks marks) {
        em.persist(rating);
        em.flush();
        int place = 0;
        for (Marks.Mark mark : marks.each()) {
            em.persist(new RatedArea(rating, mark, marks.below(mark.level()), ++place));
        }
        em.flush();
    }

    /** Every rating of a plan that counts, the latest first, in one statement. */
    public List<Rated> of(String planId) {
        List<Object[]> rows = em.createQuery(
                        "select r, a from PlanRating r, RatedArea a where a.ratingId = r.id and r.planId = :plan"
                                + " and r.supersededAt is null order by r.ratedAt desc, r.id, a.place",
                        Object[].class)
                .setParameter("plan", planId)
                .getResultList();
        return gathered(rows);
    }

    /** The open first rating on which a decision would be taken. */
    Optional<PlanRating> open(Plan plan) {
        return em.createQuery(
                        "select r from PlanRating r where r.planId = :plan and r.number = :number and r.turn = :first"
                                + " and r.lockedAt is null and r.supersededAt is null",
                        PlanRating.class)
                .setParameter("plan", plan.id())
                .setParameter("number", plan.number())
                .setParameter("first", Turn.FIRST)
                .getResultStream()
                .findFirst();
    }

    /** What the virtual school said last, once it was settled. */
    Optional<Rated> last(Child child) {
        List<Object[]> rows = em.createQuery(
                        "select r, a from PlanRating r, RatedArea a, Plan p where a.ratingId = r.id and p.id = r.planId"
                                + " and p.childId = :child and r.turn = :first and r.lockedAt is not null"
                                + " and r.supersededAt is null order by r.lockedAt desc, r.id, a.place",
                        Object[].class)
                .setParameter("child", child.id().id())
                .setParameter("first", Turn.FIRST)
                .setMaxResults(RECENT)
                .getResultList();
        return gathered(rows).stream().findFirst();
    }

    /** First ratings of some authorities that were settled since a moment. */
    List<Pace> paces(Collection<String> authorityIds, Instant since) {
        return settled(
                "new org.holdfast.plan.quality.PlanRatings$Pace(r.seconds, r.lockedAt)",
                Pace.class,
                authorityIds,
                since);
    }

    /** As {@link #paces}: the ratings themselves, the oldest first. */
    List<PlanRating> settled(Collection<String> authorityIds, Instant since) {
        return settled("r", PlanRating.class, authorityIds, since);
    }

    private <T> List<T> settled(String what, Class<T> kind, Collection<String> authorityIds, Instant since) {
        return authorityIds.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select " + what + " from PlanRating r where r.authorityId in :authorities"
                                        + " and r.turn = :first and r.supersededAt is null and r.lockedAt >= :since"
                                        + " order by r.lockedAt, r.id",
                                kind)
                        .setParameter("authorities", authorityIds)
                        .setParameter("first", Turn.FIRST)
                        .setParameter("since", since)
                        .setMaxResults(5000)
                        .getResultList();
    }

    /** Ids of submissions that were rated a second time since a moment. */
    List<String> lookedAtTwice(Collection<String> authorityIds, Instant since) {
        return em.createQuery(
                        "select r.submissionId from PlanRating r where r.authorityId in :authorities"
                                + " and r.turn = :second and r.ratedAt >= :since",
                        String.class)
                .setParameter("authorities", authorityIds)
                .setParameter("second", Turn.SECOND)
                .setParameter("since", since)
                .getResultList();
    }

    /** Level codes of first and second rater for each area that both rated since a moment. */
    List<RaterAgreement.Pair> pairs(Collection<String> authorityIds, Instant since) {
        return em.createQuery(
                        "select new org.holdfast.plan.quality.RaterAgreement$Pair(a.levelCode, b.levelCode) from PlanRating r,"
                                + " PlanRating s, RatedArea a, RatedArea b where r.submissionId = s.submissionId"
                                + " and r.turn = :first and s.turn = :second and r.supersededAt is null"
                                + " and a.ratingId = r.id and b.ratingId = s.id and a.areaCode = b.areaCode"
                                + " and s.authorityId in :authorities and s.ratedAt >= :since",
                        RaterAgreement.Pair.class)
                .setParameter("first", Turn.FIRST)
                .setParameter("second", Turn.SECOND)
                .setParameter("authorities", authorityIds)
                .setParameter("since", since)
                .getResultList();
    }

    private static List<Rated> gathered(List<Object[]> rows) {
        Map<String, Rated> byId = new LinkedHashMap<>();
        rows.forEach(row -> byId.computeIfAbsent(
                        ((PlanRating) row[0]).id(), id -> new Rated((PlanRating) row[0], new ArrayList<>()))
                .areas()
                .add((RatedArea) row[1]));
        return List.copyOf(byId.values());
    }
}
