package org.holdfast.child;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.UseCase;

/** Closes a child to an adult from today. A key person keeps theirs until the part ends. */
@UseCase
public class WithdrawStaffAccess {
    @Inject
    Children children;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    @Allowed(Task.EDIT_CHILD)
    public void run(ChildId id, String staffId) {
        Child child = children.present(id);
        acting.about("staff access");
        children.withdraw(child, ChildAccess.Kind.STAFF, staffId, LocalDate.now(clock));
    }
}
