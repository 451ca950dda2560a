package org.holdfast.child;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Date;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.holdfast.access.Acting;
import org.holdfast.access.Actor;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.NotFound;
import org.holdfast.platform.Stored;

/**
 * What has changed lately in children's lives, read from the facts as they stand: a change that was said twice, or in
 * another order, is one change. For jobs of the server alone. Source: F65, F72.
 */
@ApplicationScoped
public class LateChanges {
    private static final int MOST = 5000;
    private static final String LIVING = " and c.died_on is null and c.sealed_on is null";
    private static final String NOT_OVER = " and (%1$s.valid_to is null or %1$s.valid_to > ?)";

    /** A later day counts: a place may be accepted before it begins. The first school of a child is no change. */
    private static final String SCHOOL = "select 'SCHOOL', e.child_id, e.valid_from, e.school_id,"
            + " (select min(x.recorded_at) from enrolment x where x.child_id = e.child_id and x.school_id = e.school_id"
            + " and x.valid_from = e.valid_from) from enrolment e join child c on c.id = e.child_id"
            + " where e.superseded_at is null and e.kind = 'MAIN' and e.valid_from >= ?" + NOT_OVER.formatted("e")
            + " and exists (select 1 from enrolment o where o.child_id = e.child_id and o.superseded_at is null"
            + " and o.kind = 'MAIN' and o.school_id <> e.school_id and o.valid_from < e.valid_from)" + LIVING;

    private static final String HOME = "select 'HOME', p.child_id, p.valid_from, p.child_id,"
            + " (select min(x.recorded_at) from placement x where x.child_id = p.child_id and x.moved_home = true"
            + " and x.valid_from = p.valid_from) from placement p join child c on c.id = p.child_id"
            + " where p.superseded_at is null and p.moved_home = true and p.valid_from >= ?" + NOT_OVER.formatted("p")
            + " and p.valid_from <= ?" + LIVING;

    /** Another legal status goes on with the same care; short breaks and what follows care ask nothing of a school. */
    private static final String STATUS = "select 'STATUS', s.child_id, s.valid_from, s.child_id,"
            + " (select min(x.recorded_at) from care_status x where x.child_id = s.child_id and x.kind = s.kind"
            + " and x.valid_from = s.valid_from) from care_status s join child c on c.id = s.child_id"
            + " where s.superseded_at is null and s.kind in ('LOOKED_AFTER', 'CHILD_IN_NEED', 'EDGE_OF_CARE')"
            + " and s.valid_from >= ?" + NOT_OVER.formatted("s") + " and s.valid_from <= ?"
            + " and not exists (select 1 from care_status o where o.child_id = s.child_id and o.kind = s.kind"
            + " and o.superseded_at is null and o.valid_from < s.valid_from"
            + " and (o.valid_to is null or o.valid_to >= s.valid_from))" + LIVING;

    private static final String WORKER = "select 'WORKER', a.child_id, a.valid_from, a.holder_id,"
            + " (select min(x.recorded_at) from child_access x where x.child_id = a.child_id and x.kind = a.kind"
            + " and x.holder_id = a.holder_id and x.valid_from = a.valid_from) from child_access a"
            + " join child c on c.id = a.child_id where a.superseded_at is null and a.kind = 'SOCIAL_WORKER'"
            + " and a.valid_from >= ?" + NOT_OVER.formatted("a") + " and a.valid_from <= ?"
            + " and exists (select 1 from child_access o where o.child_id = a.child_id and o.kind = a.kind"
            + " and o.superseded_at is null and o.holder_id <> a.holder_id and o.valid_from < a.valid_from)" + LIVING;

    @Inject
    EntityManager em;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    /** What can change. */
    public enum Kind {
        SCHOOL,
        HOME,
        STATUS,
        WORKER
    }

    /**
     * One change.
     *
     * @param on the first day on which it is so; of a school it may lie ahead
     * @param to id of the new school or worker; of another kind the child's own
     * @param knownAt when it was first recorded
     */
    public record Change(Kind kind, ChildId child, LocalDate on, String to, Instant knownAt) {}

    /** Of all children, from a day on. @throws NotFound if anybody but a job of the server asks */
    public List<Change> since(LocalDate day) {
        return found(day, Optional.empty());
    }

    /** Of one child, from a day on. @throws NotFound if anybody but a job of the server asks */
    public List<Change> of(ChildId child, LocalDate since) {
        return found(since, Optional.of(child));
    }

    /** Ids of all schools at which a child has a place today. @throws NotFound if anybody but a job of the server asks */
    public Set<String> schools(ChildId child) {
        onlyJobs();
        return new HashSet<>(em.createQuery(
                        "select e.schoolId from Enrolment e where e.childId = :child and e.supersededAt is null"
                                + " and e.validFrom <= :today and (e.validTo is null or e.validTo > :today)",
                        String.class)
                .setParameter("child", child.id())
                .setParameter("today", LocalDate.now(clock))
                .getResultList());
    }

    private List<Change> found(LocalDate day, Optional<ChildId> child) {
        onlyJobs();
        Date since = Date.valueOf(day);
        Date today = Date.valueOf(LocalDate.now(clock));
        String one = child.isPresent() ? " and c.id = ?" : "";
        List<Object> values = new ArrayList<>();
        StringBuilder sql = new StringBuilder();
        for (String part : List.of(SCHOOL, HOME, STATUS, WORKER)) {
            sql.append(sql.isEmpty() ? "" : " union all ").append(part).append(one);
            values.addAll(part.equals(SCHOOL) ? List.of(since, today) : List.of(since, today, today));
            child.ifPresent(id -> values.add(id.id()));
        }
        List<?> rows =
                Reach.query(em, sql.toString(), values).setMaxResults(MOST).getResultList();
        return rows.stream().map(row -> change((Object[]) row)).toList();
    }

    private static Change change(Object[] cells) {
        return new Change(
                Kind.valueOf(String.valueOf(cells[0]).strip()),
                new ChildId((String) cells[1]),
                cells[2] instanceof Date date ? date.toLocalDate() : (LocalDate) cells[2],
                (String) cells[3],
                Stored.moment(cells[4]));
    }

    private void onlyJobs() {
        if (acting.actor().kind() != Actor.Kind.SYSTEM) {
            throw new NotFound("Child");
        }
    }
}
