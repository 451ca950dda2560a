package org.holdfast.exclusion.told;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.holdfast.access.Acting;
import org.holdfast.access.Actor;
import org.holdfast.platform.Job;

/**
 * Looks every minute whose time to acknowledge is over. What it goes by stands in the tables, so a server that was down
 * takes up where it left off; each notice is moved on in a transaction of its own, so that none holds up another.
 */
@ApplicationScoped
public class NoticeWatch implements Job {
    private static final Logger LOG = Logger.getLogger(NoticeWatch.class.getName());

    @Inject
    ListDueNotices listDueNotices;

    @Inject
    PassNoticeOn passNoticeOn;

    @Inject
    Acting acting;

    @Override
    public String name() {
        return "notices";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void run() {
        acting.as(Actor.system(name()), "");
        listDueNotices.run().forEach(this::passOn);
    }

    private void passOn(String noticeId) {
        try {
            passNoticeOn.run(noticeId);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Notice {0} could not be passed on and is tried again: {1}", new Object[] {
                noticeId, e.getClass().getName()
            });
        }
    }
}
