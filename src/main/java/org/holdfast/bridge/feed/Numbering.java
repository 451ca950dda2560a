package org.holdfast.bridge.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.holdfast.access.Acting;
import org.holdfast.access.Actor;
import org.holdfast.platform.Job;

/** Gives changes their numbers as long as there are any. */
@ApplicationScoped
public class Numbering implements Job {
    @Inject
    GiveNumbers giveNumbers;

    @Inject
    Acting acting;

    @Override
    public String name() {
        return "changes";
    }

    @Override
    public Duration every() {
        return Duration.ofMillis(500);
    }

    @Override
    public void run() {
        acting.as(Actor.system(name()), "");
        boolean more;
        do {
            more = giveNumbers.run();
        } while (more);
    }
}
