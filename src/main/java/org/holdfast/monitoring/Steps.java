package org.holdfast.monitoring;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import org.holdfast.child.ChildRow;
import org.holdfast.monitoring.Deadline.Go;
import org.holdfast.plan.PlanFacts.PlanDates;

/**
 * The step by which a plan itself goes on. What was submitted waits; what was returned, is ready, or belongs to an earlier
 * term comes first; a draft is finished once none of its parts is wrong.
 */
final class Steps {
    private Steps() {}

    static Optional<Go> of(PlanLine line, LocalDate today, Map<String, String> heads, ZoneId zone) {
        return line.dates().flatMap(plan -> switch (plan.status()) {
            case SUBMITTED -> go(Deadlines.Show.WAITING, "submitted", line, plan, today, head(line, heads));
            case RETURNED -> mine("returned", line, plan, today);
            case READY -> mine("ready", line, plan, today);
            case APPROVED -> earlierTerm(line, plan, today, zone) ? mine("begin", line, plan, today) : none();
            case DRAFT -> written(line) ? mine("finish", line, plan, today) : none();
        });
    }

    private static boolean earlierTerm(PlanLine line, PlanDates plan, LocalDate today, ZoneId zone) {
        LocalDate start = line.calendar().termStart(today);
        return plan.approvedAt()
                .map((Instant at) -> LocalDate.ofInstant(at, zone).isBefore(start))
                .orElse(false);
    }

    /** Nothing is wrong but that it waits to be approved. */
    private static boolean written(PlanLine line) {
        return line.flags().stream()
                .allMatch(flag -> flag.reason() == Reason.NO_PLAN || flag.gap().isPresent());
    }

    private static Optional<String> head(PlanLine line, Map<String, String> heads) {
        return line.child()
                .care()
                .filter(care -> line.child().lookedAfter())
                .flatMap(ChildRow.Care::authorityId)
                .map(heads::get);
    }

    private static Optional<Go> mine(String key, PlanLine line, PlanDates plan, LocalDate today) {
        return go(Deadlines.Show.MINE, key, line, plan, today, Optional.empty());
    }

    private static Optional<Go> go(
            Deadlines.Show turn, String key, PlanLine line, PlanDates plan, LocalDate today, Optional<String> head) {
        return Optional.of(new Go(
                turn,
                key,
                "/plan/plan?child=" + line.child().id(),
                plan.number(),
                line.calendar().termName(today),
                plan.statusSince(),
                head));
    }

    private static Optional<Go> none() {
        return Optional.empty();
    }
}
