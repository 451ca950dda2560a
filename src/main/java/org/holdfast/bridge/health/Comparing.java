package org.holdfast.bridge.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.holdfast.access.Acting;
import org.holdfast.access.Actor;
import org.holdfast.platform.Job;

/** Compares counts soon after they came: they come once a night, and whoever waits for the answer is answered the same night. */
@ApplicationScoped
public class Comparing implements Job {
    @Inject
    CompareCounts compareCounts;

    @Inject
    Acting acting;

    @Override
    public String name() {
        return "reconciliation";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(2);
    }

    @Override
    public void run() {
        acting.as(Actor.system(name()), "");
        boolean more;
        do {
            more = compareCounts.run();
        } while (more);
    }
}
