package org.holdfast.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.holdfast.child.Child;

/** Register years, with the sums that are kept beside them in the same transaction. */
@ApplicationScoped
public class Registers {
    /** Children whose registers are read by one query: placeholders are not endless. */
    private static final int AT_ONCE = 500;

    @Inject
    EntityManager em;

    @Inject
    MarkCodes codes;

    @Inject
    RegisterSums sums;

    @Inject
    Disputes disputes;

    @Inject
    Openings openings;

    /** All registers of a child, of every school, oldest year first. */
    public List<RegisterYear> of(Child child) {
        return em.createQuery(
                        "select r from RegisterYear r where r.childId = :child order by r.startYear, r.schoolId",
                        RegisterYear.class)
                .setParameter("child", child.id().id())
                .getResultList();
    }

    /** A child's registers of one year, one for each school with marks. */
    public List<RegisterYear> of(Child child, int year) {
        return em.createQuery(
                        "select r from RegisterYear r where r.childId = :child and r.startYear = :year"
                                + " order by r.schoolId",
                        RegisterYear.class)
                .setParameter("child", child.id().id())
                .setParameter("year", year)
                .getResultList();
    }

    /** The registers of some children in a year. */
    public List<RegisterYear> of(List<Child> children, int year) {
        return children.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select r from RegisterYear r where r.childId in :children and r.startYear = :year",
                                RegisterYear.class)
                        .setParameter(
                                "children",
                                children.stream().map(child -> child.id().id()).toList())
                        .setParameter("year", year)
                        .getResultList();
    }

    /** Some registers, as far as they have marks, and others of the same children; whom the caller may write about. */
    public Map<RegisterKey, RegisterYear> of(Set<RegisterKey> keys) {
        return found(keys, false);
    }

    /** What was replaced in a register, newest first. */
    public List<MarkChange> changes(RegisterYear register, int limit) {
        return em.createQuery(
                        "select c from MarkChange c where c.registerId = :register order by c.changedAt desc, c.slot",
                        MarkChange.class)
                .setParameter("register", register.id())
                .setMaxResults(limit)
                .getResultList();
    }

    /** Takes marks into registers, which open with their first mark; locked until the transaction ends. */
    public Map<RegisterKey, Entered> enter(Map<RegisterKey, List<Said>> said, MarkSource source) {
        Map<RegisterKey, RegisterYear> registers = locked(said.keySet());
        Map<RegisterKey, Entered> entered = new LinkedHashMap<>();
        List<RegisterYear> touched = new ArrayList<>();
        said.forEach((key, marks) -> {
            RegisterYear register = registers.computeIfAbsent(key, missing -> opened(missing, source));
            Marks before = register.marks();
            List<MarkChange> changes = register.take(marks, source);
            changes.forEach(em::persist);
            Entered one = new Entered(before.different(register.marks()), changes.size());
            entered.put(key, one);
            if (one.marks() > 0) {
                touched.add(register);
            }
        });
        em.flush();
        sums.keep(touched, registers.values(), codes.table());
        disputes.renew(registers.values(), touched, source.at());
        return entered;
    }

    private RegisterYear opened(RegisterKey key, MarkSource source) {
        RegisterYear register = new RegisterYear(key.child(), key.schoolId(), key.year(), source.at());
        em.persist(register);
        return register;
    }

    /**
     * With those of the same children at other schools, in the order of their ids, so that two imports wait for each other
     * and neither fails.
     */
    private Map<RegisterKey, RegisterYear> locked(Set<RegisterKey> keys) {
        Map<RegisterKey, RegisterYear> found = found(keys, true);
        SortedSet<String> opening = Openings.among(keys, found);
        if (!opening.isEmpty()) {
            openings.hold(opening);
            found.putAll(found(keys, true));
        }
        return found;
    }

    private Map<RegisterKey, RegisterYear> found(Set<RegisterKey> keys, boolean lock) {
        Map<RegisterKey, RegisterYear> found = new HashMap<>();
        List<String> children =
                List.copyOf(keys.stream().map(key -> key.child().id()).collect(Collectors.toCollection(TreeSet::new)));
        Set<Integer> years = keys.stream().map(RegisterKey::year).collect(Collectors.toSet());
        for (int from = 0; from < children.size(); from += AT_ONCE) {
            List<String> some = children.subList(from, Math.min(children.size(), from + AT_ONCE));
            for (RegisterYear register : found(some, years, lock)) {
                found.put(new RegisterKey(register.childId(), register.schoolId(), register.year()), register);
            }
        }
        return found;
    }

    private List<RegisterYear> found(Collection<String> children, Set<Integer> years, boolean lock) {
        return em.createQuery(
                        "select r from RegisterYear r where r.childId in :children and r.startYear in :years"
                                + " order by r.childId, r.startYear, r.schoolId",
                        RegisterYear.class)
                .setParameter("children", children)
                .setParameter("years", years)
                .setLockMode(lock ? LockModeType.PESSIMISTIC_WRITE : LockModeType.NONE)
                .getResultList();
    }
}
