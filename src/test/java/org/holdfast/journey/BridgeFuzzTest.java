package org.holdfast.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.holdfast.kernel.Ids;
import org.holdfast.testing.Proof;
import org.junit.jupiter.api.Test;

/**
 * Every operation of the contract with values it did not expect: other types, bounds, encodings, broken bodies. None fails, and every
 * error is a problem document; the token endpoint speaks as RFC 6749 has it.
 */
@Journey
class BridgeFuzzTest {
    private static final String FAILED = "A request failed";
    private static final String TOKEN = "holdfast-demo-token";
    private static final int BAD_REQUEST = 400;

    /** A first line of a request that is longer ends at the server, before anything of ours is asked. */
    private static final int LONGEST_LINE = 7_000;

    private static final int FAULT = 500;

    /** What people and programs send by mistake, and some on purpose. */
    private static final List<String> ODD = List.of(
            "",
            " ",
            "0",
            "-1",
            "1e999",
            "9223372036854775808",
            "NaN",
            "null",
            "true",
            "[]",
            "{}",
            "2026-02-30",
            "2026-11-23",
            "9999999-01-01",
            "2026-11-23T25:61:00Z",
            "2026-11-23T10:00:00Z",
            "' or '1'='1",
            "../../etc",
            "%00",
            "\u0000",
            "\ud800",
            "\ud83e\uddd2",
            "\u202eabc",
            "x".repeat(5_000),
            "é".repeat(300),
            "<script>",
            "${1+1}",
            "\"",
            "W/\"a\"",
            "*");

    private final Random random = new Random(Proof.seed(BridgeFuzzTest.class));
    private final HttpClient http = WatchedHttp.client();

    /** 500 in every build, 10,000 with {@code -Pproof}. */
    @Test
    void no_operation_fails_and_every_error_is_a_problem(Server server, Scene scene) throws Exception {
        List<Contract.Operation> all = Contract.of(Contract.document(server)).stream()
                .filter(operation -> operation.path().startsWith("/api/"))
                .toList();
        assertTrue(all.size() > 10, "the contract is read: " + all.size());
        String child = scene.child("vsh", Scene.Whose.OWN).orElseThrow();
        Set<String> broken = new LinkedHashSet<>();
        long before = failed(server);
        Map<Integer, Integer> answers = new TreeMap<>();
        for (int round = 0; round < Proof.rounds(500, 10_000); round++) {
            Contract.Operation operation = all.get(round % all.size());
            HttpRequest request = request(server, operation, child);
            HttpResponse<String> answer;
            try {
                answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            } catch (AssertionError e) {
                broken.add(String.valueOf(e.getMessage()));
                continue;
            }
            String what = "round " + round + ": " + operation.name() + " " + request.uri() + " answers "
                    + answer.statusCode() + " " + shortened(answer.body());
            answers.merge(answer.statusCode(), 1, Integer::sum);
            assertTrue(answer.statusCode() < FAULT, what);
            if (answer.statusCode() >= BAD_REQUEST) {
                String type = answer.headers().firstValue("Content-Type").orElse("");
                assertTrue(
                        type.startsWith("application/problem+json")
                                || operation.path().contains("oauth2"),
                        what + " as " + type);
            }
        }
        System.out.println("answers: " + answers);
        assertEquals(before, failed(server), "nothing of ours failed");
        assertEquals(Set.of(), broken);
        assertTrue(answers.size() > 3, answers.toString());
    }

    private static String shortened(String body) {
        return body.substring(0, Math.min(300, body.length()));
    }

    private static long failed(Server server) {
        return server.log().lines().filter(line -> line.contains(FAILED)).count();
    }

    private HttpRequest request(Server server, Contract.Operation operation, String child) throws IOException {
        String path = operation.path();
        StringBuilder query = new StringBuilder();
        HttpRequest.Builder builder = HttpRequest.newBuilder();
        for (JsonObject parameter : operation.parameters()) {
            String name = parameter.getString("name");
            String value = value(name, child);
            switch (parameter.getString("in")) {
                case "path" -> path = path.replace("{" + name + "}", encoded(inPath(value)));
                case "query" -> {
                    if (random.nextBoolean() && query.length() + encoded(value).length() < LONGEST_LINE) {
                        query.append(query.isEmpty() ? "?" : "&")
                                .append(name)
                                .append('=')
                                .append(encoded(value));
                    }
                }
                default -> {
                    if (random.nextBoolean()) {
                        header(builder, name, value);
                    }
                }
            }
        }
        builder.uri(server.uri(path + query)).timeout(Duration.ofSeconds(60));
        if (random.nextInt(20) > 0) {
            builder.header("Authorization", "Bearer " + TOKEN);
        }
        return body(builder, operation, child).build();
    }

    /** Mostly what could be right, so that what comes after it is reached too. */
    private String value(String name, String child) {
        return switch (random.nextInt(3)) {
            case 0 -> pick(ODD);
            case 1 -> name.contains("wait") || name.contains("limit") ? "1" : child;
            default -> name.contains("wait") ? "0" : random.nextBoolean() ? child : Ids.next();
        };
    }

    /** A sign without a form in a path ends at the server, before anything of ours is asked. */
    private static String inPath(String value) {
        String seen = value.replace("\u0000", "").replace("%00", "");
        return seen.isEmpty() ? "0" : seen;
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("%2F", "_");
    }

    private void header(HttpRequest.Builder builder, String name, String value) {
        String visible = value.replaceAll("[^\\x21-\\x7e]", "");
        try {
            builder.header(name, visible.isEmpty() ? "x" : visible.substring(0, Math.min(2_000, visible.length())));
        } catch (IllegalArgumentException restricted) {
            builder.header("X-Other", "1");
        }
    }

    private HttpRequest.Builder body(HttpRequest.Builder builder, Contract.Operation operation, String child) {
        String method = operation.name().substring(0, operation.name().indexOf(' '));
        if (operation.bodies().isEmpty()) {
            return builder.method(method, HttpRequest.BodyPublishers.noBody());
        }
        List<String> types = List.copyOf(operation.bodies().keySet());
        String type = random.nextInt(10) > 0 ? pick(types) : "text/plain";
        JsonValue media = operation.bodies().get(pick(types));
        JsonObject schema = media == null ? JsonValue.EMPTY_JSON_OBJECT : media.asJsonObject();
        String text = random.nextInt(8) == 0
                ? pick(ODD)
                : json(
                        operation,
                        schema.getJsonObject("schema") == null
                                ? JsonValue.EMPTY_JSON_OBJECT
                                : schema.getJsonObject("schema"),
                        child,
                        0);
        return builder.header("Content-Type", type.contains("*") ? "application/json" : type)
                .method(method, HttpRequest.BodyPublishers.ofString(random.nextInt(15) == 0 ? broken(text) : text));
    }

    private String broken(String text) {
        return text.substring(0, text.length() / 2);
    }

    /** Of the form that the schema asks for, with values it may not like. */
    private String json(Contract.Operation operation, JsonObject said, String child, int depth) {
        JsonObject schema = operation.resolved(said);
        if (depth > 5 || random.nextInt(12) == 0) {
            return quoted(pick(ODD));
        }
        return switch (schema.getString("type", "object")) {
            case "array" ->
                schema.containsKey("items")
                        ? "[" + json(operation, schema.getJsonObject("items"), child, depth + 1) + "]"
                        : "[]";
            case "integer", "number" -> random.nextBoolean() ? String.valueOf(random.nextInt(5)) : "1e400";
            case "boolean" -> random.nextInt(4) > 0 ? String.valueOf(random.nextBoolean()) : "\"yes\"";
            case "string" ->
                quoted(
                        "date".equals(schema.getString("format", "")) && random.nextBoolean()
                                ? "2026-11-23"
                                : schema.getString("format", "").startsWith("date-time") && random.nextBoolean()
                                        ? "2026-11-23T10:00:00Z"
                                        : value("", child));
            default -> object(operation, schema, child, depth);
        };
    }

    private String object(Contract.Operation operation, JsonObject schema, String child, int depth) {
        StringBuilder text = new StringBuilder("{");
        if (schema.containsKey("properties")) {
            schema.getJsonObject("properties").forEach((name, property) -> {
                if (random.nextInt(10) > 0) {
                    text.append(text.length() > 1 ? "," : "")
                            .append(quoted(name))
                            .append(':')
                            .append(json(operation, property.asJsonObject(), child, depth + 1));
                }
            });
        }
        return text.append('}').toString();
    }

    /** With its signs as they are, half a pair among them, which only an escape can send. */
    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (sign < ' ' || sign == '"' || sign == '\\' || Character.isSurrogate(sign)) {
                quoted.append("\\u%04x".formatted((int) sign));
            } else {
                quoted.append(sign);
            }
        }
        return quoted.append('"').toString();
    }

    private <T> T pick(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }
}
