package org.holdfast.attendance.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import org.holdfast.attendance.MarkSource;
import org.holdfast.child.Child;

/** Totals of codes, kept apart from marks. */
@ApplicationScoped
public class AttendanceSummaries {
    @Inject
    EntityManager em;

    /** What stands of a child, oldest first. */
    public List<AttendanceSummary> of(Child child) {
        return em.createQuery(
                        "select s from AttendanceSummary s where s.childId = :child and s.supersededAt is null"
                                + " order by s.fromDay, s.toDay, s.schoolId",
                        AttendanceSummary.class)
                .setParameter("child", child.id().id())
                .getResultList();
    }

    /**
     * Keeps a total of the days from one to another, both counted.
     *
     * @return whether anything is another now: not if the same stands, or what was said later
     */
    public boolean keep(
            Child child, String schoolId, LocalDate from, LocalDate to, FileTotal total, MarkSource source) {
        AttendanceSummary summary = new AttendanceSummary(child, schoolId, from, to, total, source);
        List<AttendanceSummary> before = of(child).stream()
                .filter(one -> one.schoolId().equals(schoolId)
                        && one.from().equals(from)
                        && one.to().equals(to))
                .toList();
        if (before.stream().anyMatch(one -> one.stands(summary))) {
            return false;
        }
        before.forEach(one -> one.supersede(source.at()));
        em.persist(summary);
        em.flush();
        return true;
    }
}
