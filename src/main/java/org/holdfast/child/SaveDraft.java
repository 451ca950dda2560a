package org.holdfast.child;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.Refused;
import org.holdfast.kernel.UseCase;

/** Keeps what somebody is typing. The trail gets a line with the first text of an opening of the page, not with each. */
@UseCase
public class SaveDraft {
    @Inject
    Children children;

    @Inject
    Drafts drafts;

    @Inject
    Presences presences;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    /**
     * @return when it was kept
     * @throws Refused if the page was saved already, the same field is typed into in another window, or it is too much
     */
    @Allowed(Task.KEEP_DRAFT)
    public Instant run(ChildId id, String form, Typing typing) {
        Child child = children.present(id);
        Instant now = clock.instant();
        String place = presences.placeOf(child, form);
        Draft draft = drafts.toWrite(child, form, place);
        acting.about("draft " + form);
        draft.at(place);
        if (draft.knows(typing.opening())) {
            acting.goesOn();
        }
        draft.type(typing, now);
        return now;
    }
}
