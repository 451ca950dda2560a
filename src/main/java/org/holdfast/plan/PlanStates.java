package org.holdfast.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.holdfast.child.ChildState;
import org.holdfast.child.ChildStates;
import org.holdfast.child.Reach;
import org.holdfast.contact.Contacts;
import org.holdfast.kernel.ChildId;
import org.holdfast.plan.PlanFacts.Answered;
import org.holdfast.plan.PlanFacts.Gap;
import org.holdfast.school.Setting;
import org.holdfast.school.Settings;
import org.holdfast.school.Terms;
import org.holdfast.support.SupportCheck;
import org.holdfast.support.SupportRecords;

/** How the plans of all children in reach stand: one query a kind of fact, whether for one child or nine hundred. */
@ApplicationScoped
public class PlanStates {
    private static final String PLANS =
            "select p.child_id, p.id, p.number, p.review_on, p.approved_number, p.approved_at,"
                    + " p.confirmed_at, v.asked_on, v.asked_by, v.not_given, g.part, g.reason, g.owner_name, g.due_on from plan p"
                    + " left join plan_views v on v.plan_id = p.id and v.asked_on = (select max(w.asked_on) from plan_views w"
                    + " where w.plan_id = p.id)"
                    + " left join plan_gap g on g.plan_id = p.id and g.superseded_at is null"
                    + " where p.child_id in (select r.child_id from (%s) r) order by p.child_id, v.recorded_at desc";

    /**
     * Of the national base that was in force when the draft began: what an authority adds makes its own form longer and
     * nobody else's figures worse. Questions that feed a part are asked in every situation.
     */
    private static final String ANSWERS = "select p.child_id, q.part, count(*),"
            + " sum(case when a.body is null or a.body = '' then 1 else 0 end),"
            + " min(case when a.body is null or a.body = '' then q.label else null end), min(a.checked_on)"
            + " from plan p join plan_question q on q.mandatory = true and q.part is not null"
            + " join plan_section s on s.id = q.section_id join plan_form f on f.id = s.form_id and f.authority_id is null"
            + " and f.valid_from <= p.begun_on and (f.valid_to is null or f.valid_to > p.begun_on)"
            + " and f.superseded_at is null"
            + " left join plan_answer a on a.plan_id = p.id and a.question_code = q.code"
            + " where p.child_id in (select r.child_id from (%s) r) group by p.child_id, q.part";

    @Inject
    EntityManager em;

    @Inject
    ChildStates children;

    @Inject
    Contacts contacts;

    @Inject
    SupportRecords support;

    @Inject
    Settings settings;

    @Inject
    Terms terms;

    @Inject
    Clock clock;

    /** Facts of every living child in reach, those without a plan too. */
    public Map<ChildId, PlanFacts> of(Reach reach) {
        Map<ChildId, ChildState> states = children.of(reach);
        Map<ChildId, List<Object[]>> plans = rows(PLANS, reach);
        Map<ChildId, List<Object[]>> answers =
                rows(ANSWERS, reach);
        var checks = contacts.checks(reach);
        var supports = support.checks(reach);
        var gaps = support.gaps(reach);
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
                            known));
        });
        return facts;
    }

    /** The answer for every living child in reach. */
    public Map<ChildId, UpToDate> upToDate(Reach reach) {
        return judged(of(reach), reach);
    }

    /** The same facts judged by each child's own authority's periods. */
    public Map<ChildId, UpToDate> judged(Map<ChildId, PlanFacts> facts, Reach reach) {
        Map<String, Periods> periods = periods(facts, reach);
        Map<ChildId, UpToDate> judged = new LinkedHashMap<>();
        facts.forEach((id, fact) -> judged.put(
                id,
                UpToDate.of(
                        fact,
                        Optional.ofNullable(periods.get(fact.periodsOf().orElse("")))
                                .orElseGet(() -> new Periods(Map.of(), new Terms.Calendar(List.of()), clock.getZone())),
                        reach.today())));
        return judged;
    }

    private Map<String, Periods> periods(Map<ChildId, PlanFacts> facts, Reach reach) {
        List<String> authorities = facts.values().stream()
                .map(fact -> fact.periodsOf().orElse(""))
                .distinct()
                .toList();
        if (authorities.isEmpty()) {
            return Map.of();
        }
        Map<String, Map<Setting, Settings.Value>> set = settings.of(authorities, reach.today());
        Map<String, Terms.Calendar> calendars = terms.of(authorities);
        Terms.Calendar none = new Terms.Calendar(List.of());
        return authorities.stream()
                .collect(Collectors.toMap(
                        id -> id,
                        id -> new Periods(
                                set.getOrDefault(id, Map.of()), calendars.getOrDefault(id, none), clock.getZone())));
    }

    private static Map<PartName, Answered> answered(List<Object[]> rows) {
        Map<PartName, Answered> answered = new EnumMap<>(PartName.class);
        rows.forEach(row -> answered.put(PartName.valueOf((String) row[1]), PlanRows.answered(row)));
        return answered;
    }

    private Map<ChildId, List<Object[]>> rows(String select, Reach reach) {
        Map<ChildId, List<Object[]>> byChild = new HashMap<>();
        for (Object row :
                (List<?>) Reach.query(em, select.formatted(reach.sql()), reach.values()).getResultList()) {
            Object[] cells = (Object[]) row;
            byChild.computeIfAbsent(new ChildId((String) cells[0]), id -> new ArrayList<>())
                    .add(cells);
        }
        return byChild;
    }
}
