package org.holdfast.support;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.child.Child;
import org.holdfast.child.Children;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.UseCase;

/** Says that the safe place and what was agreed about it is still right today. */
@UseCase
public class ConfirmSafePlace {
    @Inject
    Children children;

    @Inject
    SupportRecords records;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    @Allowed(Task.EDIT_SUPPORT)
    public void run(ChildId id) {
        Child child = children.present(id);
        acting.about("safe place");
        SupportRecord support = records.of(child);
        support.confirmSafePlace(Said.now(acting.actor().name(), clock));
        records.keep(child, support, List.of());
    }
}
