package org.holdfast.monitoring.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.holdfast.access.Acting;
import org.holdfast.access.Role;
import org.holdfast.attendance.RegisterState;
import org.holdfast.attendance.RegisterStates;
import org.holdfast.attendance.Slot;
import org.holdfast.attendance.drop.ChildDrops;
import org.holdfast.attendance.drop.Drops;
import org.holdfast.child.Characteristic.Kind;
import org.holdfast.child.Characteristics;
import org.holdfast.child.ChildRow;
import org.holdfast.child.Field;
import org.holdfast.child.Reach;
import org.holdfast.exclusion.Exclusion;
import org.holdfast.exclusion.Exclusions;
import org.holdfast.exclusion.OutToday;
import org.holdfast.kernel.ChildId;
import org.holdfast.monitoring.PlanLine;
import org.holdfast.monitoring.filter.Cohort;
import org.holdfast.monitoring.filter.OfficerCaseloads;
import org.holdfast.monitoring.filter.OfficerChild.Officer;
import org.holdfast.monitoring.filter.Traits;
import org.holdfast.plan.Holders;
import org.holdfast.plan.PlanFacts;
import org.holdfast.plan.PlanState;
import org.holdfast.plan.PlanStates;
import org.holdfast.training.TeacherRecord;
import org.holdfast.training.Trainings;

/** All lines of a reader's board: one query a kind of fact however many children, and one rule for page, list and file. */
@ApplicationScoped
public class BoardLines {
    @Inject
    KeptRecords known;

    @Inject
    PlanStates states;

    @Inject
    Exclusions exclusions;

    @Inject
    RegisterStates registers;

    @Inject
    Drops drops;

    @Inject
    Trainings trainings;

    @Inject
    Characteristics characteristics;

    @Inject
    OfficerCaseloads officers;

    @Inject
    Holders holders;

    @Inject
    Acting acting;

    /** The children whom the reader's authorities look after today, those of a cohort among them. */
    Counted counted(Cohort cohort) {
        Collection<String> ours = acting.actor().organisations(Role.VIRTUAL_SCHOOL_HEAD, Role.VIRTUAL_SCHOOL_OFFICER);
        Gathered gathered = new Gathered(Reach.of(acting.caseload()), ours);
        return Counted.of(ours, cohort, gathered.lines(), gathered.kept);
    }

    /** Everything that the lines are made of. */
    private final class Gathered {
        private final Reach reach;
        private final Collection<String> ours;
        private final List<ChildRow> children;
        private final Map<ChildId, PlanState> plans;
        private final Map<ChildId, List<Exclusion>> out;
        private final Map<ChildId, List<RegisterState>> kept;
        private final Map<ChildId, ChildDrops> dropped;
        private final Map<ChildId, Map<Kind, String>> said;
        private final Map<ChildId, Trace> traced;
        private final Map<ChildId, Officer> followed;
        private final Doers doers;

        Gathered(Reach reach, Collection<String> ours) {
            this.reach = reach;
            this.ours = ours;
            List<KeptRecord> everybody = known.of(acting.caseload());
            List<ChildRow> all =
                    everybody.stream().flatMap(one -> one.row().stream()).toList();
            children = all.stream()
                    .filter(child -> Counted.lookedAfterBy(ours, child))
                    .toList();
            plans = states.states(reach, facts(everybody));
            out = exclusions.between(reach, reach.today(), reach.today().plusDays(1));
            kept = registers.of(reach, Slot.yearOf(reach.today()));
            dropped = drops.of(reach, all, kept).stream()
                    .collect(Collectors.toMap(one -> one.child().id(), Function.identity()));
            said = characteristics.of(reach);
            traced = traced(everybody);
            followed = officers.of(reach, ours);
            doers = doers();
        }

        private static Map<ChildId, PlanFacts> facts(List<KeptRecord> everybody) {
            Map<ChildId, PlanFacts> facts = new LinkedHashMap<>();
            everybody.forEach(one -> one.plan().ifPresent(plan -> facts.put(one.id(), plan)));
            return facts;
        }

        private static Map<ChildId, Trace> traced(List<KeptRecord> everybody) {
            Map<ChildId, Trace> traced = new HashMap<>();
            everybody.forEach(one -> one.trace().ifPresent(trace -> traced.put(one.id(), trace)));
            return traced;
        }

        private Doers doers() {
            Set<String> schools = children.stream()
                    .flatMap(child -> child.school().stream())
                    .map(ChildRow.Place::id)
                    .collect(Collectors.toSet());
            Map<String, TeacherRecord> teachers = trainings.teachers(schools, reach.today());
            Map<ChildId, String> workers = new HashMap<>();
            traced.forEach((id, trace) -> trace.worker().ifPresent(name -> workers.put(id, name)));
            return new Doers(teachers, holders.heads(ours, reach.today()), followed, workers);
        }

        List<BoardLine> lines() {
            List<BoardLine> lines = new ArrayList<>();
            PlanLine.all(children, plans)
                    .forEach(plan -> lines.add(line(plan, plans.get(plan.child().id()))));
            return lines;
        }

        private BoardLine line(PlanLine plan, @org.jspecify.annotations.Nullable PlanState state) {
            ChildRow child = plan.child();
            Trace trace = traced.getOrDefault(child.id(), Trace.NONE);
            List<Raised> raised = new Raising(
                            child,
                            java.util.Objects.requireNonNull(state),
                            OutToday.of(child, out.getOrDefault(child.id(), List.of()), reach.today()),
                            Optional.ofNullable(dropped.get(child.id())),
                            child.school().map(at -> doers.teachers().get(at.id())),
                            trace,
                            reach.today())
                    .all();
            return new BoardLine(
                    plan,
                    raised,
                    raised.stream().findFirst().map(one -> doers.of(child, one.concern(), plan.dates())),
                    traits(child, trace),
                    Optional.ofNullable(followed.get(child.id())).map(Officer::name));
        }

        private Traits traits(ChildRow child, Trace trace) {
            return new Traits(
                    child,
                    ours,
                    said.getOrDefault(child.id(), Map.of()),
                    trace.legalStatus().filter(any -> child.sight().shows(Field.LEGAL_STATUS)),
                    child.sight().shows(Field.PLACEMENT) ? trace.moves() : 0,
                    Optional.ofNullable(followed.get(child.id())).map(Officer::id));
        }
    }
}
