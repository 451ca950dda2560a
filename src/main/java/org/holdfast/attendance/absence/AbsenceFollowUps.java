package org.holdfast.attendance.absence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.holdfast.child.Child;
import org.holdfast.child.Reach;
import org.holdfast.kernel.ChildId;

/** What was done about absences. */
@ApplicationScoped
class AbsenceFollowUps {
    private static final int MOST = 100;

    @Inject
    EntityManager em;

    void add(AbsenceFollowUp followUp) {
        em.persist(followUp);
    }

    /** Of one child, newest first. */
    List<AbsenceFollowUp> of(Child child) {
        return em.createQuery(
                        "select f from AbsenceFollowUp f where f.childId = :child"
                                + " order by f.recordedAt desc, f.id desc",
                        AbsenceFollowUp.class)
                .setParameter("child", child.id().id())
                .setMaxResults(MOST)
                .getResultList();
    }

    /** About one day of the children in reach, newest first; in two statements. */
    Map<ChildId, List<AbsenceFollowUp>> on(LocalDate day, Reach reach) {
        List<Object> values = new ArrayList<>(List.of(Date.valueOf(day)));
        values.addAll(reach.values());
        List<String> ids = new ArrayList<>();
        for (Object id : (List<?>) Reach.query(
                        em,
                        "select f.id from absence_follow_up f where f.absent_on = ? and f.child_id in"
                                + " (select r.child_id from (" + reach.sql() + ") r)",
                        values)
                .getResultList()) {
            ids.add((String) id);
        }
        return ids.isEmpty()
                ? Map.of()
                : em.createQuery(
                                "select f from AbsenceFollowUp f where f.id in :ids"
                                        + " order by f.recordedAt desc, f.id desc",
                                AbsenceFollowUp.class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .collect(Collectors.groupingBy(AbsenceFollowUp::childId));
    }
}
