package org.holdfast.exclusion.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.holdfast.access.Acting;
import org.holdfast.access.Actor;
import org.holdfast.platform.Job;

/** Looks every few minutes whether a session of a suspension has come that nobody marked. */
@ApplicationScoped
public class SuspensionWatch implements Job {
    @Inject
    MarkSuspensions markSuspensions;

    @Inject
    Acting acting;

    @Override
    public String name() {
        return "suspended sessions";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(5);
    }

    @Override
    public void run() {
        acting.as(Actor.system(name()), "");
        markSuspensions.run();
    }
}
