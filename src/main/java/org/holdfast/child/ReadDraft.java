package org.holdfast.child;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.Ids;
import org.holdfast.kernel.UseCase;

/** Opens a form to type in: gives back what this person typed into it before and did not save. */
@UseCase
public class ReadDraft {
    @Inject
    Children children;

    @Inject
    Drafts drafts;

    @Inject
    Acting acting;

    @Allowed(Task.KEEP_DRAFT)
    public DraftRead run(ChildId id, String form) {
        Child child = children.present(id);
        acting.about("draft " + form);
        return drafts.of(child, form)
                .map(draft -> {
                    if (draft.fields().isEmpty()) {
                        acting.goesOn();
                    }
                    return new DraftRead(
                            Ids.next(),
                            draft.revision(),
                            draft.savedAt(),
                            draft.page(),
                            draft.focus(),
                            draft.caret(),
                            draft.fields());
                })
                .orElseGet(() -> {
                    acting.goesOn();
                    return new DraftRead(Ids.next(), 0, Optional.empty(), "/", "", 0, Map.of());
                });
    }
}
