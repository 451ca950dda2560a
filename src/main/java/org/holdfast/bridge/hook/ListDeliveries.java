package org.holdfast.bridge.hook;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.kernel.NotFound;
import org.holdfast.kernel.UseCase;

/** Lists the messages of one webhook and what came of them. */
@UseCase
public class ListDeliveries {
    @Inject
    Webhooks hooks;

    @Inject
    WebhookDeliveries deliveries;

    @Inject
    Acting acting;

    /**
     * @param after number of the last change of the page before
     * @param states of those wanted
     * @throws NotFound if the client has no webhook of that name
     */
    @Allowed(Task.MANAGE_WEBHOOKS)
    public List<WebhookDelivery> run(String name, long after, int limit, Set<DeliveryState> states) {
        List<WebhookDelivery> found = deliveries.log(hooks.known(acting.actor(), name), after, limit, states);
        acting.rows(found.size());
        return found;
    }
}
