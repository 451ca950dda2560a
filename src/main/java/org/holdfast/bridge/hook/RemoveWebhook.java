package org.holdfast.bridge.hook;

import jakarta.inject.Inject;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.kernel.NotFound;
import org.holdfast.kernel.UseCase;

/** Ends that the client is told somewhere. */
@UseCase
public class RemoveWebhook {
    @Inject
    Webhooks hooks;

    @Inject
    Acting acting;

    /** @throws NotFound if the client has none of that name */
    @Allowed(Task.MANAGE_WEBHOOKS)
    public void run(String name) {
        acting.about("webhook, removed");
        Webhook hook = hooks.known(acting.actor(), name);
        hooks.held(hook.id()).ifPresent(hooks::remove);
    }
}
