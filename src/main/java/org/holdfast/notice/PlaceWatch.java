package org.holdfast.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.holdfast.access.Acting;
import org.holdfast.access.Actor;
import org.holdfast.platform.Job;

/** A post that ends, a file that was read, mail that failed: nobody does anything at that moment, so it is looked for. */
@ApplicationScoped
public class PlaceWatch implements Job {
    @Inject
    WatchPlaces watchPlaces;

    @Inject
    Acting acting;

    @Override
    public String name() {
        return "places";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(2);
    }

    @Override
    public void run() {
        acting.as(Actor.system(name()), "");
        watchPlaces.run();
    }
}
