package org.holdfast.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.holdfast.access.Acting;
import org.holdfast.access.Actor;
import org.holdfast.platform.Job;

/** Looks every minute whose digest is due. */
@ApplicationScoped
public class DigestWatch implements Job {
    @Inject
    CollectDigests collectDigests;

    @Inject
    Acting acting;

    @Override
    public String name() {
        return "digests";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void run() {
        acting.as(Actor.system(name()), "");
        collectDigests.run();
    }
}
