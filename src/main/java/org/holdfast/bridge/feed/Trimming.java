package org.holdfast.bridge.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.holdfast.access.Acting;
import org.holdfast.access.Actor;
import org.holdfast.platform.Job;

/** Keeps the changes from growing for ever. */
@ApplicationScoped
public class Trimming implements Job {
    @Inject
    TrimChanges trimChanges;

    @Inject
    Acting acting;

    @Override
    public String name() {
        return "change-trimming";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(12);
    }

    @Override
    public void run() {
        acting.as(Actor.system(name()), "");
        long above = 0;
        do {
            above = trimChanges.run(above);
        } while (above >= 0);
    }
}
