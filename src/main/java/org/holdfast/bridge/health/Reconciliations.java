package org.holdfast.bridge.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.holdfast.kernel.Refused;

/** Counts that clients sent, and what came of comparing them. */
@ApplicationScoped
public class Reconciliations {
    @Inject
    EntityManager em;

    @Inject
    Clock clock;

    Optional<Reconciliation> of(String clientId, LocalDate day) {
        return em.createQuery(
                        "select r from Reconciliation r where r.clientId = :client and r.day = :day",
                        Reconciliation.class)
                .setParameter("client", clientId)
                .setParameter("day", day)
                .getResultStream()
                .findFirst();
    }

    /**
     * With its counts, in place of any that it had.
     *
     * @throws Refused while another request of the client says the same day's for the first time
     */
    void keep(Reconciliation one, Map<CountKind, Said> said) {
        try {
            em.persist(one);
            em.flush();
        } catch (PersistenceException e) {
            throw new Refused(CountRule.COUNTS_ARE_UNDER_WAY);
        }
        em.createQuery("delete from ReconciliationCount c where c.reconciliationId = :one")
                .setParameter("one", one.id())
                .executeUpdate();
        said.forEach((kind, counted) -> em.persist(new ReconciliationCount(one, kind, counted)));
    }

    /** The one that waits longest to be compared, which nobody else changes until the transaction ends. */
    Optional<Reconciliation> waiting() {
        return em.createQuery(
                        "select r from Reconciliation r where r.comparedAt is null order by r.sentAt, r.id",
                        Reconciliation.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .flatMap(one ->
                        Optional.ofNullable(em.find(Reconciliation.class, one.id(), LockModeType.PESSIMISTIC_WRITE)));
    }

    /** Kept from others until the transaction ends. */
    void hold(Reconciliation one) {
        em.lock(one, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Of clients of authorities, newest day first. */
    List<Reconciliation> since(Collection<String> authorityIds, LocalDate day) {
        return authorityIds.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select r from Reconciliation r where r.authorityId in :authorities and r.day >= :day"
                                        + " order by r.day desc, r.id",
                                Reconciliation.class)
                        .setParameter("authorities", authorityIds)
                        .setParameter("day", day)
                        .getResultList();
    }

    /** In the order of the kinds; by the id of what they belong to. */
    Map<String, List<ReconciliationCount>> counts(Collection<Reconciliation> all) {
        return all.isEmpty()
                ? Map.of()
                : em.createQuery(
                                "select c from ReconciliationCount c where c.reconciliationId in :all",
                                ReconciliationCount.class)
                        .setParameter(
                                "all", all.stream().map(Reconciliation::id).toList())
                        .getResultStream()
                        .sorted(Comparator.comparing(ReconciliationCount::kind))
                        .collect(Collectors.groupingBy(ReconciliationCount::reconciliationId));
    }

    /** @return how many were forgotten */
    int forgetOld() {
        List<String> old = em.createQuery("select r.id from Reconciliation r where r.sentAt < :before", String.class)
                .setParameter("before", clock.instant().minus(Reconciliation.KEPT))
                .setMaxResults(500)
                .getResultList();
        if (!old.isEmpty()) {
            em.createQuery("delete from ReconciliationCount c where c.reconciliationId in :old")
                    .setParameter("old", old)
                    .executeUpdate();
            em.createQuery("delete from Reconciliation r where r.id in :old")
                    .setParameter("old", old)
                    .executeUpdate();
        }
        return old.size();
    }
}
