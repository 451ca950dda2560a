package org.holdfast.monitoring.inspection;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.holdfast.attendance.Tally;
import org.holdfast.kernel.ChildId;
import org.holdfast.monitoring.filter.Area;
import org.holdfast.plan.DueDates;
import org.holdfast.plan.quality.ReviewedPlan;

/**
 * What the pack tells of one child.
 *
 * @param reference leads to the child for those alone who may see them
 * @param curriculumYear by age; 0 for Reception, below for nursery
 * @param school empty without a place
 * @param area of the school, seen from the authority; empty without one
 * @param care since when, as far as known
 * @param approvals of this school year, the earliest first
 * @param rating the last settled of this school year
 */
public record PackChild(
        ChildId id,
        String reference,
        int curriculumYear,
        Optional<String> school,
        Optional<Area> area,
        Optional<CareSince> care,
        Optional<InForce> plan,
        DueDates due,
        List<ReviewedPlan.Approved> approvals,
        Optional<ReviewedPlan.Rated> rating,
        Tally attendance,
        Suspended suspended) {
    /** @param atLeast whether it may have begun earlier */
    public record CareSince(LocalDate from, boolean atLeast) {}

    /** The version in force. */
    public record InForce(int number, LocalDate approvedOn) {}

    /** @param sessions of the suspensions, half school days */
    public record Suspended(int count, int sessions, int permanent) {
        static final Suspended NEVER = new Suspended(0, 0, 0);
    }

    /** Calendar days since the plan was due; 0 where it is not late. */
    public long daysLate() {
        return due.count() == DueDates.Count.OVERDUE
                ? due.next().orElseThrow().day().until(due.today(), ChronoUnit.DAYS)
                : 0;
    }
}
