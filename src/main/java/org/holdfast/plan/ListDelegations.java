package org.holdfast.plan;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.child.ChildRow;
import org.holdfast.child.ChildRows;
import org.holdfast.child.Reach;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.UseCase;
import org.holdfast.plan.form.Section;
import org.holdfast.school.StaffMember;

/** Shows who writes what for the designated teacher, and whom and what could be chosen. */
@UseCase
public class ListDelegations {
    /**
     * What was handed over in one go.
     *
     * @param children of the reader's, by name; those who left the school are not named
     * @param sections titles; none means every section that can be handed over
     */
    public record Given(
            String grantId,
            Delegation.Pair people,
            List<ChildRow> children,
            List<String> sections,
            LocalDate from,
            LocalDate lastDay) {}

    /** @param over what ended, latest first */
    public record Listed(
            List<Given> running,
            List<Given> over,
            List<StaffMember> colleagues,
            List<ChildRow> children,
            List<Section> sections) {}

    @Inject
    Delegations delegations;

    @Inject
    DelegationTerms terms;

    @Inject
    ChildRows rows;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    @Allowed(Task.NAME_DELEGATE)
    public Listed run() {
        LocalDate today = LocalDate.now(clock);
        List<ChildRow> children = rows.of(Reach.of(acting.caseload())).stream()
                .filter(child -> !child.onlyEarly())
                .toList();
        List<Section> sections = terms.sections();
        Map<ChildId, ChildRow> byId =
                children.stream().collect(Collectors.toMap(ChildRow::id, Function.identity(), (a, b) -> a));
        Map<String, String> titles = sections.stream().collect(Collectors.toMap(Section::code, Section::title));
        Map<String, List<Delegation>> grants = new LinkedHashMap<>();
        delegations.at(terms.schools()).forEach(one -> grants.computeIfAbsent(
                        one.grantId() + one.period(), id -> new ArrayList<>())
                .add(one));
        List<Given> all = grants.values().stream()
                .map(grant -> given(grant, byId, titles))
                .toList();
        acting.about("delegates");
        acting.rows(all.size());
        return new Listed(
                all.stream().filter(one -> !one.lastDay().isBefore(today)).toList(),
                all.stream()
                        .filter(one -> one.lastDay().isBefore(today))
                        .limit(20)
                        .toList(),
                terms.colleagues(),
                children,
                sections);
    }

    private static Given given(List<Delegation> grant, Map<ChildId, ChildRow> children, Map<String, String> titles) {
        Delegation first = grant.get(0);
        return new Given(
                first.grantId(),
                first.people(),
                grant.stream()
                        .flatMap(one -> Optional.ofNullable(children.get(one.childId())).stream())
                        .toList(),
                first.sections().stream()
                        .map(code -> titles.getOrDefault(code, code))
                        .sorted()
                        .toList(),
                first.from(),
                first.lastDay());
    }
}
