package org.holdfast.journey;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import jakarta.json.JsonWriter;
import jakarta.json.stream.JsonGenerator;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The operations of the contract, read from the document that the server gives out. */
final class Contract {
    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch", "head", "options");

    /** One of them. */
    record Operation(String path, String method, JsonObject said, JsonObject document) {
        String name() {
            return method.toUpperCase(Locale.ROOT) + " " + path;
        }

        /** Parameters, those of the path among them, looked up where they are named only. */
        List<JsonObject> parameters() {
            List<JsonObject> all = new ArrayList<>();
            for (JsonObject holder : List.of(item(), said)) {
                if (holder.containsKey("parameters")) {
                    holder.getJsonArray("parameters").getValuesAs(JsonObject.class).stream()
                            .map(this::resolved)
                            .forEach(all::add);
                }
            }
            return all;
        }

        /** By media type, the schema of the body. */
        Map<String, JsonValue> bodies() {
            return Optional.ofNullable(said.getJsonObject("requestBody"))
                    .map(this::resolved)
                    .map(body -> (Map<String, JsonValue>) body.getJsonObject("content"))
                    .orElse(Map.of());
        }

        JsonObject resolved(JsonObject value) {
            return Contract.resolved(document, value);
        }

        private JsonObject item() {
            return document.getJsonObject("paths").getJsonObject(path);
        }
    }

    private Contract() {}

    static JsonObject document(Server server) throws IOException, InterruptedException {
        return document(server.uri("/"));
    }

    /** @param server its address */
    static JsonObject document(URI server) throws IOException, InterruptedException {
        HttpResponse<String> answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(server.resolve("/openapi?format=JSON"))
                                .header("Accept", "application/json")
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        return read(answer.body());
    }

    static JsonObject read(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }

    /** As a file that people compare line by line, without where this server listens, which no standard knows. */
    static String pretty(JsonObject document) {
        JsonObject kept = Json.createObjectBuilder(document).remove("endpoints").build();
        StringWriter text = new StringWriter();
        try (JsonWriter writer = Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true))
                .createWriter(text)) {
            writer.writeObject(kept);
        }
        return text.toString().strip() + "\n";
    }

    static List<Operation> of(JsonObject document) {
        List<Operation> all = new ArrayList<>();
        document.getJsonObject("paths")
                .forEach((path, item) -> item.asJsonObject().forEach((method, said) -> {
                    if (METHODS.contains(method)) {
                        all.add(new Operation(path, method, said.asJsonObject(), document));
                    }
                }));
        return all;
    }

    /** What a reference points at; the value itself where it is none. */
    static JsonObject resolved(JsonObject document, JsonObject value) {
        JsonObject current = value;
        while (current.containsKey("$ref")) {
            JsonObject found = document;
            for (String step : current.getString("$ref").substring(2).split("/", -1)) {
                found = found.getJsonObject(step);
            }
            current = found;
        }
        return current;
    }
}
