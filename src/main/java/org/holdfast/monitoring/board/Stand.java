package org.holdfast.monitoring.board;

import org.holdfast.monitoring.PlanLine;
import org.holdfast.plan.PlanFacts.PlanDates;
import org.holdfast.plan.PlanStatus;
import org.holdfast.web.Text;

/** Where a child's plan stands; every child under exactly one, so that the counts add up to the children. */
public enum Stand {
    UP_TO_DATE,
    WITH_US,
    WITH_SCHOOL,
    OUT_OF_DATE,
    NOT_STARTED,
    EXEMPT;

    static Stand of(PlanLine line) {
        if (line.exempt().isPresent()) {
            return EXEMPT;
        }
        if (line.upToDate()) {
            return UP_TO_DATE;
        }
        return line.dates().map(Stand::of).orElse(NOT_STARTED);
    }

    private static Stand of(PlanDates plan) {
        if (plan.status() == PlanStatus.SUBMITTED) {
            return WITH_US;
        }
        return plan.status() == PlanStatus.APPROVED ? OUT_OF_DATE : WITH_SCHOOL;
    }

    public String title() {
        return Text.say("monitoring.board.stand." + name());
    }

    /** How many of the children stand so. */
    public record Count(Stand stand, int children) {}
}
