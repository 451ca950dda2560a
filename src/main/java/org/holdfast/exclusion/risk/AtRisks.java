package org.holdfast.exclusion.risk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.holdfast.access.Acting;
import org.holdfast.child.Child;
import org.holdfast.child.Reach;
import org.holdfast.exclusion.Exclusion;
import org.holdfast.exclusion.ExclusionRecorded;
import org.holdfast.exclusion.Insiders;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.DomainEvent;
import org.holdfast.kernel.StaleVersion;

/** Flags of children at risk of suspension, of one child or of all in reach. */
@ApplicationScoped
public class AtRisks {
    private static final int MOST = 100;
    private static final String IN_REACH = " and a.superseded_at is null and a.child_id in (%s)";

    @Inject
    EntityManager em;

    @Inject
    Event<DomainEvent> events;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    /** How flags ended. @param without a suspension or exclusion */
    public record Outcomes(long ended, long without) {}

    /** Those of the children in reach that run, the earliest first; in two statements. */
    public List<AtRisk> of(Reach reach) {
        List<?> ids = Reach.query(
                        em,
                        "select a.id from at_risk a where a.outcome is null" + IN_REACH.formatted(Insiders.sql(reach)),
                        reach.values())
                .getResultList();
        return ids.isEmpty()
                ? List.of()
                : em.createQuery("select a from AtRisk a where a.id in :ids order by a.validFrom, a.id", AtRisk.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    /** How those of the children in reach ended from one day to before another; in one statement. */
    public Outcomes outcomes(Reach reach, LocalDate from, LocalDate to) {
        List<Object> values = new ArrayList<>(List.of(Date.valueOf(from), Date.valueOf(to)));
        values.addAll(reach.values());
        Object[] counts = (Object[]) Reach.query(
                        em,
                        "select count(*), coalesce(sum(case when a.outcome = 'NO_LONGER' then 1 else 0 end), 0)"
                                + " from at_risk a where a.outcome is not null and a.valid_to >= ? and a.valid_to < ?"
                                + IN_REACH.formatted(Insiders.sql(reach)),
                        values)
                .getSingleResult();
        return new Outcomes(((Number) counts[0]).longValue(), ((Number) counts[1]).longValue());
    }

    /** What is believed of each of a child's, the latest first. */
    List<AtRisk> of(Child child) {
        return of(child.id());
    }

    private List<AtRisk> of(ChildId child) {
        return em.createQuery(
                        "select a from AtRisk a where a.childId = :child and a.supersededAt is null"
                                + " order by a.validFrom desc, a.id desc",
                        AtRisk.class)
                .setParameter("child", child.id())
                .setMaxResults(MOST)
                .getResultList();
    }

    Optional<AtRisk> running(Child child) {
        return of(child).stream().filter(AtRisk::running).findFirst();
    }

    /** Who flagged the child first, by risk id, is the author of its earliest row. */
    List<AtRisk> beginnings(Child child) {
        return em.createQuery(
                        "select a from AtRisk a where a.childId = :child and a.outcome is null order by a.recordedAt",
                        AtRisk.class)
                .setParameter("child", child.id().id())
                .setMaxResults(MOST)
                .getResultList();
    }

    /** What was offered to a child, the latest first. */
    List<RiskOffer> offers(Child child) {
        return em.createQuery(
                        "select o from RiskOffer o where o.childId = :child order by o.offeredOn desc, o.id desc",
                        RiskOffer.class)
                .setParameter("child", child.id().id())
                .setMaxResults(MOST)
                .getResultList();
    }

    /** Holds back other acts on the flags of a child until this transaction ends, so that none is flagged twice. */
    void lock(Child child) {
        em.createNativeQuery("select id from child where id = ?1 for update")
                .setParameter(1, child.id().id())
                .getResultList();
    }

    void add(AtRisk risk) {
        em.persist(risk);
        em.flush();
        events.fire(new AtRiskFlagged(risk.childId(), risk.riskId()));
    }

    void add(RiskOffer offer) {
        em.persist(offer);
        em.flush();
    }

    /** Keeps how a flag ended. @throws StaleVersion if somebody ended it first */
    void end(AtRisk running, AtRisk ended) {
        int superseded = em.createQuery(
                        "update AtRisk a set a.supersededAt = :now where a.id = :id and a.supersededAt is null")
                .setParameter("now", clock.instant())
                .setParameter("id", running.id())
                .executeUpdate();
        if (superseded != 1) {
            throw new StaleVersion("At risk of suspension");
        }
        em.detach(running);
        em.persist(ended);
        em.flush();
        ended.outcome().ifPresent(how -> events.fire(new AtRiskEnded(ended.childId(), ended.riskId(), how)));
    }

    /** {@link RiskRule#SUSPENSION_ENDS_IT}; one that began before the flag, and is recorded late, does not. */
    void recorded(@Observes ExclusionRecorded happened) {
        of(happened.childId()).stream().filter(AtRisk::running).forEach(risk -> firstDay(happened.exclusionId())
                .filter(day -> !day.isBefore(risk.since()))
                .ifPresent(day ->
                        end(risk, risk.suspended(day, happened.exclusionId(), acting.actor(), clock.instant()))));
    }

    private Optional<LocalDate> firstDay(String exclusionId) {
        return em.createQuery(
                        "select e from Exclusion e where e.exclusionId = :life and e.supersededAt is null",
                        Exclusion.class)
                .setParameter("life", exclusionId)
                .getResultStream()
                .findFirst()
                .map(Exclusion::from);
    }
}
