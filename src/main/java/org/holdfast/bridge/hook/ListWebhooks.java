package org.holdfast.bridge.hook;

import jakarta.inject.Inject;
import java.util.List;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.kernel.UseCase;

/** Lists where the client is told of changes. */
@UseCase
public class ListWebhooks {
    @Inject
    Webhooks hooks;

    @Inject
    Acting acting;

    @Allowed(Task.MANAGE_WEBHOOKS)
    public List<Webhook> run() {
        List<Webhook> all = hooks.of(acting.actor());
        acting.rows(all.size());
        return all;
    }
}
