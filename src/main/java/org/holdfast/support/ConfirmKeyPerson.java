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

/** Says that the key person or the backup is still right today. */
@UseCase
public class ConfirmKeyPerson {
    @Inject
    Children children;

    @Inject
    SupportRecords records;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    @Allowed(Task.EDIT_SUPPORT)
    public void run(ChildId id, Duty duty) {
        Child child = children.present(id);
        acting.about(duty == Duty.KEY_PERSON ? "key person" : "backup");
        SupportRecord support = records.of(child);
        support.confirm(duty, Said.now(acting.actor().name(), clock));
        records.keep(child, support, List.of());
    }
}
