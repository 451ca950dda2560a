package org.holdfast.bridge.hook;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.StringReader;

/**
 * What came of sending one message.
 *
 * @param status of HTTP; 0 where there was no answer
 * @param error a word for the log, never of the receiver's own; empty where there was an answer
 * @param synced whether the receiver says that its copy is up to date
 */
public record Reply(int status, String error, boolean synced) {
    private static final int LONGEST = 10_000;

    static Reply none(String error) {
        return new Reply(0, error, false);
    }

    static Reply of(int status, String body) {
        return new Reply(status, "", status / 100 == 2 && saysSynced(body));
    }

    boolean taken() {
        return status / 100 == 2;
    }

    /** Nobody is there, or nobody who could listen now: the other messages need not be tried. */
    boolean deaf() {
        return status == 0 || status == 429 || status == 502 || status == 503 || status == 504;
    }

    private static boolean saysSynced(String body) {
        if (body.isEmpty() || body.length() > LONGEST || !body.strip().startsWith("{")) {
            return false;
        }
        try (JsonReader reader = Json.createReader(new StringReader(body))) {
            JsonObject answer = reader.readObject();
            return JsonValue.TRUE.equals(answer.get("synced"));
        } catch (JsonException | IllegalStateException e) {
            return false;
        }
    }
}
