package org.holdfast.attendance.drop;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.child.Child;
import org.holdfast.child.Children;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.UseCase;

/** Takes a dismissal back before its day: the drop is shown again at once. */
@UseCase
public class ReopenDrop {
    @Inject
    Children children;

    @Inject
    DropDismissals dismissals;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    @Allowed(Task.SETTLE_DROP)
    public void run(ChildId id, DropRule rule) {
        Child child = children.present(id);
        LocalDate today = LocalDate.now(clock);
        dismissals.of(child).stream()
                .filter(dismissal -> dismissal.known() && dismissal.rule() == rule && dismissal.holdsOn(today))
                .forEach(dismissal -> dismissal.supersede(clock.instant()));
        acting.about("opened again " + rule);
    }
}
