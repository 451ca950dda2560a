package org.holdfast.school;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.holdfast.kernel.Period;

/** Who is away from school and until when. */
@ApplicationScoped
public class StaffAbsences {
    /** More than ever are away from one school. */
    private static final int MOST = 500;

    @Inject
    EntityManager em;

    public void add(StaffAbsence absence) {
        em.persist(absence);
    }

    Optional<StaffAbsence> byId(String id) {
        return em.createQuery(
                        "select a from StaffAbsence a where a.id = :id and a.supersededAt is null", StaffAbsence.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** What is believed of some adults' absences, by adult, in one query. */
    public Map<String, List<Period>> of(Collection<String> staffIds) {
        return staffIds.isEmpty()
                ? Map.of()
                : em.createQuery(
                                "select a from StaffAbsence a where a.staffId in :staff and a.supersededAt is null"
                                        + " order by a.validFrom, a.id",
                                StaffAbsence.class)
                        .setParameter("staff", staffIds)
                        .getResultStream()
                        .collect(Collectors.groupingBy(
                                StaffAbsence::staffId, Collectors.mapping(StaffAbsence::period, Collectors.toList())));
    }

    /** Absences at some schools that are not over on a day, the first to begin first. */
    List<StaffAbsence> notOver(Collection<String> organisationIds, LocalDate day) {
        return organisationIds.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select a from StaffAbsence a, StaffMember m where m.id = a.staffId"
                                        + " and m.organisationId in :organisations and a.supersededAt is null"
                                        + " and (a.validTo is null or a.validTo > :day) order by a.validFrom, m.nameKey, a.id",
                                StaffAbsence.class)
                        .setParameter("organisations", organisationIds)
                        .setParameter("day", day)
                        .setMaxResults(MOST)
                        .getResultList();
    }
}
