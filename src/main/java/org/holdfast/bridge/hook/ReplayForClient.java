package org.holdfast.bridge.hook;

import jakarta.inject.Inject;
import java.util.Optional;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Role;
import org.holdfast.access.Task;
import org.holdfast.kernel.Ids;
import org.holdfast.kernel.NotFound;
import org.holdfast.kernel.Refused;
import org.holdfast.kernel.UseCase;

/**
 * An administrator has a case system of the authority told again: after a fault there, which its keepers cannot mend from
 * their side. Source: F66, F70.
 */
@UseCase
public class ReplayForClient {
    @Inject
    Webhooks hooks;

    @Inject
    WebhookDeliveries deliveries;

    @Inject
    Acting acting;

    /**
     * @param from lowest number of a change
     * @param setAsideOnly only what was not taken for three days; else all of the range
     * @return how many messages wait for it
     * @throws NotFound if the webhook is of another authority's client
     */
    @Allowed(Task.REPLAY_CHANGES)
    public int run(String hookId, long from, long to, boolean setAsideOnly) {
        Webhook hook = held(hookId)
                .filter(one -> acting.actor().organisations(Role.ADMINISTRATOR).contains(one.authorityId()))
                .orElseThrow(() -> new NotFound("Webhook"));
        acting.about("client " + hook.clientId() + ", changes " + from + " to " + to + " again");
        if (from < 1 || to < from || (!setAsideOnly && to - from >= ReplayDeliveries.MOST)) {
            throw new Refused(HookRule.RANGE_IS_FROM_TO);
        }
        int waiting = setAsideOnly ? deliveries.replaySetAside(hook, from, to) : deliveries.replay(hook, from, to);
        acting.rows(waiting);
        return waiting;
    }

    private Optional<Webhook> held(String hookId) {
        return Ids.formed(hookId) ? hooks.held(hookId) : Optional.empty();
    }
}
