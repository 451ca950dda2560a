package org.holdfast.bridge.hook;

import jakarta.inject.Inject;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.kernel.UseCase;

/** Drops messages that ended long ago, and the webhooks of clients that were closed; a job of the server. */
@UseCase
public class ForgetMessages {
    @Inject
    Webhooks hooks;

    @Inject
    WebhookDeliveries deliveries;

    @Inject
    Acting acting;

    @Allowed(Task.SEND_WEBHOOKS)
    void run() {
        acting.goesOn();
        hooks.ofClosedClients().forEach(id -> hooks.held(id).ifPresent(hooks::remove));
        deliveries.forgetOld();
    }
}
