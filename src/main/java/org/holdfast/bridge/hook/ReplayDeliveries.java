package org.holdfast.bridge.hook;

import jakarta.inject.Inject;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.kernel.NotFound;
import org.holdfast.kernel.Refused;
import org.holdfast.kernel.UseCase;

/** Has changes told again, by the range of their numbers. */
@UseCase
public class ReplayDeliveries {
    /** Changes of one replay. */
    static final long MOST = 10_000;

    @Inject
    Webhooks hooks;

    @Inject
    WebhookDeliveries deliveries;

    @Inject
    Acting acting;

    /**
     * @return how many messages wait for it
     * @throws NotFound if the client has no webhook of that name
     */
    @Allowed(Task.MANAGE_WEBHOOKS)
    public int run(String name, long from, long to) {
        if (from < 1 || to < from || to - from >= MOST) {
            throw new Refused(HookRule.RANGE_IS_FROM_TO);
        }
        acting.about("webhook, changes " + from + " to " + to + " again");
        Webhook hook = hooks.known(acting.actor(), name);
        int waiting = hooks.held(hook.id())
                .map(held -> deliveries.replay(held, from, to))
                .orElse(0);
        acting.rows(waiting);
        return waiting;
    }
}
