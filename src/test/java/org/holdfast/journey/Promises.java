package org.holdfast.journey;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a contract promises of answers: which statuses, in which form, with which fields. A field that it does not name breaks it, for
 * nobody could know of it.
 */
final class Promises {
    private static final String PROBLEM = "application/problem+json";
    private static final int METHOD_NOT_ALLOWED = 405;
    private static final int NOT_FOUND = 404;

    private final JsonObject document;
    private final List<Path> paths;
    private final SchemaRegistry registry = SchemaRegistry.withDialect(Dialects.getOpenApi30());
    private final Map<JsonValue, Schema> schemas = new ConcurrentHashMap<>();

    private record Path(Pattern form, int literal, Map<String, Contract.Operation> operations) {}

    /** An answer; the body is empty where it was not read as text. */
    record Answer(String method, String path, int status, String type, Optional<String> body) {
        boolean error() {
            return status >= 400;
        }

        String name() {
            return method + " " + path + " answered " + status + " " + type;
        }
    }

    Promises(JsonObject served) {
        document = closed(served).asJsonObject();
        paths =
                Contract.of(document).stream()
                        .collect(Collectors.groupingBy(Contract.Operation::path))
                        .entrySet()
                        .stream()
                        .map(entry -> path(entry.getKey(), entry.getValue()))
                        .sorted(Comparator.comparing(Path::literal).reversed())
                        .toList();
    }

    private static Path path(String template, List<Contract.Operation> operations) {
        String form = Stream.of(template.split("(?=\\{)|(?<=\\})"))
                .map(part -> part.startsWith("{") ? "[^/]+" : Pattern.quote(part))
                .collect(Collectors.joining());
        return new Path(
                Pattern.compile(form + "/?"),
                template.replaceAll("\\{[^}]*\\}", "").length(),
                operations.stream()
                        .collect(Collectors.toMap(
                                one -> one.name().substring(0, one.name().indexOf(' ')), one -> one)));
    }

    /** Every object holds what it names and nothing else, unless it says that it may. */
    private static JsonValue closed(JsonValue value) {
        if (value.getValueType() == JsonValue.ValueType.ARRAY) {
            JsonArrayBuilder all = Json.createArrayBuilder();
            value.asJsonArray().forEach(one -> all.add(closed(one)));
            return all.build();
        }
        if (value.getValueType() != JsonValue.ValueType.OBJECT) {
            return value;
        }
        JsonObjectBuilder all = Json.createObjectBuilder();
        JsonObject object = value.asJsonObject();
        object.forEach((name, part) -> all.add(name, closed(part)));
        boolean schema = object.get("type") instanceof jakarta.json.JsonString type
                && type.getString().equals("object");
        return (schema && !object.containsKey("additionalProperties") ? all.add("additionalProperties", false) : all)
                .build();
    }

    /** What of an answer was not promised; empty where all was. */
    List<String> broken(Answer answer) {
        for (Path path : paths) {
            if (path.form().matcher(answer.path()).matches()) {
                Contract.Operation operation = path.operations().get(answer.method());
                return operation == null
                        ? of(answer, answer.status() == METHOD_NOT_ALLOWED, "no such method in the contract")
                        : broken(answer, operation);
            }
        }
        return of(answer, answer.status() == NOT_FOUND || answer.status() == 401, "no such address in the contract");
    }

    private List<String> of(Answer answer, boolean expected, String otherwise) {
        return !expected
                ? List.of(otherwise)
                : answer.type().equals(PROBLEM)
                        ? invalid(
                                answer,
                                Json.createObjectBuilder()
                                        .add("$ref", "#/components/schemas/Problem")
                                        .build())
                        : List.of("no problem document");
    }

    private List<String> broken(Answer answer, Contract.Operation operation) {
        JsonObject responses = operation.said().getJsonObject("responses");
        if (!responses.containsKey(String.valueOf(answer.status()))) {
            return List.of("the status is not declared");
        }
        JsonObject said = operation.resolved(responses.getJsonObject(String.valueOf(answer.status())));
        JsonObject content = said.containsKey("content") ? said.getJsonObject("content") : JsonValue.EMPTY_JSON_OBJECT;
        if (answer.type().isEmpty() && answer.body().orElse("").isEmpty()) {
            return content.isEmpty() || answer.method().equals("HEAD") ? List.of() : List.of("the body is missing");
        }
        if (!content.containsKey(answer.type())) {
            return List.of("the form is not declared, but " + content.keySet());
        }
        JsonObject media = content.getJsonObject(answer.type());
        if (!answer.type().matches("application/(problem\\+)?json")) {
            return List.of();
        }
        return media.containsKey("schema") ? invalid(answer, media.getJsonObject("schema")) : List.of("no schema");
    }

    private List<String> invalid(Answer answer, JsonObject schema) {
        if (answer.body().isEmpty()) {
            return List.of();
        }
        Schema known = schemas.computeIfAbsent(schema, this::compiled);
        try {
            List<String> errors = new ArrayList<>();
            known.validate(
                            answer.body().get(),
                            InputFormat.JSON,
                            context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                    .forEach(error -> errors.add(error.toString()));
            return errors;
        } catch (RuntimeException e) {
            return List.of(String.valueOf(e.getMessage()).lines().findFirst().orElse("unreadable"));
        }
    }

    private Schema compiled(JsonValue schema) {
        return registry.getSchema(
                Json.createObjectBuilder()
                        .add("allOf", Json.createArrayBuilder().add(schema))
                        .add("components", document.getJsonObject("components"))
                        .build()
                        .toString(),
                InputFormat.JSON);
    }
}
