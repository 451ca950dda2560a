package org.holdfast.bridge.hook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.holdfast.access.Acting;
import org.holdfast.access.Actor;
import org.holdfast.platform.Job;

/** Keeps the log of messages from growing for ever. */
@ApplicationScoped
public class HookCleaning implements Job {
    @Inject
    ForgetMessages forgetMessages;

    @Inject
    Acting acting;

    @Override
    public String name() {
        return "webhook-log";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        acting.as(Actor.system(name()), "");
        forgetMessages.run();
    }
}
