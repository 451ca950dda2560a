package org.holdfast.bridge.hook;

import jakarta.inject.Inject;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.bridge.agreement.Agreements;
import org.holdfast.bridge.agreement.Part;
import org.holdfast.kernel.UseCase;

/** Checks right before a message goes that it may still be told: a slow receiver takes minutes over what was taken together. */
@UseCase
public class CheckTelling {
    @Inject
    Webhooks hooks;

    @Inject
    Agreements agreements;

    @Inject
    Acting acting;

    @Allowed(Task.SEND_WEBHOOKS)
    boolean run(String hookId) {
        acting.goesOn();
        return hooks.byId(hookId)
                .filter(hook ->
                        agreements.inForce(hook.authorityId(), hook.clientId()).covers(Part.CHANGES))
                .isPresent();
    }
}
