package org.holdfast.attendance.drop;

import java.util.List;
import org.holdfast.access.Task;
import org.holdfast.child.ChildRow;
import org.holdfast.web.Text;

/**
 * A child's drops today, those of all rules together.
 *
 * @param open to be looked at
 * @param resting dismissed until a day
 */
public record ChildDrops(ChildRow child, List<Drop> open, List<Resting> resting, Thresholds thresholds) {
    /** A drop with what was said of it. */
    public record Resting(Drop drop, DropDismissal dismissal) {}

    /** Whether this reader may dismiss one of this child's. */
    public boolean settles() {
        return child.sight().roles().stream().anyMatch(Task.SETTLE_DROP::allows);
    }

    /** Whether this reader may write down what was found out about this child's absences. */
    public boolean followsUp() {
        return child.sight().roles().stream().anyMatch(Task.FOLLOW_UP_ABSENCE::allows);
    }

    /** How much is enough by a rule, and who set it so. */
    public String whose(DropRule rule) {
        return thresholds
                .of(rule)
                .map(value -> Text.say(
                        value.own() ? "attendance.drops.setting.own" : "attendance.drops.setting.national",
                        value.number(),
                        value.source()))
                .orElse(rule.source());
    }
}
