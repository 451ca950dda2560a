package org.holdfast.monitoring;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.holdfast.child.ChildRow;
import org.holdfast.kernel.ChildId;
import org.holdfast.plan.DueDates;
import org.holdfast.plan.Exempt;
import org.holdfast.plan.Part;
import org.holdfast.plan.PlanFacts;
import org.holdfast.plan.PlanFacts.PlanDates;
import org.holdfast.plan.PlanState;
import org.holdfast.plan.UpToDate;
import org.holdfast.school.Terms;

/**
 * A child who has or owes a plan, and how it stands today. What is right and what is not comes from {@link UpToDate}
 * alone.
 *
 * @param flags what is to be put right, most urgent first
 * @param calendar in which the child's school days count
 */
public record PlanLine(
        ChildRow child,
        UpToDate plan,
        List<Flag> flags,
        Optional<PlanDates> dates,
        DueDates due,
        Terms.Calendar calendar) {
    /** Of the children who come today, those for whom a plan counts; in the order of the rows. */
    public static List<PlanLine> all(List<ChildRow> rows, Map<ChildId, PlanState> states) {
        List<PlanLine> lines = new ArrayList<>();
        for (ChildRow row : rows) {
            PlanState state = states.get(row.id());
            if (state != null && state.upToDate().due() && !row.onlyEarly()) {
                Optional<PlanDates> dates = state.facts().plan();
                lines.add(new PlanLine(row, state.upToDate(), flags(state), dates, state.due(), state.calendar()));
            }
        }
        return lines;
    }

    /** While a plan is exempt nothing of it counts as not up to date. */
    private static List<Flag> flags(PlanState state) {
        PlanFacts facts = state.facts();
        boolean approved = facts.plan().flatMap(PlanDates::approvedNumber).isPresent();
        List<Flag> flags = new ArrayList<>();
        if (state.upToDate().behind()) {
            state.upToDate()
                    .failing()
                    .forEach(part ->
                            flags.add(Flag.of(part, approved, facts.gaps().get(part.name()))));
        }
        flags.sort(Comparator.comparing(Flag::reason));
        return List.copyOf(flags);
    }

    public boolean upToDate() {
        return plan.ok();
    }

    /** Counted as not up to date; a plan that is exempt is neither that nor up to date. */
    public boolean behind() {
        return plan.behind();
    }

    public Optional<Exempt> exempt() {
        return plan.exempt();
    }

    public Optional<LocalDate> reviewOn() {
        return dates.flatMap(PlanDates::reviewOn);
    }

    /** Of seven. */
    public int right() {
        return (int) plan.parts().stream().filter(Part::ok).count();
    }
}
