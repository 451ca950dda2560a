package org.holdfast.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Who of their staff authorities' case systems mean by the numbers of workers. */
@ApplicationScoped
class WorkerNumbers {
    @Inject
    EntityManager em;

    @Inject
    Clock clock;

    /** One that is heard of for the first time is written down. */
    WorkerNumber written(String authorityId, ProfessionalSaid said) {
        return of(authorityId, List.of(said.workerId())).stream().findFirst().orElseGet(() -> {
            WorkerNumber worker = new WorkerNumber(authorityId, said.workerId(), said.name(), clock.instant());
            em.persist(worker);
            return worker;
        });
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
