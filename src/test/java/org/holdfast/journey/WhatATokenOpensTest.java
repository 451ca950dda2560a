package org.holdfast.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdfast.access.Scope;
import org.holdfast.journey.Operations.Operation;
import org.holdfast.journey.Scene.Whose;
import org.holdfast.kernel.Ids;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every operation of the bridge × no token, a token out of scope, one in scope × own child, another authority's, none. */
@Journey
class WhatATokenOpensTest {
    private static final HttpClient HTTP = WatchedHttp.client();

    /** Looked for once: it takes a while. */
    private static final Map<String, String> FOUND = new ConcurrentHashMap<>();

    @Test
    void every_operation_stands_in_the_table() {
        Set<String> known =
                Operations.all().stream().map(Operation::key).collect(Collectors.toCollection(TreeSet::new));
        known.addAll(Operations.WITHOUT_TOKEN);
        assertEquals(Operations.inCode(), known, "each JAX-RS operation needs a row that says its scope");
    }

    @TestFactory
    Stream<DynamicTest> needs_a_token(Server server, Scene scene) {
        return each(operation -> {
            HttpResponse<String> answer = send(server, operation, own(scene), "");
            assertEquals(401, answer.statusCode());
            assertTrue(
                    answer.headers().firstValue("WWW-Authenticate").orElse("").startsWith("Bearer"));
            isProblem(answer);
            assertEquals(401, send(server, operation, own(scene), "not-a-token").statusCode());
        });
    }

    @TestFactory
    Stream<DynamicTest> needs_its_scope_and_tells_so_alike_of_every_child(Server server, Scene scene) {
        return each(operation -> {
            String token = scene.aToken(authority(scene), others(operation));
            HttpResponse<String> own = send(server, operation, own(scene), token);
            assertEquals(403, own.statusCode());
            String challenge = own.headers().firstValue("WWW-Authenticate").orElse("");
            assertTrue(challenge.contains("insufficient_scope"), challenge);
            operation.scopes().forEach(scope -> assertTrue(challenge.contains(scope), challenge));
            isProblem(own);
            for (String child : new String[] {foreign(scene), Ids.next()}) {
                HttpResponse<String> other = send(server, operation, child, token);
                assertEquals(403, other.statusCode());
                assertEquals(own.body(), other.body());
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> opens_an_own_child_in_scope_and_no_other(Server server, Scene scene) {
        return each(operation -> {
            for (String scope : operation.scopes()) {
                String token = scene.aToken(authority(scene), scope);
                HttpResponse<String> own = send(server, operation, own(scene), token);
                assertTrue(operation.answers().contains(own.statusCode()), own.statusCode() + own.body());
                if (own.statusCode() >= 400) {
                    isProblem(own);
                }
                if (operation.ofAChild()) {
                    HttpResponse<String> foreign = send(server, operation, foreign(scene), token);
                    assertEquals(404, foreign.statusCode());
                    isProblem(foreign);
                    assertEquals(
                            foreign.body(),
                            send(server, operation, Ids.next(), token).body());
                    assertEquals(404, send(server, operation, "no-id", token).statusCode());
                }
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> what_is_read_of_a_child_has_an_etag_and_is_not_sent_twice(Server server, Scene scene) {
        return Operations.all().stream()
                .filter(operation -> operation.ofAChild() && operation.method().equals("GET"))
                .map(operation -> dynamicTest(operation.key(), () -> {
                    String token = scene.aToken(
                            authority(scene), operation.scopes().iterator().next());
                    HttpResponse<String> first = send(server, operation, own(scene), token);
                    if (first.statusCode() == 200) {
                        String tag = first.headers().firstValue("ETag").orElseThrow();
                        HttpResponse<String> again = send(server, operation, own(scene), token, tag);
                        assertEquals(304, again.statusCode());
                        assertEquals("", again.body());
                        assertEquals(tag, again.headers().firstValue("ETag").orElseThrow());
                        assertEquals(
                                200,
                                send(server, operation, own(scene), token, "\"other\"")
                                        .statusCode());
                        assertEquals(
                                404,
                                send(server, operation, foreign(scene), token, tag)
                                        .statusCode());
                    }
                }));
    }

    private interface Try {
        void of(Operation operation) throws Exception;
    }

    private static Stream<DynamicTest> each(Try attempt) {
        return Operations.all().stream().map(operation -> dynamicTest(operation.key(), () -> attempt.of(operation)));
    }

    private static void isProblem(HttpResponse<String> answer) {
        assertEquals(
                "application/problem+json",
                answer.headers().firstValue("Content-Type").orElse("").replaceAll(";.*", ""),
                answer.body());
    }

    /** Every scope but those that would do. */
    private static String others(Operation operation) {
        return Arrays.stream(Scope.values())
                .map(Scope::word)
                .filter(word -> !operation.scopes().contains(word))
                .collect(Collectors.joining(" "));
    }

    private static String authority(Scene scene) {
        return scene.ask("select authority_id from api_token where client_name = ?", "demo-lcs")
                .orElseThrow();
    }

    private static String own(Scene scene) {
        return FOUND.computeIfAbsent("own", key -> scene.child("vsh", Whose.OWN).orElseThrow());
    }

    private static String foreign(Scene scene) {
        return FOUND.computeIfAbsent(
                "foreign", key -> scene.child("vsh2", Whose.OWN).orElseThrow());
    }

    private static HttpResponse<String> send(Server server, Operation operation, String child, String token)
            throws IOException, InterruptedException {
        return send(server, operation, child, token, "");
    }

    private static HttpResponse<String> send(Server server, Operation operation, String child, String token, String tag)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(server.uri(operation.address(child)))
                .method(operation.method(), HttpRequest.BodyPublishers.ofString(operation.body()));
        operation.headers().forEach(request::header);
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        if (!tag.isEmpty()) {
            request.header("If-None-Match", tag);
        }
        return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
