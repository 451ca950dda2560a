package org.holdfast.child;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.holdfast.access.Acting;
import org.holdfast.access.Actor;
import org.holdfast.platform.Job;

/** Each removal is a transaction of its own, so that one that fails holds up no other. */
@ApplicationScoped
public class DraftWatch implements Job {
    @Inject
    GiveNoticeOfDrafts giveNotice;

    @Inject
    EndDraft endDraft;

    @Inject
    Acting acting;

    @Override
    public String name() {
        return "drafts";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        acting.as(Actor.system(name()), "");
        giveNotice.run().forEach(endDraft::run);
    }
}
