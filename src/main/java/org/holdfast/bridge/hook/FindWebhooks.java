package org.holdfast.bridge.hook;

import jakarta.inject.Inject;
import java.util.List;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.kernel.UseCase;

/** Finds the webhooks for which a message is due; a job of the server. */
@UseCase
public class FindWebhooks {
    @Inject
    Webhooks hooks;

    @Inject
    Acting acting;

    @Allowed(Task.SEND_WEBHOOKS)
    List<String> run() {
        acting.goesOn();
        return hooks.due();
    }
}
