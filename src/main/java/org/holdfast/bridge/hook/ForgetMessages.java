package org.holdfast.bridge.hook;

import jakarta.inject.Inject;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.bridge.agreement.Agreements;
import org.holdfast.bridge.agreement.Part;
import org.holdfast.kernel.UseCase;

/**
 * Drops messages that ended long ago, and the webhooks of clients that were closed; of those that no agreement covers any more
 * it sets aside what has waited too long. A job of the server.
 */
@UseCase
public class ForgetMessages {
    @Inject
    Webhooks hooks;

    @Inject
    WebhookDeliveries deliveries;

    @Inject
    Agreements agreements;

    @Inject
    Acting acting;

    @Allowed(Task.SEND_WEBHOOKS)
    void run() {
        acting.goesOn();
        hooks.ofClosedClients().forEach(id -> hooks.held(id).ifPresent(hooks::remove));
        hooks.all().stream()
                .filter(hook ->
                        !agreements.inForce(hook.authorityId(), hook.clientId()).covers(Part.CHANGES))
                .flatMap(hook -> hooks.held(hook.id()).stream())
                .forEach(deliveries::setAsideOld);
        deliveries.forgetOld();
    }
}
