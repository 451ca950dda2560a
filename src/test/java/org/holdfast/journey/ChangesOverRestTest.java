package org.holdfast.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.holdfast.kernel.Ids;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Changes and webhooks as they are on the wire. */
@Journey(alwaysOnMySql = true)
class ChangesOverRestTest {
    private final HttpClient http = WatchedHttp.client();
    private Server server;
    private Scene scene;
    private String authority;
    private String token;

    @BeforeEach
    void setUp(Server running, Scene tables) {
        server = running;
        scene = tables;
        authority = scene.ask("select authority_id from api_client where name = 'demo-lcs'")
                .orElseThrow();
        token = scene.aToken(authority);
    }

    private HttpResponse<String> send(String method, String path, String body) {
        HttpRequest.Builder request = request(path).method(method, BodyPublishers.ofString(body));
        return http.sendAsync(request.build(), HttpResponse.BodyHandlers.ofString())
                .join();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(server.address() + "/api/v1" + path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .timeout(Duration.ofSeconds(90));
    }

    private HttpResponse<String> get(String path) {
        return send("GET", path, "");
    }

    /** The cursor behind all that there is, once nothing has come for a round of the server's jobs. */
    private String end() {
        String cursor = "0";
        JsonObject page;
        do {
            page = LittleCaseSystem.json(
                    get("/changes?limit=200&wait=12&after=" + cursor).body());
            cursor = page.getString("next");
        } while (!page.getJsonArray("items").isEmpty());
        return cursor;
    }

    @Test
    void what_is_not_of_the_contract_is_a_problem_and_says_what_should_be() {
        for (String query : List.of(
                "after=abc",
                "after=-1",
                "after=",
                "after=1234567890123456789",
                "after=%00",
                "after=%F0%9F%99%82",
                "limit=0",
                "limit=201",
                "limit=x",
                "wait=31",
                "wait=-1",
                "wait=1.5")) {
            HttpResponse<String> answer = get("/changes?" + query);
            assertEquals(400, answer.statusCode(), query);
            assertEquals(
                    "application/problem+json",
                    answer.headers().firstValue("Content-Type").orElse(""),
                    query);
        }
        HttpResponse<String> ahead = get("/changes?after=999999999999");
        assertEquals(400, ahead.statusCode());
        assertTrue(ahead.body().contains("urn:holdfast:problem:cursor-is-known"), ahead.body());
    }

    @Test
    void needs_its_scope() {
        token = scene.aToken(authority, "plan:read");
        for (String path : List.of("/changes", "/webhooks", "/webhooks/one/deliveries")) {
            HttpResponse<String> answer = get(path);
            assertEquals(403, answer.statusCode(), path);
            assertTrue(
                    answer.headers().firstValue("WWW-Authenticate").orElse("").contains("insufficient_scope"), path);
        }
    }

    @Test
    void who_waits_is_answered_when_something_changes_and_holds_up_nobody() {
        String child = scene.child("vsh", Scene.Whose.OWN).orElseThrow();
        String cursor = end();
        long begun = System.nanoTime();
        JsonObject nothing =
                LittleCaseSystem.json(get("/changes?wait=2&after=" + cursor).body());
        assertTrue(System.nanoTime() - begun >= TimeUnit.SECONDS.toNanos(2), "waits");
        assertEquals(cursor, nothing.getString("next"));
        assertTrue(nothing.getJsonArray("items").isEmpty());

        List<CompletableFuture<HttpResponse<String>>> waiting = IntStream.range(0, 8)
                .mapToObj(n -> http.sendAsync(
                        request("/changes?wait=30&after=" + cursor).build(), HttpResponse.BodyHandlers.ofString()))
                .toList();
        assertEquals(200, get("/children?limit=1").statusCode());
        scene.touch(child);
        waiting.forEach(one -> {
            JsonObject page = LittleCaseSystem.json(one.join().body());
            JsonObject change = page.getJsonArray("items").getJsonObject(0);
            assertEquals("UPDATED", change.getString("act"));
            assertEquals(child, change.getString("childId"));
            assertEquals(page.getString("next"), String.valueOf(change.getInt("seq")));
            assertFalse(change.containsKey("sourceId"));
        });
    }

    @Test
    void another_authority_hears_nothing_of_it() {
        token = scene.aToken(Ids.next());
        JsonObject page = LittleCaseSystem.json(get("/changes").body());
        assertTrue(page.getJsonArray("items").isEmpty());
        assertEquals("0", page.getString("next"));
    }

    @Test
    void a_secret_is_told_once() {
        HttpResponse<String> made = send("PUT", "/webhooks/one", "{\"url\":\"https://example.org/hook\"}");
        assertEquals(201, made.statusCode(), made.body());
        assertTrue(LittleCaseSystem.json(made.body()).getString("secret").startsWith("whsec_"));
        HttpResponse<String> again = send("PUT", "/webhooks/one", "{\"url\":\"https://example.org/other\"}");
        assertEquals(200, again.statusCode());
        assertFalse(again.body().contains("whsec_"));
        HttpResponse<String> changed =
                send("PUT", "/webhooks/one", "{\"url\":\"https://example.org/other\",\"newSecret\":true}");
        assertTrue(changed.body().contains("whsec_"));
        for (String path : List.of("/webhooks", "/webhooks/one")) {
            HttpResponse<String> read = get(path);
            assertEquals(200, read.statusCode());
            assertTrue(read.body().contains("https://example.org/other"));
            assertFalse(read.body().contains("whsec_"));
        }
        assertEquals(200, get("/webhooks/one/deliveries").statusCode());
        token = scene.aToken(authority);
        assertEquals(404, get("/webhooks/one").statusCode(), "another client of the same authority");
        assertEquals(404, send("DELETE", "/webhooks/one", "").statusCode());
    }

    @Test
    void what_may_not_be_is_refused_and_never_a_fault() {
        for (String url : List.of(
                "http://example.org/",
                "https://127.0.0.1/",
                "https://[::1]/",
                "https://localhost/",
                "ftp://x/",
                "",
                "x")) {
            assertEquals(
                    409,
                    send("PUT", "/webhooks/bad", "{\"url\":\"" + url + "\"}").statusCode(),
                    url);
        }
        for (String body : List.of("", "null", "[]", "{}", "{\"url\":null}", "{\"url\":", "\"x\"")) {
            assertEquals(400, send("PUT", "/webhooks/bad", body).statusCode(), body);
        }
        for (String name : List.of("%00", "%F0%9F%99%82", "a%2Fb", "x".repeat(41), "a%20b")) {
            int status = send("PUT", "/webhooks/" + name, "{\"url\":\"https://example.org/\"}")
                    .statusCode();
            assertTrue(status >= 400 && status < 500, name + ": " + status);
            assertTrue(get("/webhooks/" + name).statusCode() < 500, name);
        }
        assertEquals(404, get("/webhooks/none/deliveries").statusCode());
        assertEquals(400, get("/webhooks/none/deliveries?cursor=x").statusCode());
        assertEquals(400, get("/webhooks/none/deliveries?state=x").statusCode());
        for (String body : List.of(
                "",
                "{}",
                "{\"from\":1}",
                "{\"from\":1e999,\"to\":2}",
                "{\"from\":\"a\",\"to\":2}",
                "{\"from\":null,\"to\":1}")) {
            int status = send("POST", "/webhooks/none/replays", body).statusCode();
            assertTrue(status == 400 || status == 409, body + ": " + status);
        }
        assertEquals(
                409,
                send("POST", "/webhooks/none/replays", "{\"from\":5,\"to\":2}").statusCode());
        assertEquals(
                404,
                send("POST", "/webhooks/none/replays", "{\"from\":1,\"to\":2}").statusCode());
    }
}
