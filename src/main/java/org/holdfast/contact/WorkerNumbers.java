package org.holdfast.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.holdfast.kernel.Ids;

/** Who of their staff authorities' case systems mean by the numbers of workers. */
@ApplicationScoped
class WorkerNumbers {
    @Inject
    EntityManager em;

    @Inject
    Clock clock;

    /**
     * Written down when heard of for the first time, and kept from other pushes until the transaction ends: two that name a
     * new worker at once come one after the other. To be asked before a child is locked, so that nobody waits in a ring.
     */
    void hold(String authorityId, ProfessionalSaid said) {
        em.createNativeQuery("insert into worker_number (id, authority_id, worker_id, name, recorded_at)"
                        + " values (?1, ?2, ?3, ?4, ?5) on duplicate key update recorded_at = recorded_at")
                .setParameter(1, Ids.next())
                .setParameter(2, authorityId)
                .setParameter(3, said.workerId())
                .setParameter(4, said.name())
                .setParameter(5, LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .executeUpdate();
    }

    /** One that was written down. */
    WorkerNumber known(String authorityId, String workerId) {
        return em.createQuery(
                        "select w from WorkerNumber w where w.authorityId = :authority and w.workerId = :id",
                        WorkerNumber.class)
                .setParameter("authority", authorityId)
                .setParameter("id", workerId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getSingleResult();
    }

    /** Those who are known as staff, by the worker's number. */
    Map<String, String> staff(String authorityId, Collection<String> workerIds) {
        return of(authorityId, workerIds).stream()
                .filter(worker -> worker.staffId().isPresent())
                .collect(Collectors.toMap(
                        WorkerNumber::workerId, worker -> worker.staffId().orElseThrow()));
    }

    /** By the work e-mail that the authority itself has of one of its staff, and never by a name. */
    Optional<String> staffOf(String authorityId, String mail) {
        LocalDate today = LocalDate.now(clock);
        List<String> found = em.createQuery(
                        "select m.id from StaffMember m where m.organisationId = :authority and lower(m.email) = :mail"
                                + " and m.validFrom <= :today and (m.validTo is null or m.validTo > :today)",
                        String.class)
                .setParameter("authority", authorityId)
                .setParameter("mail", mail.toLowerCase(Locale.ROOT))
                .setParameter("today", today)
                .setMaxResults(2)
                .getResultList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private List<WorkerNumber> of(String authorityId, Collection<String> workerIds) {
        return workerIds.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select w from WorkerNumber w where w.authorityId = :authority and w.workerId in :ids",
                                WorkerNumber.class)
                        .setParameter("authority", authorityId)
                        .setParameter("ids", workerIds)
                        .getResultList();
    }
}
