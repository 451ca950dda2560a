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

        boolean ofAChild() {
            return path.startsWith("v1/children/{id}");
        }

        /** The address for a child; other parts are filled with what is harmless. */
        String address(String child) {
            return "/api/"
                    + path.replace("{id}", child)
                            .replace("{n}", "1")
                            .replace("{question}", "home.changes")
                            .replace("{urn}", "990001");
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
                    "{\"marks\":[]}"));

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
