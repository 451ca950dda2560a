package org.holdfast.bridge.hook;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A message and what came of it.
 *
 * @param seq of the change that it tells
 * @param state WAITING, TAKEN or SET_ASIDE
 * @param dueAt when it is tried next, if it waits
 * @param endedAt when it was taken or set aside
 * @param syncedAt when the receiver said that its copy was up to date
 * @param status of the last answer
 * @param error why the last try had no answer
 */
@JsonbPropertyOrder({
    "seq",
    "act",
    "childId",
    "state",
    "tries",
    "queuedAt",
    "dueAt",
    "endedAt",
    "syncedAt",
    "status",
    "error"
})
public record DeliveryV1(
        long seq,
        String act,
        String childId,
        String state,
        int tries,
        Instant queuedAt,
        @Nullable Instant dueAt,
        @Nullable Instant endedAt,
        @Nullable Instant syncedAt,
        @Nullable Integer status,
        @Nullable String error) {
    /** Which changes to tell again. */
    public record Range(@Nullable Long from, @Nullable Long to) {}

    /** How many messages wait now. */
    public record Replayed(int waiting) {}

    static DeliveryV1 of(WebhookDelivery delivery) {
        return new DeliveryV1(
                delivery.seq(),
                delivery.act(),
                delivery.childId(),
                delivery.state().name(),
                delivery.tries(),
                delivery.queuedAt(),
                delivery.state() == DeliveryState.WAITING ? delivery.dueAt() : null,
                delivery.endedAt().orElse(null),
                delivery.syncedAt().orElse(null),
                delivery.answerStatus().orElse(null),
                delivery.error().orElse(null));
    }
}
