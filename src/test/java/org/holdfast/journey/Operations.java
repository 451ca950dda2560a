package org.holdfast.journey;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every operation of the bridge, with the scopes of which one opens it and what it answers. */
final class Operations {
    private static final Map<String, String> NOTHING = Map.of();
    private static final String PLAN = "plan:read";
    private static final String HOOKS = "webhooks";
    private static final Map<String, String> JSON = Map.of("Content-Type", "application/json");

    /** Written over nothing: tells whether one may, and changes nothing. */
    private static final String STALE = "\"none\"";

    /**
     * One operation.
     *
     * @param path as the resources have it, below {@code /api/}; {@code {id}} is a child where it stands behind children
     * @param scopes any one of which opens it; empty where every token does
     * @param answers statuses that an own child, or the bridge itself, may answer
     * @param headers and body that are sent
     */
    record Operation(
            String method,
            String path,
            Set<String> scopes,
            Set<Integer> answers,
            Map<String, String> headers,
            String body) {
        String key() {
            return method + " " + path;
        }

        /** A withdrawal says in its address what a push says in its body. */
        private String query() {
            return method.equals("DELETE") ? "?eventId=operations-d&effectiveAt=2026-01-06T09:00:00Z" : "";
        }

        boolean ofAChild() {
            return path.startsWith("v1/children/{id}");
        }

        /** The address for a child; other parts are filled with what is harmless. */
        String address(String child) {
            return "/api/"
                    + path.replace("{id}", child)
                            .replace("{n}", "1")
                            .replace("{question}", "home.changes")
                            .replace("{urn}", "990001")
                            .replace("{number}", "NO-SUCH-NUMBER")
                            .replace("{date}", Scene.today().toString())
                            .replace("{sourceId}", "operations" + query());
        }
    }

    private static final List<Operation> TABLE = List.of(
            get("v1/children", Set.of(PLAN, "child:write"), 200),
            get("v1/children/{id}", Set.of(PLAN, "child:write"), 200),
            get("v1/children/{id}/placements", Set.of(PLAN), 200),
            get("v1/children/{id}/contacts", Set.of(PLAN), 200),
            get("v1/children/{id}/professionals", Set.of(PLAN), 200),
            get("v1/children/{id}/key-person", Set.of(PLAN), 200),
            get("v1/children/{id}/safe-place", Set.of(PLAN), 200),
            get("v1/children/{id}/attendance", Set.of("attendance:read"), 200),
            get("v1/children/{id}/exclusions", Set.of("exclusion:read"), 200),
            get("v1/children/{id}/plan", Set.of(PLAN), 200),
            get("v1/children/{id}/plan/up-to-date", Set.of(PLAN), 200),
            get("v1/children/{id}/plan/versions", Set.of(PLAN), 200),
            get("v1/children/{id}/plan/versions/{n}", Set.of(PLAN), 200),
            get("v1/children/{id}/plan/draft", Set.of("plan:draft"), 200, 404),
            get("v1/children/{id}/plan/draft/answers/{question}", Set.of("plan:draft"), 200, 404),
            new Operation(
                    "PUT",
                    "v1/children/{id}/plan/draft/answers/{question}",
                    Set.of("plan:draft"),
                    Set.of(200, 404, 409, 412),
                    Map.of("If-Match", "\"0\"", "Content-Type", "application/json"),
                    "{\"text\":\"\"}"),
            get("v1/measures", Set.of(PLAN), 200),
            new Operation(
                    "PUT",
                    "v1/schools/{urn}/attendance",
                    Set.of("child:write"),
                    Set.of(200),
                    Map.of("Idempotency-Key", "operations", "Content-Type", "application/json"),
                    "{\"marks\":[]}"),
            get("v1/children/{id}/plan/draft/sections/care", Set.of("plan:draft"), 200, 404),
            new Operation(
                    "PUT",
                    "v1/children/{id}/plan/draft/sections/care",
                    Set.of("plan:draft"),
                    Set.of(200, 404, 409, 412),
                    Map.of("If-Match", "\"none\"", "Content-Type", "application/json"),
                    "{\"answers\":[{\"question\":\"home.changes\",\"text\":\"\"}]}"),
            push(
                    "v1/children/by-social-care-id/{number}",
                    "\"forename\":\"Nobody\",\"surname\":\"Known\",\"dateOfBirth\":\"2014-03-02\",\"sex\":\"F\","
                            + "\"status\":{\"kind\":\"CHILD_IN_NEED\",\"from\":\"2026-01-05\"}"),
            push("v1/children/{id}/placements/{sourceId}", "\"type\":\"U4\",\"from\":\"2026-01-05\""),
            push(
                    "v1/children/{id}/legal-statuses/{sourceId}",
                    "\"kind\":\"LOOKED_AFTER\",\"legalStatus\":\"C2\",\"from\":\"2026-01-05\""),
            push(
                    "v1/children/{id}/contacts/{sourceId}",
                    "\"name\":\"Ann Test\",\"relation\":\"FOSTER_CARER\",\"from\":\"2026-01-05\""),
            push(
                    "v1/children/{id}/professionals/{sourceId}",
                    "\"workerId\":\"W1\",\"name\":\"Ann Test\",\"role\":\"SOCIAL_WORKER\",\"from\":\"2026-01-05\""),
            push(
                    "v1/children/{id}/enrolments/{sourceId}",
                    "\"urn\":\"000000\",\"from\":\"2026-01-05\",\"reason\":\"None\""),
            withdrawal("v1/children/{id}/placements/{sourceId}"),
            withdrawal("v1/children/{id}/legal-statuses/{sourceId}"),
            withdrawal("v1/children/{id}/contacts/{sourceId}"),
            withdrawal("v1/children/{id}/professionals/{sourceId}"),
            withdrawal("v1/children/{id}/enrolments/{sourceId}"),
            new Operation(
                    "POST",
                    "v1/batches",
                    Set.of("child:write"),
                    Set.of(400),
                    Map.of("Content-Type", "application/x-ndjson"),
                    "\n"),
            get("v1/batches/{id}", Set.of("child:write"), 404),
            get("v1/batches/{id}/results", Set.of("child:write"), 404),
            get("v1/changes", Set.of("changes:read"), 200),
            get("v1/reconciliations/{date}", Set.of("child:write"), 200, 404),
            new Operation(
                    "PUT",
                    "v1/reconciliations/{date}",
                    Set.of("child:write"),
                    Set.of(202),
                    JSON,
                    "{\"placements\":{\"count\":0}}"),
            get("v1/webhooks", Set.of(HOOKS), 200),
            get("v1/webhooks/{id}", Set.of(HOOKS), 404),
            get("v1/webhooks/{id}/deliveries", Set.of(HOOKS), 404),
            new Operation("DELETE", "v1/webhooks/{id}", Set.of(HOOKS), Set.of(404), NOTHING, ""),
            new Operation("PUT", "v1/webhooks/{id}", Set.of(HOOKS), Set.of(400, 409), JSON, "{\"url\":\"gopher://a\"}"),
            new Operation(
                    "POST", "v1/webhooks/{id}/replays", Set.of(HOOKS), Set.of(404), JSON, "{\"from\":1,\"to\":2}"));

    private static Operation push(String path, String fields) {
        return new Operation(
                "PUT",
                path,
                Set.of("child:write"),
                Set.of(409, 412),
                Map.of("If-Match", STALE, "Content-Type", "application/json"),
                "{\"eventId\":\"operations-" + path.hashCode() + "\",\"effectiveAt\":\"2026-01-06T09:00:00Z\"," + fields
                        + "}");
    }

    private static Operation withdrawal(String path) {
        return new Operation(
                "DELETE", path, Set.of("child:write"), Set.of(404, 409, 412), Map.of("If-Match", STALE), "");
    }

    /** Before a client has a token. */
    static final Set<String> WITHOUT_TOKEN = Set.of("POST oauth2/token");

    private Operations() {}

    static List<Operation> all() {
        return TABLE;
    }

    /** {@code GET v1/children/{id}} and so on, as the classes of the bridge say it. */
    static Set<String> inCode() {
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("org.holdfast.bridge")
                        .stream()
                        .filter(type -> type.isAnnotatedWith(Path.class))
                        .flatMap(type -> of(type.reflect()))
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> of(Class<?> resource) {
        List<String> found = new ArrayList<>();
        for (Method method : resource.getDeclaredMethods()) {
            for (Annotation annotation : method.getAnnotations()) {
                HttpMethod verb = annotation.annotationType().getAnnotation(HttpMethod.class);
                if (verb != null) {
                    Path below = method.getAnnotation(Path.class);
                    found.add(verb.value() + " "
                            + resource.getAnnotation(Path.class).value() + (below == null ? "" : "/" + below.value()));
                }
            }
        }
        return found.stream();
    }

    private static Operation get(String path, Set<String> scopes, Integer... answers) {
        return new Operation("GET", path, scopes, Set.of(answers), NOTHING, "");
    }
}
