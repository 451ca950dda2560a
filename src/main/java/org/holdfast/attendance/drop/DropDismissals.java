package org.holdfast.attendance.drop;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.holdfast.child.Child;
import org.holdfast.kernel.ChildId;

/** What was dismissed, of one child or of those who have drops. */
@ApplicationScoped
class DropDismissals {
    /** Placeholders are not endless. */
    private static final int AT_ONCE = 1000;

    @Inject
    EntityManager em;

    void add(DropDismissal dismissal) {
        em.persist(dismissal);
    }

    /** Everything that was ever dismissed, the latest first. */
    List<DropDismissal> of(Child child) {
        return em.createQuery(
                        "select d from DropDismissal d where d.childId = :child order by d.recordedAt desc, d.id desc",
                        DropDismissal.class)
                .setParameter("child", child.id().id())
                .setMaxResults(50)
                .getResultList();
    }

    /** What rests today; in one query for a thousand children with drops. */
    Map<ChildId, List<DropDismissal>> running(Collection<ChildId> children, LocalDate today) {
        List<String> ids = children.stream().map(ChildId::id).sorted().toList();
        return IntStream.iterate(0, from -> from < ids.size(), from -> from + AT_ONCE)
                .mapToObj(from -> ids.subList(from, Math.min(ids.size(), from + AT_ONCE)))
                .flatMap(some -> em.createQuery(
                                "select d from DropDismissal d where d.childId in :ids and d.supersededAt is null"
                                        + " and d.validTo > :today",
                                DropDismissal.class)
                        .setParameter("ids", some)
                        .setParameter("today", today)
                        .getResultStream())
                .collect(Collectors.groupingBy(DropDismissal::childId));
    }
}
