package org.holdfast.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.holdfast.child.Child;
import org.holdfast.child.Held;
import org.holdfast.child.Reach;
import org.holdfast.kernel.AsAt;
import org.holdfast.kernel.ChildId;

/** Exemptions, of one child or, for those that run today, of all in reach. */
@ApplicationScoped
public class Exemptions {
    private static final String RUNNING = "select e.child_id, e.id, e.reason, e.words, e.valid_from, e.valid_to,"
            + " e.author_name from plan_exemption e where e.superseded_at is null and e.valid_from <= ? and e.valid_to > ?"
            + " and e.child_id in (select r.child_id from (%s) r) order by e.recorded_at";

    private static final String PAST = "select e.child_id, e.id, e.reason, e.words, e.valid_from, e.valid_to,"
            + " e.author_name from plan_exemption e where " + Held.sql("e")
            + " and e.child_id in (select r.child_id from (%s) r) order by e.recorded_at";

    @Inject
    EntityManager em;

    void add(Exemption exemption) {
        em.persist(exemption);
    }

    /** What is believed now; ended ones too. */
    List<Exemption> of(Child child) {
        return history(child).stream().filter(Exemption::known).toList();
    }

    /** Everything that was ever said, the latest first; what was replaced too. */
    List<Exemption> history(Child child) {
        return em.createQuery(
                        "select e from Exemption e where e.childId = :child order by e.recordedAt desc, e.id desc",
                        Exemption.class)
                .setParameter("child", child.id().id())
                .setMaxResults(200)
                .getResultList();
    }

    /** Those that run today, in one query. */
    Map<ChildId, Exempt> running(Reach reach) {
        Date today = Date.valueOf(reach.today());
        List<Object> values = new ArrayList<>(List.of(today, today));
        values.addAll(reach.values());
        return running(RUNNING.formatted(reach.sql()), values);
    }

    /** Those that ran as at a pair, in one query. */
    Map<ChildId, Exempt> running(Reach reach, AsAt at) {
        List<Object> values = new ArrayList<>(Held.values(at));
        values.addAll(reach.values());
        return running(PAST.formatted(reach.sql()), values);
    }

    private Map<ChildId, Exempt> running(String sql, List<Object> values) {
        Map<ChildId, Exempt> running = new HashMap<>();
        for (Object row : (List<?>) Reach.query(em, sql, values).getResultList()) {
            Object[] cells = (Object[]) row;
            running.put(new ChildId((String) cells[0]), exempt(cells));
        }
        return running;
    }

    private static Exempt exempt(Object[] cells) {
        return new Exempt(
                (String) cells[1],
                ExemptReason.valueOf((String) cells[2]),
                (String) cells[3],
                day(cells[4]),
                day(cells[5]).minusDays(1),
                (String) cells[6]);
    }

    private static LocalDate day(Object cell) {
        return cell instanceof Date date ? date.toLocalDate() : (LocalDate) cell;
    }
}
