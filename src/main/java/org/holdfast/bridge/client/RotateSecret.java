package org.holdfast.bridge.client;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.holdfast.access.Allowed;
import org.holdfast.access.ApiClient;
import org.holdfast.access.ApiClients;
import org.holdfast.access.Task;
import org.holdfast.kernel.UseCase;

/** Gives a client a new secret and lets the others go on for some days, so that the case system can be changed over. */
@UseCase
public class RotateSecret {
    @Inject
    OwnClients own;

    @Inject
    ApiClients clients;

    @Inject
    Clock clock;

    /**
     * @param overlap days that the older secrets still work
     * @param days that the new one lasts
     * @throws org.holdfast.kernel.NotFound if the client is another authority's
     */
    @Allowed(Task.MANAGE_CLIENTS)
    public ShownSecret run(String clientId, int overlap, int days) {
        ApiClient client = own.client(clientId);
        client.checkOpen();
        Instant now = clock.instant();
        clients.secretsOf(List.of(client)).stream()
                .filter(secret -> secret.worksAt(now))
                .forEach(secret -> secret.overlap(now, overlap));
        return own.secret(client, now, days);
    }
}
