package org.holdfast.bridge.client;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.ApiClient;
import org.holdfast.access.ApiClients;
import org.holdfast.access.ApiSecret;
import org.holdfast.access.Task;
import org.holdfast.kernel.NotFound;
import org.holdfast.kernel.UseCase;

/** Ends one secret of a client at once, with every token that it was exchanged for. */
@UseCase
public class RevokeSecret {
    @Inject
    OwnClients own;

    @Inject
    ApiClients clients;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    /** @throws NotFound if the client is another authority's or has no such secret */
    @Allowed(Task.MANAGE_CLIENTS)
    public void run(String clientId, String secretId) {
        ApiClient client = own.client(clientId);
        ApiSecret secret = clients.secretsOf(List.of(client)).stream()
                .filter(one -> one.id().equals(secretId))
                .findFirst()
                .orElseThrow(() -> new NotFound("Secret"));
        Instant now = clock.instant();
        secret.revoke(now);
        clients.endTokens(secret, now);
        acting.about("client " + client.id() + ", secret " + secret.id());
    }
}
