package org.holdfast.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.holdfast.child.ChildState;
import org.holdfast.child.ChildStates;
import org.holdfast.child.Reach;
import org.holdfast.contact.Contacts;
import org.holdfast.exclusion.KnownExclusions;
import org.holdfast.kernel.ChildId;
import org.holdfast.plan.PlanFacts.Answered;
import org.holdfast.plan.PlanFacts.Gap;
import org.holdfast.plan.form.PartName;
import org.holdfast.plan.form.PlanRows;
import org.holdfast.school.TermPlace;
import org.holdfast.support.SupportCheck;
import org.holdfast.support.SupportRecords;

/** How the plans of all children in reach stand: one query a kind of fact, whether for one child or nine hundred. */
@ApplicationScoped
public class PlanStates {
    private static final String PLANS =
            "select p.child_id, p.id, p.number, p.review_on, p.approved_number, p.approved_at,"
                    + " p.confirmed_at, v.asked_on, v.asked_by, v.not_given, g.part, g.reason, g.owner_name, g.due_on,"
                    + " p.status, p.status_since from plan p"
                    + " left join plan_views v on v.plan_id = p.id and v.asked_on = (select max(w.asked_on) from plan_views w"
                    + " where w.plan_id = p.id)"
                    + " left join plan_gap g on g.plan_id = p.id and g.superseded_at is null"
                    + " where p.child_id in (select r.child_id from (%s) r) order by p.child_id, v.recorded_at desc";

    /**
     * Of the national base that was in force when the draft began: what an authority adds makes its own form longer and
     * nobody else's figures worse. Questions that feed a part are asked in every situation. They are few, and MySQL is
     * told to gather them once and not for each plan.
     */
    private static final String ANSWERS = "select /*+ NO_MERGE(q) */ p.child_id, q.part, count(*),"
            + " sum(case when a.body is null or a.body = '' then 1 else 0 end),"
            + " min(case when a.body is null or a.body = '' then q.label else null end), min(a.checked_on)"
            + " from plan p join (select f.valid_from, f.valid_to, n.code, n.part, n.label from plan_question n"
            + " join plan_section s on s.id = n.section_id join plan_form f on f.id = s.form_id"
            + " where n.mandatory = true and n.part is not null and f.authority_id is null and f.superseded_at is null) q"
            + " on q.valid_from <= p.begun_on and (q.valid_to is null or q.valid_to > p.begun_on)"
            + " left join plan_answer a on a.plan_id = p.id and a.question_code = q.code"
            + " where p.child_id in (select r.child_id from (%s) r) group by p.child_id, q.part";

    /** Before any plan was approved nothing follows from anything. */
    private static final Instant NOT_BEFORE = Instant.parse("9999-01-01T00:00:00Z");

    @Inject
    EntityManager em;

    @Inject
    ChildStates children;

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

    /** Facts of every living child in reach, those without a plan too. */
    public Map<ChildId, PlanFacts> of(Reach reach) {
        Map<ChildId, ChildState> states = children.of(reach);
        Map<ChildId, List<Object[]>> plans = rows(PLANS, reach);
        Map<ChildId, List<Object[]>> answers = rows(ANSWERS, reach);
        var checks = contacts.checks(reach);
        var supports = support.checks(reach);
        var gaps = support.gaps(reach);
        var excluded = exclusions.after(reach, earliest(plans));
        Map<ChildId, PlanFacts> facts = new LinkedHashMap<>();
        states.forEach((id, state) -> {
            List<Object[]> rows = plans.getOrDefault(id, List.of());
            Map<PartName, Gap> known = PlanRows.gaps(rows);
            gaps.getOrDefault(id, List.of()).forEach(gap -> known.putIfAbsent(PlanRows.part(gap), PlanRows.gap(gap)));
            facts.put(
                    id,
                    new PlanFacts(
                            state,
                            rows.stream().findFirst().map(PlanRows::dates),
                            answered(answers.getOrDefault(id, List.of())),
                            checks.getOrDefault(id, List.of()),
                            supports.getOrDefault(id, SupportCheck.NOTHING),
                            known,
                            excluded.getOrDefault(id, List.of())));
        });
        return facts;
    }

    /** When the plan was looked at that nobody looked at for longest: what was known then is no longer asked about. */
    private static Instant earliest(Map<ChildId, List<Object[]>> plans) {
        return plans.values().stream()
                .flatMap(rows -> PlanRows.dates(rows.get(0)).confirmedAt().stream())
                .min(Comparator.naturalOrder())
                .orElse(NOT_BEFORE);
    }

    /** The answer for every living child in reach. */
    public Map<ChildId, UpToDate> upToDate(Reach reach) {
        Map<ChildId, UpToDate> answers = new LinkedHashMap<>();
        states(reach).forEach((id, state) -> answers.put(id, state.upToDate()));
        return answers;
    }

    /** The facts of every living child in reach, judged by the periods and calendar that count for each. */
    public Map<ChildId, PlanState> states(Reach reach) {
        return states(reach, of(reach));
    }

    /** The same of facts that are known already. */
    public Map<ChildId, PlanState> states(Reach reach, Map<ChildId, PlanFacts> facts) {
        Map<TermPlace, Periods> own = periods.of(
                facts.values().stream().map(PlanStates::place).distinct().toList(), reach.today());
        Map<ChildId, Exempt> exempt = exemptions.running(reach);
        Map<ChildId, PlanState> states = new LinkedHashMap<>();
        facts.forEach((id, fact) -> {
            Periods its = Objects.requireNonNull(own.get(place(fact)));
            states.put(
                    id,
                    new PlanState(
                            fact,
                            UpToDate.of(fact, Optional.ofNullable(exempt.get(id)), its, reach.today()),
                            DueDates.of(fact, Optional.ofNullable(exempt.get(id)), its, reach.today()),
                            its.calendar(),
                            Occasion.since(fact, its)));
        });
        return states;
    }

    static TermPlace place(PlanFacts fact) {
        return new TermPlace(
                fact.state().school().map(ChildState.Since::id),
                fact.state().school().flatMap(ChildState.Since::authorityId),
                fact.periodsOf().orElse(""));
    }

    private static Map<PartName, Answered> answered(List<Object[]> rows) {
        Map<PartName, Answered> answered = new EnumMap<>(PartName.class);
        rows.forEach(row -> answered.put(PartName.valueOf((String) row[1]), PlanRows.answered(row)));
        return answered;
    }

    private Map<ChildId, List<Object[]>> rows(String select, Reach reach) {
        Map<ChildId, List<Object[]>> byChild = new HashMap<>();
        for (Object row : (List<?>)
                Reach.query(em, select.formatted(reach.sql()), reach.values()).getResultList()) {
            Object[] cells = (Object[]) row;
            byChild.computeIfAbsent(new ChildId((String) cells[0]), id -> new ArrayList<>())
                    .add(cells);
        }
        return byChild;
    }
}
