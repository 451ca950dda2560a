package org.holdfast.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.holdfast.child.Child;

/** Who writes sections of whose plan for a designated teacher. */
@ApplicationScoped
public class Delegations {
    private static final String RUNNING =
            "select d from Delegation d where d.supersededAt is null" + " and d.validFrom <= :day and d.validTo > :day";

    @Inject
    EntityManager em;

    void add(Delegation delegation) {
        em.persist(delegation);
    }

    /** A person's for one child on a day. */
    Optional<Delegation> of(Child child, String delegateId, LocalDate day) {
        return em.createQuery(RUNNING + " and d.childId = :child and d.delegateId = :delegate", Delegation.class)
                .setParameter("day", day)
                .setParameter("child", child.id().id())
                .setParameter("delegate", delegateId)
                .getResultStream()
                .findFirst();
    }

    /** Everybody's for one child on a day. */
    public List<Delegation> of(Child child, LocalDate day) {
        return em.createQuery(RUNNING + " and d.childId = :child order by d.id", Delegation.class)
                .setParameter("day", day)
                .setParameter("child", child.id().id())
                .getResultList();
    }

    /** A person's for whatever child on a day, in one query. */
    public List<Delegation> of(String delegateId, LocalDate day) {
        return em.createQuery(RUNNING + " and d.delegateId = :delegate order by d.id", Delegation.class)
                .setParameter("day", day)
                .setParameter("delegate", delegateId)
                .getResultList();
    }

    /** Those of one act of giving that still run. */
    List<Delegation> given(String grantId, Collection<String> schoolIds, LocalDate day) {
        return schoolIds.isEmpty()
                ? List.of()
                : em.createQuery(RUNNING + " and d.grantId = :grant and d.schoolId in :schools", Delegation.class)
                        .setParameter("day", day)
                        .setParameter("grant", grantId)
                        .setParameter("schools", schoolIds)
                        .getResultList();
    }

    /** Of some schools, those that run longest first; the last 500. */
    List<Delegation> at(Collection<String> schoolIds) {
        return schoolIds.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select d from Delegation d where d.supersededAt is null and d.schoolId in :schools"
                                        + " order by d.validTo desc, d.grantId, d.id",
                                Delegation.class)
                        .setParameter("schools", schoolIds)
                        .setMaxResults(500)
                        .getResultList();
    }

    /** Ends it from a day on; what began that day never was. */
    void end(Delegation delegation, LocalDate day, Instant now) {
        delegation.supersede(now);
        if (delegation.from().isBefore(day)) {
            em.persist(delegation.until(day, now));
        }
    }

    /** First day on which a person writes for nobody at a school any more; empty where that is so now. */
    Optional<LocalDate> lastEnd(String delegateId, String schoolId, LocalDate day) {
        return of(delegateId, day).stream()
                .filter(delegation -> delegation.schoolId().equals(schoolId))
                .flatMap(delegation -> delegation.period().end().stream())
                .max(LocalDate::compareTo);
    }
}
