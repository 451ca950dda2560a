package org.holdfast.plan.quality;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.holdfast.access.Acting;
import org.holdfast.access.Actor;
import org.holdfast.access.Role;
import org.holdfast.child.Reach;
import org.holdfast.kernel.ChildId;
import org.holdfast.plan.quality.QueuedPlan.Holder;
import org.holdfast.platform.Stored;
import org.jspecify.annotations.Nullable;

/** The queue of a virtual school: submitted plans of the children it looks after, and who has which. */
@ApplicationScoped
public class QueuedPlans {
    /** How long a plan counts as open before somebody who does nothing more with it. */
    private static final Duration AT_IT = Duration.ofMinutes(30);

    private static final String WAITING = "select p.id, p.child_id, p.number, p.status_since, s.id, s.submitted_at,"
            + " s.due_on, s.fault_count, s.part_count, s.returned, s.in_care_since, s.last_level, s.last_below,"
            + " a.person_id, a.person_name, a.assigned_at, b.person_id, b.person_name, b.opened_at"
            + " from plan p join care_status k on k.child_id = p.child_id and k.kind = 'LOOKED_AFTER'"
            + " and k.superseded_at is null and k.valid_from <= ? and (k.valid_to is null or k.valid_to > ?)"
            + " and k.authority_id in (%s)"
            + " left join plan_submission s on s.plan_id = p.id and s.superseded_at is null"
            + " left join plan_assignment a on a.plan_id = p.id"
            + " left join plan_before b on b.plan_id = p.id and b.person_id <> ? and b.opened_at > ?"
            + " where p.status = 'SUBMITTED' and p.child_id in (select r.child_id from (%s) r)"
            + " order by s.id desc";

    @Inject
    EntityManager em;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    /** All that wait before the acting officer's virtual school, in order; one statement. */
    public List<QueuedPlan> waiting() {
        List<String> authorities = authorities();
        if (authorities.isEmpty()) {
            return List.of();
        }
        Reach reach = Reach.of(acting.caseload());
        Date today = Date.valueOf(reach.today());
        List<Object> values = new ArrayList<>(List.of(today, today));
        values.addAll(authorities);
        values.add(acting.actor().id());
        values.add(sql(clock.instant().minus(AT_IT)));
        values.addAll(reach.values());
        String marks = String.join(", ", Collections.nCopies(authorities.size(), "?"));
        Map<String, QueuedPlan> plans = new LinkedHashMap<>();
        for (Object row : (List<?>)
                Reach.query(em, WAITING.formatted(marks, reach.sql()), values).getResultList()) {
            Object[] cells = (Object[]) row;
            plans.computeIfAbsent((String) cells[0], id -> queued(id, cells, reach.today()));
        }
        return plans.values().stream().sorted(QueuedPlan.ORDER).toList();
    }

    /** Authorities for which the acting officer rates. */
    List<String> authorities() {
        return acting.actor().organisations(Role.VIRTUAL_SCHOOL_HEAD, Role.VIRTUAL_SCHOOL_OFFICER);
    }

    /** From now on this person has the plan. */
    void assign(String planId, String personId, String name) {
        write(
                "insert into plan_assignment (plan_id, person_id, person_name, assigned_at) values (?, ?, ?, ?)"
                        + " on duplicate key update person_id = values(person_id), person_name = values(person_name),"
                        + " assigned_at = values(assigned_at)",
                planId,
                personId,
                name,
                sql(clock.instant()));
    }

    /** From now on nobody has it. */
    void free(String planId) {
        write("delete from plan_assignment where plan_id = ?", planId);
    }

    /** Who has a plan. */
    Optional<String> holder(String planId) {
        List<?> found = Reach.query(
                        em, "select a.person_id from plan_assignment a where a.plan_id = ?", List.of(planId))
                .getResultList();
        return found.stream().findFirst().map(String.class::cast);
    }

    /** The plan lies before the acting officer, and the one before it no longer does. */
    void opened(String planId) {
        Actor actor = acting.actor();
        write(
                "insert into plan_before (person_id, person_name, plan_id, opened_at) values (?, ?, ?, ?)"
                        + " on duplicate key update person_name = values(person_name), plan_id = values(plan_id),"
                        + " opened_at = values(opened_at)",
                actor.id(),
                actor.name(),
                planId,
                sql(clock.instant()));
    }

    private void write(String sql, Object... values) {
        Reach.query(em, sql, List.of(values)).executeUpdate();
    }

    private static QueuedPlan queued(String id, Object[] cells, LocalDate today) {
        QueueRisk.Facts facts = new QueueRisk.Facts(
                day(cells[6]),
                number(cells[7]),
                number(cells[8]),
                number(cells[9]),
                day(cells[10]),
                Optional.ofNullable((String) cells[11]),
                number(cells[12]));
        Instant since =
                Stored.perhaps(cells[5]).or(() -> Stored.perhaps(cells[3])).orElse(Instant.EPOCH);
        return new QueuedPlan(
                id,
                new ChildId((String) cells[1]),
                number(cells[2]),
                Optional.ofNullable((String) cells[4]),
                since,
                QueueRisk.of(facts, today),
                holder(cells[13], cells[14], cells[15]),
                holder(cells[16], cells[17], cells[18]));
    }

    private static Optional<Holder> holder(@Nullable Object id, @Nullable Object name, @Nullable Object since) {
        return id == null || name == null
                ? Optional.empty()
                : Optional.of(new Holder(
                        (String) id, (String) name, Stored.perhaps(since).orElseThrow()));
    }

    private static int number(@Nullable Object cell) {
        return cell == null ? 0 : ((Number) cell).intValue();
    }

    private static Optional<LocalDate> day(@Nullable Object cell) {
        return cell == null
                ? Optional.empty()
                : Optional.of(cell instanceof Date date ? date.toLocalDate() : (LocalDate) cell);
    }

    private static Timestamp sql(Instant moment) {
        return Timestamp.valueOf(LocalDateTime.ofInstant(moment, ZoneOffset.UTC));
    }
}
