package org.holdfast.bridge.batch;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far a batch is.
 *
 * @param state WAITING, WORKING or DONE
 * @param done how many of its lines have an answer: the sum of the five behind it
 * @param taken that count now
 * @param older that are history only
 * @param review that a person has to decide about
 * @param refused that were not taken in, each with its problem
 * @param doneAt null until it is done
 * @param keptUntil when it is forgotten, with the answers of its lines
 */
public record BatchV1(
        String id,
        String state,
        int lines,
        int done,
        int taken,
        int repeated,
        int older,
        int review,
        int refused,
        Instant sentAt,
        @Nullable Instant doneAt,
        Instant keptUntil) {
    static BatchV1 of(Batch batch) {
        return new BatchV1(
                batch.id(),
                batch.state().name(),
                batch.lines(),
                batch.done(),
                batch.taken(),
                batch.repeated(),
                batch.older(),
                batch.review(),
                batch.refused(),
                batch.sentAt(),
                batch.doneAt().orElse(null),
                batch.sentAt().plus(Batch.KEPT));
    }
}
