package org.holdfast.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.json.JsonObject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdfast.bridge.agreement.Part;
import org.holdfast.bridge.agreement.Shares;
import org.holdfast.journey.Operations.Operation;
import org.holdfast.journey.Scene.Whose;
import org.holdfast.kernel.Ids;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every operation of the bridge × no agreement, one that lacks a part of it, one that was revoked. */
@Journey
@Tag("once")
class WhatAnAgreementOpensTest {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Set<Part> EVERYTHING = EnumSet.allOf(Part.class);

    private static final Part[] NONE = {};

    private Server server;
    private Scene scene;
    private String authority;
    private String own;
    private String foreign;

    @BeforeEach
    void setUp(Server running, Scene tables) {
        server = running;
        scene = tables;
        authority = scene.ask("select authority_id from api_client where name = 'demo-lcs'")
                .orElseThrow();
        own = scene.child("vsh", Whose.OWN).orElseThrow();
        foreign = scene.child("vsh2", Whose.OWN).orElseThrow();
    }

    private interface Try {
        void of(Operation operation) throws Exception;
    }

    private static Stream<DynamicTest> each(Try attempt) {
        return Operations.all().stream().map(operation -> dynamicTest(operation.key(), () -> attempt.of(operation)));
    }

    /** By the key of an operation: what it says of itself; of a plan as JSON. */
    private static Map<String, Part[]> said() {
        Map<String, Part[]> said = new HashMap<>();
        new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("org.holdfast.bridge")
                        .stream()
                        .filter(type -> type.isAnnotatedWith(Path.class))
                        .map(JavaClass::reflect)
                        .forEach(resource -> Arrays.stream(resource.getDeclaredMethods())
                                .forEach(method -> add(said, resource, method)));
        return said;
    }

    private static void add(Map<String, Part[]> said, Class<?> resource, Method method) {
        Shares shares = method.getAnnotation(Shares.class);
        Produces produces = method.getAnnotation(Produces.class);
        if (shares == null || (produces != null && produces.value()[0].contains("pdf"))) {
            return;
        }
        for (Annotation annotation : method.getAnnotations()) {
            HttpMethod verb = annotation.annotationType().getAnnotation(HttpMethod.class);
            if (verb != null) {
                Path below = method.getAnnotation(Path.class);
                String path = resource.getAnnotation(Path.class).value() + (below == null ? "" : "/" + below.value());
                said.put(verb.value() + " " + path, shares.value());
            }
        }
    }

    private static HttpRequest.Builder request(Server server, Operation operation, String child, String token) {
        HttpRequest.Builder request = HttpRequest.newBuilder(server.uri(operation.address(child)))
                .method(operation.method(), HttpRequest.BodyPublishers.ofString(operation.body()))
                .header("Authorization", "Bearer " + token);
        operation.headers().forEach(request::header);
        return request;
    }

    private HttpResponse<String> send(Operation operation, String child, String token) throws Exception {
        return HTTP.send(request(server, operation, child, token).build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> get(String path, String token, String... headers) throws Exception {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(server.uri("/api/v1/" + path)).header("Authorization", "Bearer " + token);
        if (headers.length > 0) {
            request.headers(headers);
        }
        return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static void isRefused(HttpResponse<String> answer, String kind) {
        assertEquals(403, answer.statusCode(), answer.body());
        assertEquals(
                "urn:holdfast:problem:" + kind,
                LittleCaseSystem.json(answer.body()).getString("type"));
        assertEquals(
                "application/problem+json",
                answer.headers().firstValue("Content-Type").orElse("").replaceAll(";.*", ""));
        assertTrue(answer.headers().firstValue("ETag").isEmpty());
    }

    private static String tag(HttpResponse<String> answer) {
        return answer.headers().firstValue("ETag").orElseThrow();
    }

    @TestFactory
    Stream<DynamicTest> without_one_nothing_opens_whichever_child_is_asked_for() {
        String token = scene.anAgreedToken(authority, Set.of());
        return each(operation -> {
            HttpResponse<String> answer = send(operation, own, token);
            isRefused(answer, "no-agreement");
            for (String child : List.of(foreign, Ids.next(), "no-id")) {
                assertEquals(answer.body(), send(operation, child, token).body());
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> without_one_of_its_parts_an_operation_is_closed_whichever_child_is_asked_for() {
        Map<String, Part[]> said = said();
        Map<Part, String> tokens = new HashMap<>();
        for (Part part : Part.values()) {
            Set<Part> others = EnumSet.complementOf(EnumSet.of(part));
            if (part == Part.PLAN_EXISTENCE) {
                others.remove(Part.PLAN_CONTENT);
            }
            tokens.put(part, scene.anAgreedToken(authority, others));
        }
        return each(operation -> {
            for (Part part : said.getOrDefault(operation.key(), NONE)) {
                HttpResponse<String> answer = send(operation, own, tokens.getOrDefault(part, ""));
                isRefused(answer, "not-agreed");
                assertTrue(answer.body().contains(part.name()), answer.body());
                assertEquals(
                        answer.body(),
                        send(operation, foreign, tokens.getOrDefault(part, "")).body());
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> with_its_parts_alone_an_operation_opens() {
        Map<String, Part[]> said = said();
        return each(operation -> {
            String token = scene.anAgreedToken(authority, Set.of(said.getOrDefault(operation.key(), NONE)));
            HttpResponse<String> answer = send(operation, own, token);
            assertTrue(operation.answers().contains(answer.statusCode()), answer.statusCode() + answer.body());
        });
    }

    @TestFactory
    Stream<DynamicTest> revoked_it_opens_nothing_from_the_next_request_on_and_no_old_tag_is_known_again() {
        return Operations.all().stream()
                .filter(operation -> operation.method().equals("GET"))
                .map(operation -> dynamicTest(operation.key(), () -> {
                    String token = scene.anAgreedToken(authority, EVERYTHING);
                    HttpResponse<String> first = send(operation, own, token);
                    String tag = first.headers().firstValue("ETag").orElse("\"none\"");
                    scene.revokeAgreements(token);
                    HttpRequest.Builder again =
                            request(server, operation, own, token).header("If-None-Match", tag);
                    isRefused(HTTP.send(again.build(), HttpResponse.BodyHandlers.ofString()), "no-agreement");
                    scene.agreeAgain(token, EVERYTHING);
                    assertEquals(
                            first.statusCode(),
                            HTTP.send(again.build(), HttpResponse.BodyHandlers.ofString())
                                    .statusCode(),
                            "told anew, not 304");
                }));
    }

    @Test
    void what_is_left_out_of_a_composed_answer_is_named() throws Exception {
        String token = scene.anAgreedToken(
                authority, EnumSet.complementOf(EnumSet.of(Part.CARE, Part.CONTACTS, Part.SUPPORT)));
        JsonObject child = LittleCaseSystem.json(get("children/" + own, token).body());
        assertEquals("[\"CARE\"]", String.valueOf(child.get("withheld")));
        for (JsonObject one : List.of(
                child,
                LittleCaseSystem.json(get("children?limit=1", token).body())
                        .getJsonArray("items")
                        .getJsonObject(0))) {
            assertFalse(one.containsKey("careStatus") || one.containsKey("legalStatus"), one.toString());
            assertFalse(one.containsKey("placementType") || one.containsKey("placedSince"), one.toString());
            assertFalse(one.containsKey("responsibleAuthority"), one.toString());
        }
        JsonObject plan =
                LittleCaseSystem.json(get("children/" + own + "/plan", token).body());
        assertEquals("[\"CARE\",\"CONTACTS\",\"SUPPORT\"]", String.valueOf(plan.get("withheld")));
        assertEquals(Set.of(), plan.getJsonObject("live").keySet());
        assertFalse(plan.getJsonObject("document").containsKey("keyPerson"));
        JsonObject year = LittleCaseSystem.json(
                get("children/" + own + "/attendance", token).body());
        assertFalse(year.getJsonArray("rates").toString().contains("PLACEMENT"));
    }

    @Test
    void what_cannot_be_cut_is_not_printed() throws Exception {
        String[] pdf = {"Accept", "application/pdf"};
        String whole = scene.anAgreedToken(authority, EVERYTHING);
        assertEquals(200, get("children/" + own + "/plan", whole, pdf).statusCode());
        String less = scene.anAgreedToken(authority, EnumSet.complementOf(EnumSet.of(Part.CONTACTS)));
        isRefused(get("children/" + own + "/plan", less, pdf), "not-agreed");
        isRefused(get("children/" + own + "/plan/versions/1", less, pdf), "not-agreed");
        assertEquals(200, get("children/" + own + "/plan", less).statusCode());
    }

    @Test
    void that_there_is_a_plan_can_be_told_without_what_it_says() throws Exception {
        String token = scene.anAgreedToken(authority, EnumSet.of(Part.PLAN_EXISTENCE));
        HttpResponse<String> versions = get("children/" + own + "/plan/versions", token);
        assertEquals(200, versions.statusCode());
        isRefused(get("children/" + own + "/plan", token), "not-agreed");
        assertEquals(404, get("children/" + foreign + "/plan/versions", token).statusCode());
    }

    @Test
    void who_waits_for_changes_while_the_agreement_is_revoked_hears_that() throws Exception {
        String token = scene.anAgreedToken(authority, EVERYTHING);
        String cursor = "0";
        JsonObject page;
        do {
            page = LittleCaseSystem.json(
                    get("changes?limit=200&after=" + cursor, token).body());
            cursor = page.getString("next");
        } while (!page.getJsonArray("items").isEmpty());
        HttpRequest waiting = HttpRequest.newBuilder(server.uri("/api/v1/changes?wait=6&after=" + cursor))
                .header("Authorization", "Bearer " + token)
                .build();
        CompletableFuture<HttpResponse<String>> answer = HTTP.sendAsync(waiting, HttpResponse.BodyHandlers.ofString());
        Thread.sleep(2000);
        scene.revokeAgreements(token);
        isRefused(answer.get(), "no-agreement");
    }

    @Test
    void the_trail_names_the_agreement_that_let_a_reading_through() throws Exception {
        String token = scene.anAgreedToken(authority, EVERYTHING);
        HttpResponse<String> first = get("children/" + own, token);
        assertEquals(
                304, get("children/" + own, token, "If-None-Match", tag(first)).statusCode());
        Set<String> named = new TreeSet<>(scene.all(
                "select e.agreement_id from audit_entry e join api_client c on c.id = e.actor_id"
                        + " join api_token t on t.client_id = c.id where t.token_hash = ?",
                org.holdfast.access.Secrets.sha256(token)));
        assertEquals(1, named.size(), named.stream().collect(Collectors.joining(" ")));
        assertEquals(36, named.iterator().next().length());
    }
}
