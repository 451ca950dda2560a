package org.holdfast.monitoring;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.holdfast.child.ChildRow;
import org.holdfast.exclusion.Exclusion;
import org.holdfast.exclusion.OutToday;
import org.holdfast.kernel.ChildId;
import org.holdfast.plan.DueDates;
import org.holdfast.plan.Exempt;
import org.holdfast.plan.Part;
import org.holdfast.plan.PlanFacts;
import org.holdfast.plan.PlanFacts.PlanDates;
import org.holdfast.plan.PlanState;
import org.holdfast.plan.UpToDate;
import org.holdfast.school.Terms;
import org.jspecify.annotations.Nullable;

/**
 * A child who has or owes a plan, and how it stands today. What is right and what is not comes from {@link UpToDate}
 * alone; only the school place is added here.
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
    private static final int LAST_YEAR = 13;

    /** Of the children who come today, those for whom a plan counts; in the order of the rows. */
    static List<PlanLine> all(List<ChildRow> rows, Map<ChildId, PlanState> states) {
        List<PlanLine> lines = new ArrayList<>();
        for (ChildRow row : rows) {
            PlanState state = states.get(row.id());
            if (state != null && state.upToDate().due() && !row.onlyEarly()) {
                Optional<PlanDates> dates = state.facts().plan();
                lines.add(new PlanLine(row, state.upToDate(), flags(row, state), dates, state.due(), state.calendar()));
            }
        }
        return lines;
    }

    /** As {@link #all(List, Map)}, and who is kept out of school today bears a flag for it. */
    static List<PlanLine> all(
            List<ChildRow> rows,
            Map<ChildId, PlanState> states,
            Map<ChildId, List<Exclusion>> exclusions,
            LocalDate today) {
        return all(rows, states).stream()
                .map(line -> OutToday.of(line.child, exclusions.getOrDefault(line.child.id(), List.of()), today)
                        .map(line::and)
                        .orElse(line))
                .toList();
    }

    private PlanLine and(OutToday out) {
        List<Flag> more = new ArrayList<>(flags);
        more.add(Flag.suspended(out, calendar));
        more.sort(Comparator.comparing(Flag::reason));
        return new PlanLine(child, plan, List.copyOf(more), dates, due, calendar);
    }

    /** While a plan is exempt nothing of it counts as not up to date; that a child has no school place does. */
    private static List<Flag> flags(ChildRow row, PlanState state) {
        PlanFacts facts = state.facts();
        boolean approved = facts.plan().flatMap(PlanDates::approvedNumber).isPresent();
        List<Flag> flags = new ArrayList<>();
        if (state.upToDate().behind()) {
            state.upToDate()
                    .failing()
                    .forEach(part ->
                            flags.add(Flag.of(part, approved, facts.gaps().get(part.name()))));
        }
        if (row.school().isEmpty() && row.curriculumYear() >= 0 && row.curriculumYear() <= LAST_YEAR) {
            flags.add(Flag.noSchoolPlace(row.id()));
        }
        flags.sort(Comparator.comparing(Flag::reason));
        return List.copyOf(flags);
    }

    boolean bears(Reason reason) {
        return flags.stream().anyMatch(flag -> flag.reason() == reason);
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

    /** The flag of a reason, for the list that the reason opens. */
    public @Nullable Flag flag(Reason reason) {
        return flags.stream()
                .filter(flag -> flag.reason() == reason)
                .findFirst()
                .orElse(null);
    }
}
