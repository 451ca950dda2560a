package org.holdfast.plan;

import java.util.List;
import org.holdfast.school.Terms;

/**
 * How one child's plan stands today.
 *
 * @param calendar of the child's school, with the cut-offs of the authority responsible
 * @param occasions that the plan is looked at again for
 */
public record PlanState(
        PlanFacts facts, UpToDate upToDate, DueDates due, Terms.Calendar calendar, List<Occasion> occasions) {}
