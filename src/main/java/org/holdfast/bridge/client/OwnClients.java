package org.holdfast.bridge.client;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.holdfast.access.Acting;
import org.holdfast.access.ApiClient;
import org.holdfast.access.ApiClients;
import org.holdfast.access.ApiSecret;
import org.holdfast.access.Role;
import org.holdfast.access.Secrets;
import org.holdfast.kernel.NotFound;

/** The clients of the acting administrator's authority; those of others are not there. */
@ApplicationScoped
class OwnClients {
    @Inject
    Acting acting;

    @Inject
    ApiClients clients;

    @Inject
    Clock clock;

    List<String> authorityIds() {
        return acting.actor().organisations(Role.ADMINISTRATOR);
    }

    /**
     * Held until the transaction ends.
     *
     * @throws NotFound if it is another authority's, or none
     */
    ApiClient client(String id) {
        ApiClient client = clients.own(authorityIds(), id).orElseThrow(() -> new NotFound("Client"));
        acting.about("client " + client.id());
        return client;
    }

    /** A new secret of a client in clear, which is kept nowhere. */
    ShownSecret secret(ApiClient client, Instant now, int days) {
        String secret = Secrets.random();
        ApiSecret kept = new ApiSecret(client.id(), secret, now, days);
        clients.add(kept);
        return new ShownSecret(client.id(), client.name(), secret, kept.until());
    }
}
