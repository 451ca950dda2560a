package org.holdfast.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * Version 1 only grows: what the document kept in the repository promises to case systems is still promised by the server. A change
 * that adds is taken over with {@code -Dcontract.write=true}; one that breaks needs a version 2.
 */
@Journey
class BridgeContractTest {
    private static final Path KEPT = Path.of("docs", "openapi-v1.json");

    private final List<String> broken = new ArrayList<>();

    @Test
    void what_was_promised_is_still_promised(Server server) throws Exception {
        JsonObject now = Contract.document(server);
        if (Boolean.getBoolean("contract.write")) {
            Files.writeString(KEPT, Contract.pretty(now));
        }
        JsonObject kept = Contract.read(Files.readString(KEPT));
        compare(kept, now);
        assertEquals(List.of(), broken);
    }

    @Test
    void a_broken_promise_is_seen(Server server) throws Exception {
        JsonObject now = Contract.document(server);
        JsonObject less = Contract.read(now.toString()
                .replace("/api/v1/children/{id}/plan/versions\"", "/api/v1/children/{id}/plan/gone\"")
                .replace("\"socialCareId\"", "\"socialCareNumber\""));
        compare(now, less);
        assertTrue(broken.stream().anyMatch(what -> what.contains("plan/versions")), broken.toString());
        assertTrue(broken.stream().anyMatch(what -> what.contains("socialCareId")), broken.toString());
    }

    private void compare(JsonObject kept, JsonObject now) {
        Map<String, Contract.Operation> current = new TreeMap<>();
        Contract.of(now).forEach(operation -> current.put(operation.name(), operation));
        for (Contract.Operation promised : Contract.of(kept)) {
            Contract.Operation still = current.get(promised.name());
            if (still == null) {
                broken.add(promised.name() + " is gone");
            } else {
                compare(promised, still);
            }
        }
    }

    private void compare(Contract.Operation promised, Contract.Operation still) {
        Set<String> before = new HashSet<>();
        promised.parameters().forEach(parameter -> before.add(key(parameter)));
        Set<String> after = new HashSet<>();
        still.parameters().forEach(parameter -> {
            after.add(key(parameter));
            if (parameter.getBoolean("required", false) && !before.contains(key(parameter))) {
                broken.add(promised.name() + " demands " + key(parameter));
            }
        });
        before.stream()
                .filter(key -> !after.contains(key))
                .forEach(key -> broken.add(promised.name() + " lost " + key));
        promised.bodies()
                .forEach((type, media) -> body(
                        promised,
                        still,
                        type,
                        media.asJsonObject(),
                        still.bodies().get(type)));
        responses(promised, still);
    }

    private static String key(JsonObject parameter) {
        return parameter.getString("in") + " " + parameter.getString("name");
    }

    private void body(
            Contract.Operation promised,
            Contract.Operation still,
            String type,
            JsonObject before,
            @org.jspecify.annotations.Nullable JsonValue after) {
        if (after == null) {
            broken.add(promised.name() + " takes no more " + type);
        } else {
            schema(
                    promised.name() + " takes",
                    promised,
                    still,
                    schemaOf(before),
                    schemaOf(after.asJsonObject()),
                    true,
                    0);
        }
    }

    private void responses(Contract.Operation promised, Contract.Operation still) {
        JsonObject after = still.said().getJsonObject("responses");
        promised.said().getJsonObject("responses").forEach((status, said) -> {
            if (!after.containsKey(status)) {
                broken.add(promised.name() + " answers no more " + status);
                return;
            }
            JsonObject before = promised.resolved(said.asJsonObject());
            JsonObject current = still.resolved(after.getJsonObject(status));
            if (before.containsKey("content")) {
                before.getJsonObject("content")
                        .forEach((type, media) -> content(promised, still, type, media, current));
            }
        });
    }

    private void content(
            Contract.Operation promised, Contract.Operation still, String type, JsonValue media, JsonObject current) {
        JsonObject types =
                current.containsKey("content") ? current.getJsonObject("content") : JsonValue.EMPTY_JSON_OBJECT;
        if (types.containsKey(type)) {
            schema(
                    promised.name() + " gives",
                    promised,
                    still,
                    schemaOf(media.asJsonObject()),
                    schemaOf(types.getJsonObject(type)),
                    false,
                    0);
        } else {
            broken.add(promised.name() + " gives no more " + type);
        }
    }

    private static JsonObject schemaOf(JsonObject media) {
        return media.containsKey("schema") ? media.getJsonObject("schema") : JsonValue.EMPTY_JSON_OBJECT;
    }

    /** @param taken a field that is newly demanded breaks whoever sends; one that is gone, whoever reads */
    private void schema(
            String where,
            Contract.Operation promised,
            Contract.Operation still,
            JsonObject one,
            JsonObject other,
            boolean taken,
            int depth) {
        JsonObject before = promised.resolved(one);
        JsonObject after = still.resolved(other);
        if (depth > 6) {
            return;
        }
        if (!before.getString("type", "").equals(after.getString("type", ""))) {
            broken.add(where + ": " + before.getString("type", "") + " became " + after.getString("type", ""));
        }
        if (before.containsKey("items") && after.containsKey("items")) {
            schema(
                    where + "[]",
                    promised,
                    still,
                    before.getJsonObject("items"),
                    after.getJsonObject("items"),
                    taken,
                    depth + 1);
        }
        if (before.containsKey("properties")) {
            JsonObject fields =
                    after.containsKey("properties") ? after.getJsonObject("properties") : JsonValue.EMPTY_JSON_OBJECT;
            before.getJsonObject("properties").forEach((name, value) -> {
                if (fields.containsKey(name)) {
                    schema(
                            where + "." + name,
                            promised,
                            still,
                            value.asJsonObject(),
                            fields.getJsonObject(name),
                            taken,
                            depth + 1);
                } else {
                    broken.add(where + "." + name + " is gone");
                }
            });
        }
        if (taken) {
            Set<String> demanded = required(after);
            demanded.removeAll(required(before));
            demanded.forEach(name -> broken.add(where + "." + name + " is demanded now"));
        }
    }

    private static Set<String> required(JsonObject schema) {
        Set<String> names = new HashSet<>();
        if (schema.containsKey("required")) {
            schema.getJsonArray("required").forEach(name -> names.add(name.toString()));
        }
        return names;
    }
}
