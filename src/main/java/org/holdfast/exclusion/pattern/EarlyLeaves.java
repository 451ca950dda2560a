package org.holdfast.exclusion.pattern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.holdfast.child.Child;
import org.holdfast.child.Reach;
import org.holdfast.exclusion.Insiders;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.DatedFact;
import org.holdfast.kernel.NotFound;
import org.holdfast.kernel.StaleVersion;

/** Early leaves as they are believed, of one child or of all in reach. */
@ApplicationScoped
class EarlyLeaves {
    private static final int MOST = 200;

    @Inject
    EntityManager em;

    @Inject
    Clock clock;

    void add(EarlyLeave leave) {
        em.persist(leave);
        em.flush();
    }

    /** Those that stand, the latest first. */
    List<EarlyLeave> of(Child child) {
        return em.createQuery(
                        "select l from EarlyLeave l where l.childId = :child and l.supersededAt is null"
                                + " and l.withdrawn = false order by l.validFrom desc, l.leftMinute desc, l.id",
                        EarlyLeave.class)
                .setParameter("child", child.id().id())
                .setMaxResults(MOST)
                .getResultList();
    }

    /** What was replaced or withdrawn, with why, the latest first. */
    List<EarlyLeave> changes(Child child) {
        return em.createQuery(
                        "select l from EarlyLeave l where l.childId = :child and l.changeReason <> ''"
                                + " order by l.recordedAt desc, l.id desc",
                        EarlyLeave.class)
                .setParameter("child", child.id().id())
                .setMaxResults(MOST)
                .getResultList();
    }

    /** @throws NotFound if the child has none of this id that stands */
    EarlyLeave byId(Child child, String leaveId) {
        return of(child).stream()
                .filter(leave -> leave.leaveId().equals(leaveId))
                .findFirst()
                .orElseThrow(() -> new NotFound("Early leave"));
    }

    /** Those of the children in reach since a day; in two statements. */
    Map<ChildId, List<EarlyLeave>> since(LocalDate day, Reach reach) {
        List<Object> values = new ArrayList<>(List.of(Date.valueOf(day)));
        values.addAll(reach.values());
        List<?> ids = Reach.query(
                        em,
                        "select l.id from early_leave l where l.superseded_at is null and l.valid_from >= ?"
                                + " and l.withdrawn = false and l.child_id in (" + Insiders.sql(reach) + ")",
                        values)
                .getResultList();
        return ids.isEmpty()
                ? Map.of()
                : em.createQuery("select l from EarlyLeave l where l.id in :ids order by l.id", EarlyLeave.class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .collect(Collectors.groupingBy(DatedFact::childId));
    }

    /** Replaces what was believed. @throws StaleVersion if somebody replaced it first */
    void correct(EarlyLeave wrong, EarlyLeave right) {
        int superseded = em.createQuery(
                        "update EarlyLeave l set l.supersededAt = :now where l.id = :id and l.supersededAt is null")
                .setParameter("now", clock.instant())
                .setParameter("id", wrong.id())
                .executeUpdate();
        if (superseded != 1) {
            throw new StaleVersion("Early leave");
        }
        em.detach(wrong);
        add(right);
    }
}
