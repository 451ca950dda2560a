package org.holdfast.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Date;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.holdfast.child.ChildState;
import org.holdfast.child.Held;
import org.holdfast.child.Reach;
import org.holdfast.contact.Contacts;
import org.holdfast.exclusion.KnownExclusions;
import org.holdfast.kernel.AsAt;
import org.holdfast.kernel.ChildId;
import org.holdfast.plan.PlanFacts.Asked;
import org.holdfast.plan.PlanFacts.PlanDates;
import org.holdfast.plan.form.PartName;
import org.holdfast.school.TermPlace;
import org.holdfast.support.SupportCheck;
import org.holdfast.support.SupportRecords;

/**
 * How plans stood as at a pair: a fixed number of statements. Read are versions, confirmations, views, contacts, key people,
 * safe places, exclusions, exemptions, settings and terms as known then. Not dated twice are the draft's answers and its
 * review date, so the version in force says both; and the employment of adults. Gaps change no answer and are not read.
 */
@ApplicationScoped
public class PastPlans {
    private static final String IN_REACH = " in (select r.child_id from (%s) r)";
    private static final String PLANS = "select p.child_id, p.id, v.number, v.approved_at, v.approver_name, v.document,"
            + " (select max(k.confirmed_at) from plan_confirmation k where k.plan_id = p.id and k.confirmed_at <= ?)"
            + " from plan p left join plan_version v on v.child_id = p.child_id and v.number = (select max(w.number)"
            + " from plan_version w where w.child_id = p.child_id and w.approved_at <= ?)"
            + " where p.started_on <= ? and p.child_id" + IN_REACH;
    private static final String VIEWS = "select p.child_id, v.asked_on, v.asked_by, v.not_given from plan p"
            + " join plan_views v on v.plan_id = p.id and v.recorded_at <= ? and v.asked_on = (select max(w.asked_on)"
            + " from plan_views w where w.plan_id = p.id and w.asked_on <= ? and w.recorded_at <= ?)"
            + " where p.child_id" + IN_REACH + " order by p.child_id, v.recorded_at desc, v.id";
    private static final String PARTS = "select q.code, q.part from plan_question q"
            + " join plan_section s on s.id = q.section_id join plan_form f on f.id = s.form_id"
            + " where f.authority_id is null and q.mandatory = true and q.part is not null";

    @Inject
    EntityManager em;

    @Inject
    Contacts contacts;

    @Inject
    SupportRecords support;

    @Inject
    KnownExclusions exclusions;

    @Inject
    AuthorityPeriods periods;

    @Inject
    Exemptions exemptions;

    @Inject
    Clock clock;

    /** @param states of the same children as at the same pair */
    public Map<ChildId, PastPlan> of(Reach reach, Map<ChildId, ChildState> states, AsAt at) {
        Map<ChildId, PlanInForce> versions = new HashMap<>();
        Map<ChildId, PlanFacts> facts = facts(reach, states, at, versions);
        Map<TermPlace, Periods> own = periods.of(
                facts.values().stream().map(PlanStates::place).distinct().toList(), at);
        Map<ChildId, Exempt> exempt = exemptions.running(reach, at);
        Map<ChildId, PastPlan> plans = new LinkedHashMap<>();
        facts.forEach((id, fact) -> {
            Periods its = Objects.requireNonNull(own.get(PlanStates.place(fact)));
            Optional<PlanInForce> version = Optional.ofNullable(versions.get(id));
            plans.put(
                    id,
                    new PastPlan(
                            version,
                            version.map(one -> one.reviewOn()
                                    .orElse(its.day(one.approvedAt()).plusDays(its.reviewWithinDays()))),
                            UpToDate.of(fact, Optional.ofNullable(exempt.get(id)), its, at.on()),
                            DueDates.of(fact, Optional.ofNullable(exempt.get(id)), its, at.on())));
        });
        return plans;
    }

    private Map<ChildId, PlanFacts> facts(
            Reach reach, Map<ChildId, ChildState> states, AsAt at, Map<ChildId, PlanInForce> versions) {
        Map<ChildId, PlanDates> dates = plans(reach, at, versions);
        var checks = contacts.checks(reach, at);
        var supports = support.checks(reach, at);
        Instant earliest = dates.values().stream()
                .flatMap(plan -> plan.confirmedAt().stream())
                .min(Comparator.naturalOrder())
                .orElse(at.known());
        var excluded = exclusions.after(reach, earliest, at);
        Map<ChildId, PlanFacts> facts = new LinkedHashMap<>();
        states.forEach((id, state) -> facts.put(
                id,
                new PlanFacts(
                        state,
                        Optional.ofNullable(dates.get(id)),
                        Optional.ofNullable(versions.get(id))
                                .map(PlanInForce::answered)
                                .orElse(Map.of()),
                        checks.getOrDefault(id, List.of()),
                        supports.getOrDefault(id, SupportCheck.NOTHING),
                        Map.of(),
                        excluded.getOrDefault(id, List.of()))));
        return facts;
    }

    private Map<ChildId, PlanDates> plans(Reach reach, AsAt at, Map<ChildId, PlanInForce> versions) {
        Instant closing = closing(at);
        Map<ChildId, Asked> asked = asked(reach, at);
        Map<String, PartName> parts = parts();
        List<Object> values =
                new ArrayList<>(List.of(Held.moment(closing), Held.moment(closing), Date.valueOf(at.on())));
        values.addAll(reach.values());
        Map<ChildId, PlanDates> plans = new HashMap<>();
        for (Object[] cells : rows(PLANS.formatted(reach.sql()), values)) {
            ChildId id = new ChildId((String) cells[0]);
            PlanRow row = new PlanRow(cells);
            Optional<PlanInForce> version = row.version(parts, clock.getZone());
            version.ifPresent(one -> versions.put(id, one));
            plans.put(id, row.dates(version, Optional.ofNullable(asked.get(id))));
        }
        return plans;
    }

    /** The pair's day closes with its last instant, or when it was known. */
    private Instant closing(AsAt at) {
        Instant end =
                at.on().plusDays(1).atStartOfDay(clock.getZone()).toInstant().minusNanos(1000);
        return end.isBefore(at.known()) ? end : at.known();
    }

    private Map<ChildId, Asked> asked(Reach reach, AsAt at) {
        List<Object> values =
                new ArrayList<>(List.of(Held.moment(at.known()), Date.valueOf(at.on()), Held.moment(at.known())));
        values.addAll(reach.values());
        Map<ChildId, Asked> asked = new HashMap<>();
        rows(VIEWS.formatted(reach.sql()), values)
                .forEach(cells -> asked.putIfAbsent(new ChildId((String) cells[0]), PlanRow.asked(cells)));
        return asked;
    }

    private Map<String, PartName> parts() {
        Map<String, PartName> parts = new HashMap<>();
        rows(PARTS, List.of()).forEach(cells -> parts.put((String) cells[0], PartName.valueOf((String) cells[1])));
        return parts;
    }

    private List<Object[]> rows(String sql, List<Object> values) {
        return ((List<?>) Reach.query(em, sql, values).getResultList())
                .stream().map(Object[].class::cast).toList();
    }
}
