package org.holdfast.notice;

import java.util.Optional;
import org.holdfast.access.AccountNews;
import org.holdfast.kernel.NotFound;
import org.holdfast.platform.OutboxEntry;
import org.holdfast.testing.AccessSamples;
import org.holdfast.testing.Samples;

/** Calls of this package's use cases; a task that is nobody's is not found by anybody who may look. */
public class NoticeSamples implements AccessSamples {
    private static final String NOBODY = "00000000-0000-7000-8000-000000000000";

    @Override
    public void collect(Samples samples) {
        samples.general(ReadMyTasks.class, read -> read.run(true, 1, Optional.of(NOBODY)))
                .general(FinishTask.class, finish -> nothingThere(() -> finish.run(NOBODY)))
                .general(ReadTaskHandOver.class, read -> nothingThere(() -> read.run(NOBODY)))
                .general(PassTaskOn.class, pass -> nothingThere(() -> pass.run(NOBODY, NOBODY, "")))
                .general(SetTaskAside.class, aside -> nothingThere(() -> aside.run(NOBODY, "")))
                .general(WatchKeyPersons.class, watch -> nothingThere(watch::run))
                .general(WatchChanges.class, watch -> nothingThere(watch::run))
                .general(WatchPlaces.class, watch -> nothingThere(watch::run))
                .general(WatchAbsences.class, watch -> nothingThere(watch::run))
                .general(ReadNoticeChoice.class, read -> read.run())
                .general(
                        ChooseNotices.class,
                        choose -> nothingThere(() -> choose.run(new NoticeTerms(Rhythm.DAILY, null, null, null, null))))
                .general(CollectDigests.class, collect -> nothingThere(collect::run))
                .general(SendDigest.class, send -> nothingThere(() -> send.run(new DigestDue(NOBODY, NOBODY))))
                .general(
                        SendAccountMail.class,
                        send -> nothingThere(() -> send.run(new AccountNews(NOBODY, AccountNews.What.LOCKED))))
                .general(WatchPatterns.class, watch -> nothingThere(watch::run))
                .general(SendTaskMail.class, send -> nothingThere(() -> send.run(new MailDue(NOBODY, NOBODY))))
                .general(RaiseTasks.class, raise -> nothingThere(() -> raise.run(new OutboxEntry() {})));
    }

    private static boolean nothingThere(Runnable act) {
        try {
            act.run();
            return false;
        } catch (NotFound e) {
            return true;
        }
    }
}
