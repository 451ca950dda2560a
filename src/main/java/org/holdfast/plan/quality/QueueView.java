package org.holdfast.plan.quality;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.holdfast.access.Account;
import org.holdfast.child.ChildRow;
import org.holdfast.kernel.ChildId;

/**
 * The queue as a list, one sheet of it.
 *
 * @param waiting all that wait, in order
 * @param shown those of this sheet
 * @param rows name, school and year of those shown
 * @param second how many wait for a second look by this officer
 */
public record QueueView(
        List<QueuedPlan> waiting,
        int sheet,
        List<QueuedPlan> shown,
        Map<ChildId, ChildRow> rows,
        List<Account> officers,
        Forecast forecast,
        RaterAgreement agreement,
        int second) {
    static final int LENGTH = 25;

    public Optional<ChildRow> row(QueuedPlan plan) {
        return Optional.ofNullable(rows.get(plan.childId()));
    }

    static List<QueuedPlan> part(List<QueuedPlan> all, int sheet) {
        int from = (sheet - 1) * LENGTH;
        return List.copyOf(all.subList(from, Math.min(all.size(), from + LENGTH)));
    }

    /** The nearest sheet there is. */
    static int nearest(int wanted, int size) {
        return Math.min(Math.max(1, wanted), Math.max(1, (size + LENGTH - 1) / LENGTH));
    }

    public int first() {
        return waiting.isEmpty() ? 0 : (sheet - 1) * LENGTH + 1;
    }

    public int last() {
        return (sheet - 1) * LENGTH + shown.size();
    }
}
