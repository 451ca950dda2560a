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

/** Records why a key person, backup or safe place is missing, who sees to it and by when. */
@UseCase
public class RecordSupportGap {
    @Inject
    Children children;

    @Inject
    SupportRecords records;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    @Allowed(Task.EDIT_SUPPORT)
    public void run(ChildId id, SupportGap.Missing missing, SupportGap.Promise promise) {
        Child child = children.present(id);
        acting.about("gap in support");
        SupportRecord support = records.of(child);
        support.recordGap(missing, promise, Said.now(acting.actor().name(), clock));
        records.keep(child, support, List.of());
    }
}
