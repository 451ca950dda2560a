package org.holdfast.plan.quality;

import java.util.Optional;
import org.holdfast.child.Child;
import org.holdfast.kernel.ChildId;
import org.holdfast.web.Text;

/**
 * One submitted plan before an officer, with its neighbours in the queue.
 *
 * @param position from 1, among those that nobody else has; 0 where somebody else has this one
 * @param total those that nobody else has
 * @param mine the officer's own open rating
 * @param anothers somebody else's open rating
 * @param last what the virtual school said before
 */
public record QueueDesk(
        Child child,
        QueuedPlan plan,
        int position,
        int total,
        Optional<ChildId> previous,
        Optional<ChildId> next,
        PlanSubmission submission,
        Rubric rubric,
        Optional<Rated> mine,
        Optional<Rated> anothers,
        Optional<Rated> last) {
    private static final String PAGE = "/plan/queue";

    /** "1 of 312 that nobody else has". */
    public String where() {
        return position == 0
                ? Text.say("plan.queue.anothers", total)
                : Text.say("plan.queue.position", position, total);
    }

    /** Empty where there is none. */
    public String previousHref() {
        return previous.map(QueueDesk::href).orElse("");
    }

    /** Empty where there is none. */
    public String nextHref() {
        return next.map(QueueDesk::href).orElse("");
    }

    private static String href(ChildId id) {
        return PAGE + "?child=" + id.id();
    }
}
