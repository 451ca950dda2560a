package org.holdfast.exclusion.pattern;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.child.Children;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.UseCase;

/** Takes back before its day that a pattern was looked into: it is shown again at once. */
@UseCase
public class ReopenPattern {
    @Inject
    Children children;

    @Inject
    PatternDismissals dismissals;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    @Allowed(Task.FOLLOW_UP_EXCLUSION)
    public void run(ChildId id) {
        LocalDate today = LocalDate.now(clock);
        dismissals.of(children.present(id)).stream()
                .filter(dismissal -> dismissal.known() && dismissal.holdsOn(today))
                .forEach(dismissal -> dismissal.supersede(clock.instant()));
        acting.about("early leaves to be looked into again");
    }
}
