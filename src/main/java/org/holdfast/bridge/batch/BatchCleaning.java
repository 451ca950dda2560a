package org.holdfast.bridge.batch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.holdfast.access.Acting;
import org.holdfast.access.Actor;
import org.holdfast.platform.Job;

/** Keeps batches from lying here for ever. */
@ApplicationScoped
public class BatchCleaning implements Job {
    @Inject
    ForgetBatches forgetBatches;

    @Inject
    Acting acting;

    @Override
    public String name() {
        return "batches-over";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        acting.as(Actor.system(name()), "");
        forgetBatches.run();
    }
}
