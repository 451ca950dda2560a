package org.holdfast.plan;

import org.holdfast.school.Terms;

/**
 * How one child's plan stands today.
 *
 * @param calendar of the child's school, with the cut-offs of the authority responsible
 */
public record PlanState(PlanFacts facts, UpToDate upToDate, DueDates due, Terms.Calendar calendar) {}
