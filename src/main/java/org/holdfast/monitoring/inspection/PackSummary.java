package org.holdfast.monitoring.inspection;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.holdfast.attendance.Tally;
import org.holdfast.monitoring.filter.Area;
import org.holdfast.plan.DueDates;
import org.holdfast.plan.quality.ReviewedPlan;

/**
 * The numbers of the first page; each is the length of a list in the pack, or a sum over it.
 *
 * @param approved children with an approved version
 * @param dates by {@link DueDates.Count}; together they are all children
 * @param approvals of this school year
 * @param inTime of those approvals that had a due day, and were submitted
 * @param dated approvals that had a due day
 * @param ratings results by their title, each child once
 * @param marked children with possible sessions
 * @param sessions of suspensions, half school days
 */
public record PackSummary(
        int children,
        int inside,
        int outside,
        int approved,
        Map<DueDates.Count, Integer> dates,
        int approvals,
        int dated,
        int inTime,
        Map<String, Integer> ratings,
        Tally attendance,
        int marked,
        int persistent,
        int suspendedChildren,
        int suspensions,
        int sessions,
        int permanent) {
    static PackSummary of(List<PackChild> all) {
        List<ReviewedPlan.Approved> approvals =
                all.stream().flatMap(child -> child.approvals().stream()).toList();
        return new PackSummary(
                all.size(),
                count(all, child -> child.area().filter(Area.INSIDE::equals).isPresent()),
                count(all, child -> child.area().filter(Area.OUTSIDE::equals).isPresent()),
                count(all, child -> child.plan().isPresent()),
                dates(all),
                approvals.size(),
                count(approvals, one -> one.dueOn().isPresent()),
                count(approvals, one -> one.dueOn().isPresent() && one.daysLate() == 0),
                ratings(all),
                all.stream().map(PackChild::attendance).reduce(Tally.NOTHING, Tally::plus),
                count(all, child -> child.attendance().possible() > 0),
                count(all, child -> child.attendance().persistent()),
                count(all, child -> child.suspended().count() > 0),
                sum(all, child -> child.suspended().count()),
                sum(all, child -> child.suspended().sessions()),
                sum(all, child -> child.suspended().permanent()));
    }

    private static Map<DueDates.Count, Integer> dates(List<PackChild> all) {
        Map<DueDates.Count, Integer> dates = new TreeMap<>();
        for (DueDates.Count kind : DueDates.Count.values()) {
            dates.put(kind, count(all, child -> child.due().count() == kind));
        }
        return dates;
    }

    private static Map<String, Integer> ratings(List<PackChild> all) {
        Map<String, Integer> ratings = new TreeMap<>();
        all.forEach(child -> child.rating().ifPresent(rating -> ratings.merge(rating.result(), 1, Integer::sum)));
        return ratings;
    }

    private static <T> int count(List<T> all, Predicate<T> which) {
        return (int) all.stream().filter(which).count();
    }

    private static int sum(List<PackChild> all, ToIntFunction<PackChild> number) {
        return all.stream().mapToInt(number).sum();
    }

    public int withoutPlace() {
        return children - inside - outside;
    }

    public int without() {
        return children - ratings.values().stream().mapToInt(Integer::intValue).sum();
    }
}
