package org.holdfast.bridge;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.holdfast.access.Secrets;
import org.jspecify.annotations.Nullable;

/** Answers and writes that go by an ETag, as RFC 9110, section 13, has them. */
public final class Tagged {
    /** One entity tag of a list. */
    private static final Pattern TAG = Pattern.compile("(?:W/)?\"[!#-~]*\"");

    private Tagged() {}

    /** Equal where all parts are, in their order. */
    public static EntityTag of(String... parts) {
        return new EntityTag(hash(parts));
    }

    /** Whether the request knows the answer of this tag already, so that nothing need be loaded. */
    public static boolean known(Request request, EntityTag tag) {
        return request.evaluatePreconditions(tag) != null;
    }

    /**
     * 304 where the request knows the answer of this tag, else the answer.
     *
     * @param entity asked only if it is needed
     */
    public static Response answer(Request request, EntityTag tag, String mediaType, Supplier<?> entity) {
        Response.ResponseBuilder known = request.evaluatePreconditions(tag);
        Response.ResponseBuilder answer = known == null ? Response.ok(entity.get(), mediaType) : known;
        return answer.tag(tag)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .build();
    }

    /**
     * What stops a write over something that exists: 428 without If-Match or with {@code *}, which no reader can have
     * meant; 412 with the current ETag where it is of an older state.
     *
     * @return empty where the write may go on
     */
    public static Optional<Response> stop(@Nullable String ifMatch, EntityTag now) {
        return switch (status(ifMatch, now.getValue())) {
            case 428 ->
                Optional.of(Problem.of(428, "if-match-needed", "If-Match needed", "Send the ETag of what you read"));
            case 412 -> Optional.of(stale(now));
            default -> Optional.empty();
        };
    }

    /** 412 with the current ETag. */
    public static Response stale(EntityTag now) {
        Response problem = Problem.of(
                412,
                "stale-version",
                "Changed meanwhile",
                "Read it again and send its current ETag, which stands here");
        return Response.fromResponse(problem).tag(now).build();
    }

    /** 428, 412 or, where the write may go on, 200. A weak tag keeps its mark and never matches. */
    static int status(@Nullable String ifMatch, String now) {
        if (ifMatch == null || ifMatch.strip().equals("*")) {
            return 428;
        }
        return TAG.matcher(ifMatch).results().map(MatchResult::group).anyMatch(("\"" + now + "\"")::equals) ? 200 : 412;
    }

    /** Each part by its length, so that no two lists of parts read alike. */
    static String hash(String... parts) {
        String all =
                Arrays.stream(parts).map(part -> part.length() + ":" + part).collect(Collectors.joining());
        return Secrets.sha256(all).substring(0, 32);
    }
}
