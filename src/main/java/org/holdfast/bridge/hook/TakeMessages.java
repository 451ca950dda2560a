package org.holdfast.bridge.hook;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.bridge.agreement.Agreements;
import org.holdfast.bridge.agreement.Part;
import org.holdfast.kernel.UseCase;

/**
 * Takes the messages of one webhook that may go now, the oldest of each child; a job of the server. While no agreement covers
 * changes, none may.
 */
@UseCase
public class TakeMessages {
    static final int TOGETHER = 20;

    @Inject
    Webhooks hooks;

    @Inject
    WebhookDeliveries deliveries;

    @Inject
    Agreements agreements;

    @Inject
    Inside inside;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    /** @param lease new name for this taking */
    @Allowed(Task.SEND_WEBHOOKS)
    List<Message> run(String hookId, String lease) {
        acting.goesOn();
        Instant now = clock.instant();
        return hooks.held(hookId)
                .filter(hook -> hook.resumeAt().filter(now::isBefore).isEmpty())
                .filter(hook ->
                        agreements.inForce(hook.authorityId(), hook.clientId()).covers(Part.CHANGES))
                .map(hook -> deliveries.take(hook, lease, TOGETHER).stream()
                        .map(delivery -> Message.of(delivery, hook, inside.allowed(), now))
                        .toList())
                .orElse(List.of());
    }
}
