package org.holdfast.child;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.kernel.UseCase;

/** Removes a text that was never saved, on the day that its writer was told of; not where they came back meanwhile. */
@UseCase
public class EndDraft {
    @Inject
    EndingDrafts drafts;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    @Allowed(Task.END_DRAFTS)
    public void run(String draftId) {
        var over = drafts.over(draftId, LocalDate.now(clock));
        if (over.isEmpty()) {
            acting.goesOn();
            return;
        }
        Draft draft = over.get();
        acting.concerns(draft.childId());
        acting.about("draft removed after notice, " + draft.form());
        draft.end();
    }
}
