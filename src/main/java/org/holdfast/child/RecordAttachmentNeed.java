package org.holdfast.child;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.Refused;
import org.holdfast.kernel.UseCase;

/** Records whether a child has or may have attachment difficulties, and who says so. */
@UseCase
public class RecordAttachmentNeed {
    @Inject
    Children children;

    @Inject
    ChildFacts facts;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    /** @throws Refused if a school says \"has\", or nobody is named */
    @Allowed(Task.EDIT_CHILD)
    public void run(ChildId id, AttachmentNeed.Level level, AttachmentNeed.Source source) {
        Child child = children.present(id);
        acting.about("attachment need");
        LocalDate today = LocalDate.now(clock);
        AttachmentNeed need = AttachmentNeed.said(id, level, source, today, clock.instant());
        facts.attachmentNeeds(child).stream()
                .filter(before -> before.holdsOn(today))
                .forEach(before -> facts.end(before, today, before::until));
        facts.record(need);
    }
}
