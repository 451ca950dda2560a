package org.holdfast.exclusion.told;

import jakarta.inject.Inject;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.kernel.Ids;
import org.holdfast.kernel.NotFound;
import org.holdfast.kernel.UseCase;

/** Passes a notice that nobody acknowledged in time to the next of its ladder; a job of the server. */
@UseCase
public class PassNoticeOn {
    @Inject
    Ladders ladders;

    @Inject
    ExclusionNotices notices;

    @Inject
    Acting acting;

    /** Does nothing where somebody acknowledged it, or passed it on, meanwhile. @throws NotFound if there is none such */
    @Allowed(Task.RAISE_TASKS)
    public void run(String noticeId) {
        ExclusionNotice notice =
                notices.byId(Ids.checked("Notice", noticeId)).orElseThrow(() -> new NotFound("Notice"));
        acting.concerns(notice.childId());
        acting.about("notice of an exclusion, passed on");
        if (!ladders.moveOn(noticeId)) {
            acting.goesOn();
        }
    }
}
