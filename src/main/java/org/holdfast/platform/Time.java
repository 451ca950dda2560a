package org.holdfast.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.ZoneId;

/** The only source of now and today. */
@ApplicationScoped
public class Time {
    @Produces
    Clock clock() {
        return Clock.system(ZoneId.of(Config.text("holdfast.zone").orElse("Europe/London")));
    }
}
