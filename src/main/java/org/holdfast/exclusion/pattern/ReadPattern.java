package org.holdfast.exclusion.pattern;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.child.Child;
import org.holdfast.child.Children;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.UseCase;

/** Shows what may be exclusions without a record of one child, what was written down, and what was said about it. */
@UseCase
public class ReadPattern {
    @Inject
    Children children;

    @Inject
    Patterns patterns;

    @Inject
    EarlyLeaves leaves;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    /**
     * @param found empty for a child on no school's roll
     * @param leaves written down and standing, the latest first
     * @param changes of what was written down, the latest first
     * @param settles whether this reader may say that it was looked into
     * @param notes whether this reader may write down an early leave
     */
    public record Sheet(
            LocalDate today,
            Optional<ChildPattern> found,
            List<EarlyLeave> leaves,
            List<EarlyLeave> changes,
            boolean settles,
            boolean notes) {
        public List<PatternDismissal> said() {
            return found.map(ChildPattern::said).orElse(List.of());
        }
    }

    @Allowed(Task.READ_ATTENDANCE)
    public Sheet run(ChildId id) {
        Child child = children.present(id);
        acting.about("early leaves");
        return new Sheet(
                LocalDate.now(clock),
                patterns.of(child, acting.caseload()),
                leaves.of(child),
                leaves.changes(child),
                child.sight().roles().stream().anyMatch(Task.FOLLOW_UP_EXCLUSION::allows),
                child.sight().roles().stream().anyMatch(Task.NOTE_EARLY_LEAVE::allows));
    }
}
