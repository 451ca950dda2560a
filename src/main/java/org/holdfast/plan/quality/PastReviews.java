package org.holdfast.plan.quality;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Date;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.holdfast.child.Held;
import org.holdfast.child.Reach;
import org.holdfast.kernel.ChildId;
import org.holdfast.platform.Stored;
import org.jspecify.annotations.Nullable;

/** Approvals and settled ratings of many children in a stretch of time, as known at its end: two statements. */
@ApplicationScoped
public class PastReviews {
    private static final String IN_REACH = " in (select r.child_id from (%s) r)";

    /** A version may have been submitted more than once: the last time before it was approved counts. */
    private static final String APPROVED = "select v.child_id, v.number, v.approved_at, s.submitted_at, s.due_on"
            + " from plan_version v left join plan_submission s on s.plan_id = v.plan_id and s.number = v.number"
            + " and s.submitted_at = (select max(t.submitted_at) from plan_submission t where t.plan_id = v.plan_id"
            + " and t.number = v.number and t.submitted_at <= v.approved_at)"
            + " where v.approved_at >= ? and v.approved_at <= ? and v.child_id" + IN_REACH
            + " order by v.child_id, v.number";

    private static final String RATED =
            "select p.child_id, q.number, q.locked_at, q.overall_title, q.overall_below, q.stops"
                    + " from plan_rating q join plan p on p.id = q.plan_id where q.turn = 'FIRST' and q.locked_at >= ?"
                    + " and q.locked_at <= ? and (q.superseded_at is null or q.superseded_at > ?) and p.child_id"
                    + IN_REACH
                    + " order by p.child_id, q.locked_at desc, q.id desc";

    @Inject
    EntityManager em;

    @Inject
    Clock clock;

    /** @param until what happened or became known later is left out */
    public Map<ChildId, ReviewedPlan> of(Reach reach, Instant since, Instant until) {
        Map<ChildId, ReviewedPlan> reviewed = new HashMap<>();
        rows(APPROVED, reach, List.of(Held.moment(since), Held.moment(until)))
                .forEach(row -> at(reviewed, row).approved().add(approved(row)));
        rows(RATED, reach, List.of(Held.moment(since), Held.moment(until), Held.moment(until)))
                .forEach(row -> at(reviewed, row).rated().add(rated(row)));
        return reviewed;
    }

    private static ReviewedPlan at(Map<ChildId, ReviewedPlan> reviewed, Object[] row) {
        return reviewed.computeIfAbsent(
                new ChildId((String) row[0]), child -> new ReviewedPlan(new ArrayList<>(), new ArrayList<>()));
    }

    private ReviewedPlan.Approved approved(Object[] row) {
        return new ReviewedPlan.Approved(
                ((Number) row[1]).intValue(),
                Optional.ofNullable(row[3]).map(this::day),
                Optional.ofNullable(date(row[4])),
                day(row[2]));
    }

    private ReviewedPlan.Rated rated(Object[] row) {
        return new ReviewedPlan.Rated(
                ((Number) row[1]).intValue(),
                day(row[2]),
                (String) row[3],
                ((Number) row[4]).intValue(),
                row[5] instanceof Boolean stops ? stops : ((Number) row[5]).intValue() != 0);
    }

    private List<Object[]> rows(String sql, Reach reach, List<Object> first) {
        List<Object> values = new ArrayList<>(first);
        values.addAll(reach.values());
        return ((List<?>) Reach.query(em, sql.formatted(reach.sql()), values).getResultList())
                .stream().map(Object[].class::cast).toList();
    }

    private LocalDate day(Object moment) {
        return LocalDate.ofInstant(Stored.moment(moment), clock.getZone());
    }

    private static @Nullable LocalDate date(@Nullable Object cell) {
        return cell instanceof Date date ? date.toLocalDate() : (LocalDate) cell;
    }
}
