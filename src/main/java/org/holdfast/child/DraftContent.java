package org.holdfast.child;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The texts of a draft, and how far each opening of its page has come; JSON in the table.
 *
 * @param turns last turn of each opening; {@link #CLOSED} for one that saved
 */
record DraftContent(Map<String, TypedText> fields, Map<String, Long> turns) {
    static final long CLOSED = Long.MAX_VALUE;
    static final byte[] EMPTY = "{}".getBytes(StandardCharsets.UTF_8);

    /** Openings remembered; older ones are those of pages long gone. */
    private static final int OPENINGS = 30;

    static DraftContent of(byte[] json) {
        JsonObject read = Json.createReader(new ByteArrayInputStream(json)).readObject();
        Map<String, TypedText> fields = new LinkedHashMap<>();
        part(read, "fields").forEach((name, value) -> fields.put(name, text(value.asJsonObject())));
        JsonObject openings = part(read, "turns");
        Map<String, Long> turns = new LinkedHashMap<>();
        openings.keySet().forEach(id -> turns.put(id, openings.getJsonNumber(id).longValue()));
        return new DraftContent(fields, turns);
    }

    private static JsonObject part(JsonObject whole, String name) {
        return whole.containsKey(name) ? whole.getJsonObject(name) : JsonObject.EMPTY_JSON_OBJECT;
    }

    private static TypedText text(JsonObject field) {
        return new TypedText(
                field.getString("text"),
                field.getInt("base"),
                Instant.parse(field.getString("at")),
                field.getString("opening"),
                field.getInt("revision"));
    }

    byte[] json() {
        JsonObjectBuilder texts = Json.createObjectBuilder();
        fields.forEach((name, typed) -> texts.add(
                name,
                Json.createObjectBuilder()
                        .add("text", typed.text())
                        .add("base", typed.base())
                        .add("at", typed.at().toString())
                        .add("opening", typed.opening())
                        .add("revision", typed.revision())));
        JsonObjectBuilder openings = Json.createObjectBuilder();
        turns.entrySet().stream()
                .skip(Math.max(0, turns.size() - OPENINGS))
                .forEach(turn -> openings.add(turn.getKey(), turn.getValue()));
        return Json.createObjectBuilder()
                .add("fields", texts)
                .add("turns", openings)
                .build()
                .toString()
                .getBytes(StandardCharsets.UTF_8);
    }
}
