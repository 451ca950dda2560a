package org.holdfast.bridge.client;

import jakarta.inject.Inject;
import java.time.Clock;
import org.holdfast.access.Allowed;
import org.holdfast.access.ClientRule;
import org.holdfast.access.Task;
import org.holdfast.kernel.UseCase;

/** Closes a client whose case system was given up: its secrets and tokens no longer work. */
@UseCase
public class CloseClient {
    @Inject
    OwnClients own;

    @Inject
    Clock clock;

    /**
     * @param sure whether the administrator has said that they mean it
     * @throws org.holdfast.kernel.NotFound if the client is another authority's
     */
    @Allowed(Task.MANAGE_CLIENTS)
    public void run(String clientId, boolean sure) {
        if (!sure) {
            throw ClientRule.CLOSING_CLIENT_IS_MEANT.at("sure");
        }
        own.client(clientId).close(clock.instant());
    }
}
