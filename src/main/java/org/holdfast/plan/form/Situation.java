package org.holdfast.plan.form;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.holdfast.child.Enrolment;

/**
 * What decides today which sections and questions are asked of a child. What is not asked is kept, and comes back with the
 * situation. Source: facts C2; F14.
 *
 * @param year national curriculum year, 0 for Reception, below for nursery
 */
public record Situation(PlanKind kind, int year, Set<Circumstance> circumstances) {
    /** The question whose answer says whether there is an education, health and care plan. */
    public static final String SEN_STATUS = "sen.status";

    /** Of its choices, the one that says so. */
    static final String HAS_EHC_PLAN = "Education, health and care plan";

    /** A child at school of whom nothing special is known. */
    public static Situation of(PlanKind kind, int year) {
        return new Situation(kind, year, Set.of());
    }

    /** @param senStatus answer to {@link #SEN_STATUS}; empty where there is none */
    public static Situation of(PlanKind kind, int year, List<Enrolment> enrolments, String senStatus, LocalDate today) {
        Set<Circumstance> holding = EnumSet.noneOf(Circumstance.class);
        List<Enrolment> places =
                enrolments.stream().filter(place -> place.holdsOn(today)).toList();
        if (places.isEmpty()) {
            holding.add(Circumstance.NO_SCHOOL_PLACE);
        }
        for (Enrolment place : places) {
            if (place.kind() == Enrolment.Kind.ALTERNATIVE_PROVISION) {
                holding.add(Circumstance.ALTERNATIVE_PROVISION);
            } else if (place.kind() == Enrolment.Kind.MANAGED_MOVE_TRIAL) {
                holding.add(Circumstance.MANAGED_MOVE);
            }
        }
        if (senStatus.equals(HAS_EHC_PLAN)) {
            holding.add(Circumstance.EHC_PLAN);
        }
        return new Situation(kind, year, Set.copyOf(holding));
    }

    /** Whether a condition holds; none always does. */
    boolean meets(Optional<PlanKind> only, Optional<Circumstance> when) {
        return only.map(kind::equals).orElse(true)
                && when.map(circumstances::contains).orElse(true);
    }
}
