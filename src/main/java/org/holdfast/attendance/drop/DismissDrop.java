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
import org.holdfast.kernel.Refused;
import org.holdfast.kernel.UseCase;

/** Sets a child's drop aside until a day, with what was found out. */
@UseCase
public class DismissDrop {
    @Inject
    Children children;

    @Inject
    OwnDrops drops;

    @Inject
    DropDismissals dismissals;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    /** @throws Refused at the field that is missing, or if no such drop is open */
    @Allowed(Task.SETTLE_DROP)
    public void run(ChildId id, DropRule rule, DropDismissal.Terms terms) {
        Child child = children.present(id);
        Drop drop = drops.of(child, acting.caseload()).now().stream()
                .flatMap(found -> found.open().stream())
                .filter(open -> open.rule() == rule)
                .findFirst()
                .orElseThrow(() -> new Refused(DismissalRule.IS_OPEN, DismissalRule.IS_OPEN.sentence()));
        dismissals.add(DropDismissal.of(child, drop, terms, acting.actor(), LocalDate.now(clock), clock.instant()));
        acting.about("dismissed " + rule);
    }
}
