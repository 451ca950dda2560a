package org.holdfast.bridge.hook;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.kernel.Refused;
import org.holdfast.kernel.UseCase;

/** Sets where the client is told of changes; what changed before is not told by itself. */
@UseCase
public class SetWebhook {
    private static final int MOST = 5;

    @Inject
    Webhooks hooks;

    @Inject
    Inside inside;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    /**
     * What stands now.
     *
     * @param secret to be shown, if it is a new one
     */
    public record Stands(Webhook hook, boolean made, Optional<String> secret) {}

    /** @throws Refused if no message may go there, or the client has enough of them */
    @Allowed(Task.MANAGE_WEBHOOKS)
    public Stands run(String name, String url, boolean newSecret) {
        if (!name.matches("[A-Za-z0-9.-]{1,40}")) {
            throw new Refused(HookRule.NAME_IS_SHORT);
        }
        Destination destination = Destination.of(url, inside.allowed());
        acting.about("webhook " + name);
        hooks.holdAll(acting.actor());
        Optional<Webhook> before = hooks.named(acting.actor(), name);
        if (before.isEmpty()) {
            return made(name, destination);
        }
        Webhook hook = before.get();
        hook.leadTo(destination);
        if (newSecret) {
            hook.changeSecret(clock.instant());
        }
        return new Stands(hook, false, newSecret ? Optional.of(hook.secret()) : Optional.empty());
    }

    private Stands made(String name, Destination destination) {
        if (hooks.of(acting.actor()).size() >= MOST) {
            throw new Refused(HookRule.FIVE_AT_MOST);
        }
        Webhook hook = new Webhook(
                Webhooks.authority(acting.actor()), acting.actor().id(), name, destination, clock.instant());
        hooks.add(hook);
        return new Stands(hook, true, Optional.of(hook.secret()));
    }
}
