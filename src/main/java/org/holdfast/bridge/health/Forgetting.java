package org.holdfast.bridge.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.holdfast.access.Acting;
import org.holdfast.access.Actor;
import org.holdfast.platform.Job;

/** Keeps what is told of refusals and counts from growing for ever. */
@ApplicationScoped
public class Forgetting implements Job {
    @Inject
    ForgetOld forgetOld;

    @Inject
    Acting acting;

    @Override
    public String name() {
        return "bridge-forgetting";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        acting.as(Actor.system(name()), "");
        forgetOld.run();
    }
}
