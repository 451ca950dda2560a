package org.holdfast.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.holdfast.access.Acting;
import org.holdfast.access.Actor;
import org.holdfast.platform.Job;

/** Marks come one by one, by file and from other systems, and days pass: so all are looked through every hour. */
@ApplicationScoped
public class PatternWatch implements Job {
    @Inject
    WatchPatterns watchPatterns;

    @Inject
    Acting acting;

    @Override
    public String name() {
        return "patterns";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        acting.as(Actor.system(name()), "");
        watchPatterns.run();
    }
}
