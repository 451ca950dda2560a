package org.holdfast.exclusion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.holdfast.child.Child;
import org.holdfast.child.Field;
import org.holdfast.child.Happening;
import org.holdfast.child.Happenings;
import org.holdfast.child.Held;
import org.holdfast.child.Reach;
import org.holdfast.kernel.AsAt;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.DatedFact;
import org.holdfast.kernel.NotFound;
import org.holdfast.kernel.StaleVersion;

/** Suspensions and permanent exclusions of one child or of all in reach. */
@ApplicationScoped
public class Exclusions implements Happenings {
    private static final int AT_ONCE = 500;

    @Inject
    EntityManager em;

    @Inject
    Clock clock;

    /** A new exclusion. */
    public void add(Exclusion exclusion) {
        em.persist(exclusion);
        em.flush();
    }

    /** What is believed of each of a child's, of every school, the latest first. */
    public List<Exclusion> of(Child child) {
        return em.createQuery(
                        "select e from Exclusion e where e.childId = :child and e.supersededAt is null"
                                + " order by e.validFrom desc, e.exclusionId desc",
                        Exclusion.class)
                .setParameter("child", child.id().id())
                .getResultList();
    }

    /** The same of many children, in a statement for every 500. */
    Map<ChildId, List<Exclusion>> of(Collection<ChildId> children) {
        Map<ChildId, List<Exclusion>> all = new HashMap<>();
        inSets(children, ids -> em.createQuery(
                        "select e from Exclusion e where e.childId in :children and e.supersededAt is null"
                                + " order by e.validFrom desc, e.exclusionId desc",
                        Exclusion.class)
                .setParameter("children", ids)
                .getResultStream()
                .forEach(one -> all.computeIfAbsent(one.childId(), child -> new ArrayList<>())
                        .add(one)));
        return all;
    }

    /** @throws NotFound if the child has none of this id */
    public Exclusion byId(Child child, String exclusionId) {
        return of(child).stream()
                .filter(exclusion -> exclusion.exclusionId().equals(exclusionId))
                .findFirst()
                .orElseThrow(() -> new NotFound("Exclusion"));
    }

    /** All rows of one exclusion, what was recorded last first. */
    public List<Exclusion> history(Exclusion exclusion) {
        return em.createQuery(
                        "select e from Exclusion e where e.exclusionId = :life order by e.recordedAt desc, e.id desc",
                        Exclusion.class)
                .setParameter("life", exclusion.exclusionId())
                .setMaxResults(100)
                .getResultList();
    }

    /**
     * Those of the children in reach that touch the days from one to before another, in one statement; the earliest first.
     */
    public Map<ChildId, List<Exclusion>> between(Reach reach, LocalDate from, LocalDate to) {
        List<Object> values = new ArrayList<>(List.of(Date.valueOf(to), Date.valueOf(from)));
        values.addAll(reach.values());
        List<?> found = Reach.query(
                        em,
                        "select x.* from exclusion x where x.superseded_at is null and x.valid_from < ?"
                                + " and (x.valid_to is null or x.valid_to > ?)"
                                + " and x.child_id in (select r.child_id from (" + reach.sql()
                                + ") r where r.early = 0) order by x.valid_from, x.exclusion_id",
                        values,
                        Exclusion.class)
                .getResultList();
        return found.stream().map(Exclusion.class::cast).collect(Collectors.groupingBy(DatedFact::childId));
    }

    /**
     * As {@link #between(Reach, LocalDate, LocalDate)}, as they were known at the instant of a pair; whoever the reach
     * counts.
     */
    public Map<ChildId, List<Exclusion>> between(Reach reach, LocalDate from, LocalDate to, AsAt at) {
        List<Object> values = new ArrayList<>(List.of(Date.valueOf(to), Date.valueOf(from)));
        values.addAll(Held.knownValues(at));
        values.addAll(reach.values());
        List<?> found = Reach.query(
                        em,
                        "select x.* from exclusion x where x.valid_from < ? and (x.valid_to is null or x.valid_to > ?)"
                                + " and " + Held.known("x") + " and x.child_id in (select r.child_id from ("
                                + reach.sql() + ") r) order by x.valid_from, x.exclusion_id",
                        values,
                        Exclusion.class)
                .getResultList();
        return found.stream().map(Exclusion.class::cast).collect(Collectors.groupingBy(DatedFact::childId));
    }

    /** Replaces what was believed. @throws StaleVersion if somebody replaced it first */
    void correct(Exclusion wrong, Exclusion right) {
        Instant now = clock.instant();
        int superseded = em.createQuery(
                        "update Exclusion e set e.supersededAt = :now" + " where e.id = :id and e.supersededAt is null")
                .setParameter("now", now)
                .setParameter("id", wrong.id())
                .executeUpdate();
        if (superseded != 1) {
            throw new StaleVersion("Exclusion");
        }
        em.detach(wrong);
        add(right);
    }

    /** Holds back other acts on the exclusions of a child until this transaction ends, so that none are counted twice. */
    void lock(Child child) {
        em.createNativeQuery("select id from child where id = ?1 for update")
                .setParameter(1, child.id().id())
                .getResultList();
    }

    /** The same for many children, always in one order, so that no two acts wait for each other. */
    void lock(Collection<ChildId> children) {
        inSets(children, ids -> {
            String marks = String.join(", ", Collections.nCopies(ids.size(), "?"));
            Query rows =
                    em.createNativeQuery("select id from child where id in (" + marks + ") order by id for update");
            for (int i = 0; i < ids.size(); i++) {
                rows.setParameter(i + 1, ids.get(i));
            }
            rows.getResultList();
        });
    }

    private static void inSets(Collection<ChildId> children, Consumer<List<String>> query) {
        List<String> ids =
                children.stream().map(ChildId::id).distinct().sorted().toList();
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            query.accept(ids.subList(from, Math.min(ids.size(), from + AT_ONCE)));
        }
    }

    void add(ExclusionStep step) {
        em.persist(step);
        em.flush();
    }

    /** What was done or planned about an exclusion, as believed now, the latest day first. */
    public List<ExclusionStep> steps(Exclusion exclusion) {
        return em.createQuery(
                        "select s from ExclusionStep s where s.exclusionId = :life and s.supersededAt is null"
                                + " order by s.happensOn desc, s.id desc",
                        ExclusionStep.class)
                .setParameter("life", exclusion.exclusionId())
                .getResultList();
    }

    /** As {@link #steps(Exclusion)}, of all of a child's exclusions. */
    public List<ExclusionStep> steps(Child child) {
        return em.createQuery(
                        "select s from ExclusionStep s where s.childId = :child and s.supersededAt is null"
                                + " order by s.happensOn desc, s.id desc",
                        ExclusionStep.class)
                .setParameter("child", child.id().id())
                .getResultList();
    }

    /** The first day of full-time education elsewhere, by exclusion, of some. */
    public Map<String, LocalDate> provisionFrom(Collection<String> exclusionIds) {
        return exclusionIds.isEmpty()
                ? Map.of()
                : em.createQuery(
                                "select s from ExclusionStep s where s.exclusionId in :ids and s.supersededAt is null"
                                        + " and s.kind = :kind",
                                ExclusionStep.class)
                        .setParameter("ids", exclusionIds)
                        .setParameter("kind", StepKind.PROVISION)
                        .getResultStream()
                        .collect(Collectors.toMap(
                                ExclusionStep::exclusionId,
                                ExclusionStep::on,
                                (one, other) -> one.isBefore(other) ? one : other));
    }

    /** Each beginning, for readers of the plan. */
    @Override
    public List<Happening> happenings(Child child, LocalDate today) {
        return child.sight().shows(Field.PLAN)
                ? of(child).stream()
                        .map(one -> Happening.of(
                                one.from(),
                                "is-suspension",
                                one.inForce() ? "exclusion.happened" : "exclusion.happened.ended",
                                one.category().title(),
                                Days.words(one.sessions()),
                                one.status().title()))
                        .toList()
                : List.of();
    }
}
