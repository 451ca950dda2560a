package org.holdfast.bridge.push;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.holdfast.bridge.IdempotencyKey;
import org.holdfast.bridge.Problem;
import org.holdfast.bridge.SendOnce;
import org.holdfast.bridge.SendOnce.Sent;
import org.holdfast.bridge.Sending;
import org.holdfast.bridge.WireJson;
import org.holdfast.child.push.IfMatch;
import org.holdfast.child.push.Pushed;
import org.holdfast.child.push.SourceEvent;
import org.holdfast.child.push.StalePush;
import org.holdfast.kernel.ChildId;
import org.jspecify.annotations.Nullable;

/** What all pushes have in common: the source's event, the key of a request sent again, and the answer. */
abstract class PushResource {
    static final String SOURCE_ID = "[ -~]{1,100}";
    static final String SOURCE_ID_SHOULD_BE = "1 to 100 letters, digits, blanks or signs";

    /** In bytes. */
    private static final int LARGEST = 1 << 20;

    @Inject
    SendOnce sendOnce;

    @Context
    @Nullable
    UriInfo uri;

    @Context
    @Nullable
    HttpHeaders headers;

    /** Takes a word of the source in. */
    Response put(String sourceId, InputStream body, Function<Word, Pushed> act) throws IOException {
        byte[] content = body.readNBytes(LARGEST + 1);
        return content.length > LARGEST
                ? Problem.of(413, "too-large", "Too large", "Send at most 1 MB at a time")
                : once("PUT", content, () -> act.apply(word(sourceId, Fields.of(content))));
    }

    /** What the source says of a child under its own id; empty where it takes that back. */
    interface Push<T> {
        Pushed run(ChildId child, SourceEvent event, Optional<T> said);
    }

    /** Takes a word about a child in. */
    <T> Response put(String id, String sourceId, InputStream body, Function<Fields, T> said, Push<T> push)
            throws IOException {
        ChildId child = new ChildId(id);
        return put(sourceId, body, word -> {
            T read = said.apply(word.fields());
            word.fields().check();
            return push.run(child, word.event(), Optional.of(read));
        });
    }

    /** Takes in that the source takes its row of a child back; the event stands in the address. */
    <T> Response delete(String id, String sourceId, Push<T> push) {
        ChildId child = new ChildId(id);
        Map<String, String> parameters = new TreeMap<>();
        if (uri != null) {
            uri.getQueryParameters().forEach((name, values) -> parameters.put(name, values.get(0)));
        }
        return once("DELETE", parameters.toString().getBytes(StandardCharsets.UTF_8), () -> {
            Word word = word(sourceId, Fields.of(parameters));
            word.fields().check();
            return push.run(child, word.event(), Optional.empty());
        });
    }

    /** A word of the source, with the fields that are not yet read. */
    record Word(SourceEvent event, Fields fields) {}

    private interface Act {
        Pushed on();
    }

    private Word word(String sourceId, Fields fields) {
        if (!sourceId.matches(SOURCE_ID)) {
            fields.wrong("sourceId", SOURCE_ID_SHOULD_BE);
        }
        return new Word(event(sourceId, fields, IfMatch.of(ifMatch())), fields);
    }

    /** Of the body's own two fields. */
    static SourceEvent event(String sourceId, Fields fields, IfMatch ifMatch) {
        String event = fields.text("eventId", "[!-~]{1,100}", "1 to 100 letters, digits or signs, without blanks");
        return new SourceEvent(sourceId, event, fields.moment("effectiveAt"), ifMatch);
    }

    private Response once(String method, byte[] content, Act act) {
        String address = method + " " + (uri == null ? "" : uri.getPath());
        try {
            Optional<String> key = IdempotencyKey.of(headers);
            Sent sent = key.isEmpty()
                    ? sent(act.on())
                    : sendOnce.run(key.get(), Sending.sha256(address, content), () -> sent(act.on()));
            return answer(sent);
        } catch (StalePush stale) {
            return stale(stale);
        } catch (BadFields bad) {
            return Problem.of(400, "invalid", "Invalid request", bad.detail());
        }
    }

    private static Sent sent(Pushed pushed) {
        return new Sent(
                PushAnswer.status(pushed),
                Optional.of(pushed.tag()).filter(tag -> !tag.isEmpty()),
                WireJson.of(PushedV1.of(pushed)),
                pushed.child());
    }

    private static Response answer(Sent sent) {
        if (sent.status() == 409) {
            return PushAnswer.A_PERSON_DECIDES.response();
        }
        Response.ResponseBuilder answer = Response.status(sent.status())
                .entity(sent.json())
                .type(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store");
        sent.etag().ifPresent(tag -> answer.tag(new EntityTag(tag)));
        return answer.build();
    }

    static Response stale(StalePush stale) {
        Response problem = PushAnswer.stale(stale).response();
        return stale.tag()
                .map(tag ->
                        Response.fromResponse(problem).tag(new EntityTag(tag)).build())
                .orElse(problem);
    }

    private @Nullable String ifMatch() {
        return header(HttpHeaders.IF_MATCH);
    }

    private @Nullable String header(String name) {
        return headers == null ? null : headers.getHeaderString(name);
    }
}
