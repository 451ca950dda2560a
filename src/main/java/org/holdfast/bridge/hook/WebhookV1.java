package org.holdfast.bridge.hook;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A webhook on the wire.
 *
 * @param failures how often in a row nobody listened there
 * @param resumesAt until when nothing is tried
 * @param secret to check signatures with: only in the answer that made it
 */
@JsonbPropertyOrder({"id", "url", "createdAt", "failures", "resumesAt", "secret"})
public record WebhookV1(
        String id, String url, Instant createdAt, int failures, @Nullable Instant resumesAt, @Nullable String secret) {
    /**
     * What a client sends.
     *
     * @param newSecret true to get another secret; the one before signs beside it for 24 hours
     */
    public record Wanted(@Nullable String url, @Nullable Boolean newSecret) {}

    static WebhookV1 of(Webhook hook, Optional<String> secret) {
        return new WebhookV1(
                hook.name(),
                hook.url(),
                hook.createdAt(),
                hook.failures(),
                hook.resumeAt().orElse(null),
                secret.orElse(null));
    }
}
