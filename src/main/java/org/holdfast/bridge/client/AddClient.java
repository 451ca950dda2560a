package org.holdfast.bridge.client;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.ApiClient;
import org.holdfast.access.ApiClients;
import org.holdfast.access.Scope;
import org.holdfast.access.Task;
import org.holdfast.kernel.NotFound;
import org.holdfast.kernel.UseCase;

/** Adds a case system of the administrator's authority, with its first secret. */
@UseCase
public class AddClient {
    @Inject
    OwnClients own;

    @Inject
    ApiClients clients;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    /**
     * @param authorityId one of the administrator's
     * @param days that the first secret lasts
     * @throws NotFound if the authority is not the administrator's
     */
    @Allowed(Task.MANAGE_CLIENTS)
    public ShownSecret run(String authorityId, String name, Set<Scope> scopes, int days) {
        if (!own.authorityIds().contains(authorityId)) {
            throw new NotFound("Authority");
        }
        Instant now = clock.instant();
        ApiClient client =
                new ApiClient(authorityId, name, scopes, acting.actor().id(), now);
        clients.add(client);
        acting.about("client " + client.id() + ", " + Scope.words(scopes));
        return own.secret(client, now, days);
    }
}
