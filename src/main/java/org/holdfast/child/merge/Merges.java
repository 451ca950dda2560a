package org.holdfast.child.merge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdfast.child.Child;
import org.holdfast.child.Children;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.Ids;
import org.holdfast.platform.Touches;

/** The merges, and what stands against one. */
@ApplicationScoped
public class Merges {
    private static final String BOTH = " where g.child_id = ?1 and k.child_id = ?2";
    private static final String ON_ONE_DAY = " and g.superseded_at is null and k.superseded_at is null"
            + " and (k.valid_to is null or k.valid_to > g.valid_from) and (g.valid_to is null or g.valid_to > k.valid_from)";
    private static final String PLANS = "plan g, plan k" + BOTH;
    private static final String REGISTERS = "register_year g, register_year k" + BOTH
            + " and k.start_year = g.start_year and k.school_id = g.school_id";
    private static final String SCHOOLS = "enrolment g, enrolment k" + BOTH
            + " and g.kind = 'MAIN' and k.kind = 'MAIN' and k.school_id <> g.school_id" + ON_ONE_DAY;
    private static final String AUTHORITIES = "care_status g, care_status k" + BOTH
            + " and g.kind in ('LOOKED_AFTER', 'SHORT_BREAKS') and k.kind in ('LOOKED_AFTER', 'SHORT_BREAKS')"
            + " and k.authority_id <> g.authority_id" + ON_ONE_DAY;

    @Inject
    EntityManager em;

    @Inject
    Children children;

    void add(ChildMerge merge) {
        em.persist(merge);
        em.flush();
    }

    void flush() {
        em.flush();
    }

    Child child(ChildId id) {
        return em.find(Child.class, id.id());
    }

    /** Keeps other writers from both records until the transaction ends. */
    void lock(ChildId one, ChildId other) {
        List.of(one, other).stream().map(ChildId::id).sorted().map(ChildId::new).forEach(children::lock);
    }

    /** One that some authorities made, kept from others who would undo it. */
    Optional<ChildMerge> locked(String id, Collection<String> authorityIds) {
        return Optional.ofNullable(em.find(ChildMerge.class, id, LockModeType.PESSIMISTIC_WRITE))
                .filter(merge -> authorityIds.contains(merge.authorityId()));
    }

    /** The newest first. */
    List<ChildMerge> of(Collection<String> authorityIds) {
        return authorityIds.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select m from ChildMerge m, Child c where m.authorityId in :authorities"
                                        + " and c.id = m.keptId and c.sealedOn is null order by m.id desc",
                                ChildMerge.class)
                        .setParameter("authorities", authorityIds)
                        .setMaxResults(50)
                        .getResultList();
    }

    /** Whether either record took part in another merge since that holds. */
    boolean mergedSince(ChildMerge merge) {
        return em.createQuery(
                                "select count(m) from ChildMerge m where m.id > :id and m.undoneAt is null"
                                        + " and (m.keptId in :both or m.goneId in :both)",
                                Long.class)
                        .setParameter("id", merge.id())
                        .setParameter(
                                "both", List.of(merge.kept().id(), merge.gone().id()))
                        .getSingleResult()
                > 0;
    }

    /** What stands against making one of two, and has to be put right elsewhere first. */
    List<MergeRule> hindrances(Child kept, Child gone) {
        List<MergeRule> all = new ArrayList<>();
        if (kept.diedOn().isPresent() != gone.diedOn().isPresent()) {
            all.add(MergeRule.ONE_LIFE);
        }
        if (any(PLANS, kept, gone)) {
            all.add(MergeRule.ONE_PLAN);
        }
        if (any(REGISTERS, kept, gone)) {
            all.add(MergeRule.ONE_REGISTER);
        }
        if (any(SCHOOLS, kept, gone)) {
            all.add(MergeRule.ONE_MAIN_SCHOOL);
        }
        if (any(AUTHORITIES, kept, gone)) {
            all.add(MergeRule.ONE_AUTHORITY);
        }
        return all;
    }

    /** Both change: the one is read with all facts, the other is gone. */
    void touch(ChildMerge merge) {
        List<String> both =
                Stream.of(merge.kept(), merge.gone()).map(ChildId::id).sorted().toList();
        em.createNativeQuery(Touches.statement("(?1, ?3, 1), (?2, ?3, 1)", "?3"))
                .setParameter(1, both.get(0))
                .setParameter(2, both.get(1))
                .setParameter(3, Ids.next())
                .executeUpdate();
    }

    private boolean any(String rows, Child kept, Child gone) {
        Object count = em.createNativeQuery("select count(*) from " + rows)
                .setParameter(1, gone.id().id())
                .setParameter(2, kept.id().id())
                .getSingleResult();
        return ((Number) count).intValue() > 0;
    }
}
