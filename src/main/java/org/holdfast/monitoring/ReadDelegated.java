package org.holdfast.monitoring;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
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
import org.holdfast.plan.Delegation;
import org.holdfast.plan.Delegations;
import org.holdfast.plan.form.PlanForms;
import org.holdfast.plan.form.Section;

/** Shows a delegate the children whose sections they write, the one whose time ends first above. */
@UseCase
public class ReadDelegated {
    /**
     * A child, and what was handed over of their plan.
     *
     * @param sections titles; none means every section that can be handed over
     */
    public record Handed(ChildRow child, List<String> sections, String granter, LocalDate lastDay) {}

    @Inject
    Delegations delegations;

    @Inject
    ChildRows rows;

    @Inject
    PlanForms forms;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    @Allowed(Task.WRITE_SECTIONS)
    public List<Handed> run() {
        LocalDate today = LocalDate.now(clock);
        Map<ChildId, Delegation> mine = delegations.of(acting.actor().id(), today).stream()
                .collect(Collectors.toMap(Delegation::childId, Function.identity(), (a, b) -> a));
        Map<String, String> titles = forms.on(today, Optional.empty()).sections().stream()
                .collect(Collectors.toMap(Section::code, Section::title));
        List<Handed> handed = rows.of(Reach.of(acting.caseload())).stream()
                .flatMap(child ->
                        Optional.ofNullable(mine.get(child.id()))
                                .map(delegation -> handed(child, delegation, titles))
                                .stream())
                .sorted((a, b) -> a.lastDay().compareTo(b.lastDay()))
                .toList();
        acting.about("delegated");
        acting.rows(handed.size());
        return handed;
    }

    private static Handed handed(ChildRow child, Delegation delegation, Map<String, String> titles) {
        List<String> sections = delegation.sections().stream()
                .map(code -> titles.getOrDefault(code, code))
                .sorted()
                .toList();
        return new Handed(child, sections, delegation.people().granterName(), delegation.lastDay());
    }
}
