package org.holdfast.bridge.hook;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.kernel.UseCase;

/** Notes what came of a message, and gives back those that were not tried for it; a job of the server. */
@UseCase
public class NoteReply {
    @Inject
    Webhooks hooks;

    @Inject
    WebhookDeliveries deliveries;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    /**
     * Nothing happens where the lease ran out and it is somebody else's now.
     *
     * @param untried of the same lease
     */
    @Allowed(Task.SEND_WEBHOOKS)
    void run(String hookId, String lease, String id, Reply reply, List<String> untried) {
        acting.goesOn();
        Optional<Webhook> held = hooks.held(hookId);
        if (held.isEmpty()) {
            return;
        }
        Webhook hook = held.get();
        double luck = ThreadLocalRandom.current().nextDouble();
        deliveries
                .of(id)
                .filter(delivery -> delivery.heldBy(lease))
                .ifPresent(delivery -> delivery.answered(reply, luck, clock.instant()));
        untried.stream()
                .flatMap(other -> deliveries.of(other).stream())
                .filter(delivery -> delivery.heldBy(lease))
                .forEach(delivery -> delivery.giveBack(clock.instant()));
        if (reply.deaf()) {
            hook.unheard(luck, clock.instant());
            deliveries.setAsideOld(hook);
        } else if (hook.heard()) {
            deliveries.setFree(hook);
        }
    }
}
