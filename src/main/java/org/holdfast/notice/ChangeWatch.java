package org.holdfast.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.holdfast.access.Acting;
import org.holdfast.access.Actor;
import org.holdfast.platform.Job;

/** A place that was accepted in advance begins without anybody doing anything: so it is looked for every half hour. */
@ApplicationScoped
public class ChangeWatch implements Job {
    @Inject
    WatchChanges watchChanges;

    @Inject
    Acting acting;

    @Override
    public String name() {
        return "late changes";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(30);
    }

    @Override
    public void run() {
        acting.as(Actor.system(name()), "");
        watchChanges.run();
    }
}
