package org.holdfast.monitoring;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.holdfast.child.ChildRow;
import org.holdfast.kernel.ChildId;
import org.holdfast.plan.Part;
import org.holdfast.plan.PlanFacts;
import org.holdfast.plan.PlanFacts.PlanDates;
import org.holdfast.plan.UpToDate;
import org.jspecify.annotations.Nullable;

/**
 * A child who has or owes a plan, and how it stands today. What is right and what is not comes from {@link UpToDate}
 * alone; only the school place is added here.
 *
 * @param flags what is to be put right, most urgent first
 */
public record PlanLine(ChildRow child, UpToDate plan, List<Flag> flags, Optional<PlanDates> dates) {
    private static final int LAST_YEAR = 13;

    /** Of the children who come today, those for whom a plan counts; in the order of the rows. */
    static List<PlanLine> all(List<ChildRow> rows, Map<ChildId, PlanFacts> facts, Map<ChildId, UpToDate> judged) {
        List<PlanLine> lines = new ArrayList<>();
        for (ChildRow row : rows) {
            PlanFacts fact = facts.get(row.id());
            UpToDate plan = judged.get(row.id());
            if (fact != null && plan != null && plan.due() && !row.onlyEarly()) {
                lines.add(new PlanLine(row, plan, flags(row, fact, plan), fact.plan()));
            }
        }
        return lines;
    }

    private static List<Flag> flags(ChildRow row, PlanFacts facts, UpToDate plan) {
        boolean approved = facts.plan().flatMap(PlanDates::approvedNumber).isPresent();
        List<Flag> flags = new ArrayList<>();
        plan.failing()
                .forEach(part -> flags.add(Flag.of(part, approved, facts.gaps().get(part.name()))));
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
