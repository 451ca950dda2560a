package org.holdfast.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import org.holdfast.access.Secrets;
import org.holdfast.kernel.Ids;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the bridge keeps of requests, as they are on the wire: successes, refusals of which nothing else is left, counts. */
@Journey
@Tag("once")
class HearingWhatCameOfRequestsTest {
    private static final Duration MOST = Duration.ofSeconds(60);

    private final HttpClient http = HttpClient.newHttpClient();
    private Server server;
    private Scene scene;
    private String token;
    private String client;

    @BeforeEach
    void setUp(Server running, Scene tables) {
        server = running;
        scene = tables;
        String authority = scene.ask("select authority_id from api_client where name = 'demo-lcs'")
                .orElseThrow();
        token = scene.aToken(authority);
        client = scene.ask("select client_id from api_token where token_hash = ?", Secrets.sha256(token))
                .orElseThrow();
    }

    private HttpResponse<String> send(String method, String path, String body) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(server.address() + "/api/v1" + path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .timeout(Duration.ofSeconds(90))
                .method(method, BodyPublishers.ofString(body))
                .build();
        return http.sendAsync(request, HttpResponse.BodyHandlers.ofString()).join();
    }

    /** Asks until it is so, as what came of requests is written a little later. */
    private void becomes(String wanted, String sql, Object... values) throws InterruptedException {
        long until = System.nanoTime() + MOST.toNanos();
        String now = scene.ask(sql, values).orElse("");
        while (!now.equals(wanted) && System.nanoTime() - until < 0) {
            Thread.sleep(500);
            now = scene.ask(sql, values).orElse("");
        }
        assertEquals(wanted, now, sql);
    }

    @Test
    void a_refusal_is_kept_though_its_transaction_is_gone_and_nothing_of_what_was_said() throws InterruptedException {
        String row = "row-" + Ids.next();
        String body = "{\"eventId\":\"" + row + "\",\"effectiveAt\":\"2026-11-30T08:00:00Z\",\"type\":\"U4\","
                + "\"from\":\"2026-11-01\"}";
        for (int i = 0; i < 3; i++) {
            assertEquals(
                    404,
                    send("PUT", "/children/" + Ids.next() + "/placements/" + row, body)
                            .statusCode());
        }
        becomes(
                "3 PLACEMENT not-found 404",
                "select concat(times, ' ', kind, ' ', reason, ' ', status) from refused_request where source_id = ?",
                row);
    }

    @Test
    void reading_and_asking_for_changes_are_noted_also_where_the_answer_comes_later() throws InterruptedException {
        send("GET", "/children?limit=1", "");
        becomes("1", "select count(*) from client_use where client_id = ? and what = 'READ'", client);
        send("GET", "/changes?after=1&limit=1", "");
        becomes("1", "select seq from client_use where client_id = ? and what = 'FEED'", client);
        assertEquals(List.of(), scene.all("select id from refused_request where client_id = ?", client));
    }

    @Test
    void counts_come_back_compared() throws InterruptedException {
        String path = "/reconciliations/" + Scene.today();
        for (String bad : List.of(
                "",
                "null",
                "{}",
                "[]",
                "{\"contacts\":{\"count\":1e999}}",
                "{\"contacts\":{\"count\":0.5}}",
                "{\"contacts\":{\"ids\":[\"\\ud800\"]}}",
                "{\"contacts\":{\"ids\":[\"a\\u0000\"]}}",
                "{\"contacts\":7}")) {
            assertEquals(400, send("PUT", path, bad).statusCode(), bad);
        }
        assertEquals(404, send("GET", path, "").statusCode());
        assertEquals(
                202,
                send("PUT", path, "{\"contacts\":{\"ids\":[\"never-sent\"]}}").statusCode());
        long until = System.nanoTime() + Duration.ofMinutes(4).toNanos();
        String answer;
        do {
            Thread.sleep(2000);
            answer = send("GET", path, "").body();
        } while (!answer.contains("comparedAt") && System.nanoTime() - until < 0);
        assertTrue(answer.contains("\"kind\":\"contacts\",\"caseSystem\":1,\"holdfast\":"), answer);
        assertTrue(answer.contains("\"onlyCaseSystem\":[\"never-sent\"]"), answer);
    }
}
