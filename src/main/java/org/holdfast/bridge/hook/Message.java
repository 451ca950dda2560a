package org.holdfast.bridge.hook;

import jakarta.json.Json;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What is sent: that a child has changed, by ids alone.
 *
 * @param secrets that sign it, newest first
 */
record Message(String id, String body, Destination to, List<String> secrets) {
    static Message of(WebhookDelivery delivery, Webhook hook, boolean inside, Instant now) {
        String body = Json.createObjectBuilder()
                .add("type", delivery.act())
                .add("timestamp", delivery.numberedAt().toString())
                .add(
                        "data",
                        Json.createObjectBuilder().add("seq", delivery.seq()).add("childId", delivery.childId()))
                .build()
                .toString();
        return new Message(
                delivery.id(), body, new Destination(java.net.URI.create(hook.url()), inside), hook.secrets(now));
    }

    /** Signed for this try. */
    Map<String, String> headers(Instant now) {
        long seconds = now.getEpochSecond();
        Map<String, String> headers = new TreeMap<>();
        headers.put("webhook-id", id);
        headers.put("webhook-timestamp", String.valueOf(seconds));
        headers.put(
                "webhook-signature",
                secrets.stream()
                        .map(secret -> Signature.of(secret, id, seconds, body))
                        .collect(Collectors.joining(" ")));
        return headers;
    }
}
