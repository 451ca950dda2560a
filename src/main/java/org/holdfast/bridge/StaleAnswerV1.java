package org.holdfast.bridge;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Problem of type {@code stale-version}: somebody else answered meanwhile, here is their text and the ETag to send next.
 *
 * @param question the field in conflict
 */
@JsonbPropertyOrder({"type", "title", "status", "detail", "question", "text", "writtenBy", "writtenAt", "etag"})
public record StaleAnswerV1(
        String type,
        String title,
        int status,
        String detail,
        String question,
        String text,
        @Nullable String writtenBy,
        @Nullable Instant writtenAt,
        String etag) {
    static Response of(DraftV1.AnswerV1 now) {
        StaleAnswerV1 problem = new StaleAnswerV1(
                "urn:holdfast:problem:stale-version",
                "Changed meanwhile",
                412,
                "Join both texts, and send the result with this ETag",
                now.question(),
                now.text(),
                now.writtenBy(),
                now.writtenAt(),
                now.etag());
        return Response.status(412)
                .type(Problem.MEDIA_TYPE)
                .header("ETag", now.etag())
                .entity(problem)
                .build();
    }
}
