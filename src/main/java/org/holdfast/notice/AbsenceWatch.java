package org.holdfast.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.holdfast.access.Acting;
import org.holdfast.access.Actor;
import org.holdfast.platform.Job;

/**
 * The social worker is told the same session, however the marks came: so today's registers are looked through every
 * minute, in one statement for all children instead of an event for each.
 */
@ApplicationScoped
public class AbsenceWatch implements Job {
    @Inject
    WatchAbsences watchAbsences;

    @Inject
    Acting acting;

    @Override
    public String name() {
        return "absences";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void run() {
        acting.as(Actor.system(name()), "");
        watchAbsences.run();
    }
}
