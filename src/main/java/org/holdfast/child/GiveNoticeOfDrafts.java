package org.holdfast.child;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.kernel.UseCase;

/** Tells the writers of texts that nobody touched for long that these end, and finds those whose day has come. */
@UseCase
public class GiveNoticeOfDrafts {
    @Inject
    EndingDrafts drafts;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    /** @return ids of the drafts that are to be removed today */
    @Allowed(Task.END_DRAFTS)
    public List<String> run() {
        LocalDate today = LocalDate.now(clock);
        int told = drafts.giveNotice(today);
        acting.about("drafts that end, told of");
        acting.rows(told);
        if (told == 0) {
            acting.goesOn();
        }
        return drafts.over(today);
    }
}
