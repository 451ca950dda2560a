package org.holdfast.bridge.client;

import jakarta.inject.Inject;
import org.holdfast.access.Allowed;
import org.holdfast.access.ApiClient;
import org.holdfast.access.ApiClients;
import org.holdfast.access.ClientRule;
import org.holdfast.access.Task;
import org.holdfast.kernel.Refused;
import org.holdfast.kernel.UseCase;

/** Says by which id the identity provider knows a client, so that tokens signed there stand for it. */
@UseCase
public class NameAtIssuer {
    @Inject
    OwnClients own;

    @Inject
    ApiClients clients;

    /**
     * @param issuerId blank takes it away
     * @throws org.holdfast.kernel.NotFound if the client is another authority's
     * @throws Refused if the id cannot be one, or stands for another client
     */
    @Allowed(Task.MANAGE_CLIENTS)
    public void run(String clientId, String issuerId) {
        ApiClient client = own.client(clientId);
        client.checkOpen();
        String id = ApiClient.checkedIssuerId(issuerId);
        if (!id.isEmpty() && clients.issuerIdTaken(id, client)) {
            throw ClientRule.ISSUER_ID_IS_FREE.at("issuerId");
        }
        client.knownToIssuerAs(id);
    }
}
