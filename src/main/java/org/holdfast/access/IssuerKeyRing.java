package org.holdfast.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.PublicKey;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.holdfast.platform.IssuerSettings;

/**
 * The public keys of the issuer, fetched from the address that the operator gave and kept for ten minutes. A key that is not
 * among them may be new, so they are fetched again, but not more than twice a minute whatever is sent. While the
 * issuer does not answer, those fetched last go on.
 */
@ApplicationScoped
class IssuerKeyRing {
    private static final Logger LOG = Logger.getLogger(IssuerKeyRing.class.getName());
    private static final Duration KEPT = Duration.ofMinutes(10);
    private static final Duration PAUSE = Duration.ofSeconds(30);
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    /** In bytes. */
    private static final int LARGEST = 200_000;

    @Inject
    Clock clock;

    private List<IssuerKey> keys = List.of();
    private Instant fetchedAt = Instant.MIN;

    /** @param id of the key; where it is empty, the only one there is */
    synchronized Optional<PublicKey> key(IssuerSettings issuer, String id) {
        Instant now = clock.instant();
        if (fetchedAt.isBefore(now.minus(KEPT)) || (find(id).isEmpty() && fetchedAt.isBefore(now.minus(PAUSE)))) {
            fetchedAt = now;
            fetch(issuer);
        }
        return find(id);
    }

    private Optional<PublicKey> find(String id) {
        return id.isEmpty() && keys.size() == 1
                ? Optional.of(keys.get(0).key())
                : keys.stream()
                        .filter(key -> !id.isEmpty() && key.id().equals(id))
                        .map(IssuerKey::key)
                        .findFirst();
    }

    private void fetch(IssuerSettings issuer) {
        try {
            HttpClient http = HttpClient.newBuilder()
                    .connectTimeout(PATIENCE)
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .build();
            HttpRequest request = HttpRequest.newBuilder(URI.create(issuer.keys()))
                    .timeout(PATIENCE)
                    .header("Accept", "application/json")
                    .build();
            HttpResponse<InputStream> answer = http.send(request, HttpResponse.BodyHandlers.ofInputStream());
            try (InputStream body = answer.body()) {
                if (answer.statusCode() == 200) {
                    SignedToken.object(body.readNBytes(LARGEST)).ifPresent(this::take);
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            LOG.log(Level.WARNING, "The keys of the issuer cannot be fetched", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void take(JsonObject set) {
        if (set.get("keys") instanceof jakarta.json.JsonArray all) {
            keys = all.stream()
                    .filter(one -> one.getValueType() == JsonValue.ValueType.OBJECT)
                    .flatMap(one -> IssuerKey.of(one.asJsonObject()).stream())
                    .toList();
        }
    }
}
