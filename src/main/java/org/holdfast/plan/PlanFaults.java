package org.holdfast.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.holdfast.child.ChildRow;
import org.holdfast.child.ChildRows;
import org.holdfast.child.Reach;
import org.holdfast.kernel.ChildId;

/**
 * The check of the plans of all children in reach by the same rules as of one: one query a kind of fact, and one for each
 * authority's form.
 */
@ApplicationScoped
public class PlanFaults {
    private static final String OF_REACH = " where p.child_id in (select r.child_id from (%s) r)";
    private static final String ANSWERS =
            "select p.child_id, a.question_code, case when a.body = '' then 1 else 0 end, a.state, a.checked_on"
                    + " from plan p join plan_answer a on a.plan_id = p.id" + OF_REACH;
    private static final String TARGETS =
            "select p.child_id, t.id, t.aim, case when t.closed_on is null then 1 else 0 end,"
                    + " case when t.set_in < p.term_number then 1 else 0 end,"
                    + " case when t.measure = '' then 0 else 1 end, case when t.kept_why is null then 0 else 1 end"
                    + " from plan p join plan_target t on t.plan_id = p.id and t.removed_at is null" + OF_REACH
                    + " order by case when t.closed_on is null then 0 else 1 end, t.review_on, t.id";
    private static final String GAPS = "select p.child_id, g.section_code from plan p join plan_section_gap g"
            + " on g.plan_id = p.id and g.number = p.number and g.superseded_at is null" + OF_REACH;

    @Inject
    EntityManager em;

    @Inject
    PlanStates states;

    @Inject
    ChildRows rows;

    @Inject
    PlanForms forms;

    /** Of every child in reach with a plan. */
    public Map<ChildId, PreCheck> of(Reach reach) {
        return of(reach, states.states(reach));
    }

    /** As {@link #of(Reach)}, from what was loaded already. */
    public Map<ChildId, PreCheck> of(Reach reach, Map<ChildId, PlanState> known) {
        Map<ChildId, List<Object[]>> answers = rows(ANSWERS, reach);
        Map<ChildId, List<Object[]>> targets = rows(TARGETS, reach);
        Map<ChildId, List<Object[]>> gaps = rows(GAPS, reach);
        Map<ChildId, Integer> years =
                rows.of(reach).stream().collect(Collectors.toMap(ChildRow::id, ChildRow::curriculumYear));
        Map<String, PlanForm> read = new HashMap<>();
        Map<ChildId, PreCheck> checks = new LinkedHashMap<>();
        known.forEach((id, state) -> {
            PlanFacts fact = state.facts();
            if (fact.plan().isPresent() && years.containsKey(id)) {
                PlanForm form = form(read, fact, reach.today())
                        .shownFor(PlanKind.of(fact.state().lookedAfter()), years.get(id));
                checks.put(
                        id,
                        PreCheck.of(new CheckFacts(
                                id,
                                sections(form, answers.getOrDefault(id, List.of())),
                                gaps.getOrDefault(id, List.of()).stream()
                                        .map(row -> (String) row[1])
                                        .collect(Collectors.toSet()),
                                targets.getOrDefault(id, List.of()).stream()
                                        .map(PlanFaults::goal)
                                        .toList(),
                                state.upToDate().parts(),
                                ahead(fact, reach.today()),
                                premium(form, answers.getOrDefault(id, List.of())))));
            }
        });
        return checks;
    }

    private PlanForm form(Map<String, PlanForm> read, PlanFacts fact, LocalDate today) {
        Optional<String> authority = fact.state().lookedAfter() ? fact.state().authorityId() : Optional.empty();
        return read.computeIfAbsent(authority.orElse(""), id -> forms.on(today, authority));
    }

    private static boolean ahead(PlanFacts fact, LocalDate today) {
        return fact.plan()
                .flatMap(PlanFacts.PlanDates::reviewOn)
                .filter(day -> !day.isBefore(today))
                .isPresent();
    }

    private static List<SectionState> sections(PlanForm form, List<Object[]> answers) {
        Map<String, SectionState.Mark> marks = new HashMap<>();
        answers.forEach(row -> marks.put(
                (String) row[1],
                new SectionState.Mark(
                        truth(row[2]), Answer.State.valueOf((String) row[3]), ((Date) row[4]).toLocalDate())));
        return form.sections().stream()
                .map(section -> SectionState.of(section, marks))
                .toList();
    }

    private static boolean premium(PlanForm form, List<Object[]> answers) {
        return form.question(CheckFacts.PREMIUM).isPresent()
                && answers.stream().anyMatch(row -> CheckFacts.PREMIUM.equals(row[1]) && !truth(row[2]));
    }

    private static CheckFacts.Goal goal(Object[] row) {
        return new CheckFacts.Goal(
                (String) row[1], (String) row[2], truth(row[3]), truth(row[4]), truth(row[5]), truth(row[6]));
    }

    private static boolean truth(Object cell) {
        return ((Number) cell).intValue() == 1;
    }

    private Map<ChildId, List<Object[]>> rows(String select, Reach reach) {
        Map<ChildId, List<Object[]>> byChild = new HashMap<>();
        for (Object row : (List<?>) Reach.query(em, select.formatted(reach.sql()), reach.values())
                .getResultList()) {
            Object[] cells = (Object[]) row;
            byChild.computeIfAbsent(new ChildId((String) cells[0]), id -> new ArrayList<>())
                    .add(cells);
        }
        return byChild;
    }
}
