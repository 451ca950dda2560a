package org.holdfast.exclusion.pattern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.holdfast.child.Child;
import org.holdfast.kernel.ChildId;

/** What was said of patterns that were looked into, of one child or of those who have one. */
@ApplicationScoped
class PatternDismissals {
    /** Placeholders are not endless. */
    private static final int AT_ONCE = 1000;

    @Inject
    EntityManager em;

    void add(PatternDismissal dismissal) {
        em.persist(dismissal);
    }

    /** Everything that was ever said, the latest first. */
    List<PatternDismissal> of(Child child) {
        return em.createQuery(
                        "select d from PatternDismissal d where d.childId = :child order by d.recordedAt desc, d.id desc",
                        PatternDismissal.class)
                .setParameter("child", child.id().id())
                .setMaxResults(50)
                .getResultList();
    }

    /** The same of many, in one query for a thousand children with a pattern. */
    Map<ChildId, List<PatternDismissal>> of(Collection<ChildId> children) {
        List<String> ids = children.stream().map(ChildId::id).sorted().toList();
        return IntStream.iterate(0, from -> from < ids.size(), from -> from + AT_ONCE)
                .mapToObj(from -> ids.subList(from, Math.min(ids.size(), from + AT_ONCE)))
                .flatMap(some -> em.createQuery(
                                "select d from PatternDismissal d where d.childId in :ids"
                                        + " order by d.recordedAt desc, d.id desc",
                                PatternDismissal.class)
                        .setParameter("ids", some)
                        .getResultStream())
                .collect(Collectors.groupingBy(PatternDismissal::childId));
    }
}
