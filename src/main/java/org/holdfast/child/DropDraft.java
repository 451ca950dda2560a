package org.holdfast.child;

import jakarta.inject.Inject;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.UseCase;

/** Leaves out what was typed and not saved, because its writer says so. */
@UseCase
public class DropDraft {
    @Inject
    Children children;

    @Inject
    Drafts drafts;

    @Inject
    Acting acting;

    @Allowed(Task.KEEP_DRAFT)
    public void run(ChildId id, String form, Typing.Opening opening) {
        Child child = children.present(id);
        acting.about("draft left out " + form);
        drafts.close(child, form, opening);
    }
}
