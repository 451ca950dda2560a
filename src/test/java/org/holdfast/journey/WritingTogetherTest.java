package org.holdfast.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.holdfast.testing.Proof;
import org.junit.jupiter.api.Test;

/** The social worker's section, written on the page and over REST. */
@Journey(alwaysOnMySql = true)
class WritingTogetherTest {
    private static final String TOKEN = "holdfast-demo-token";
    private static final List<String> QUESTIONS = List.of("home.changes", "home.spared", "home.reviews");
    private static final String WRITABLE =
            "select p.child_id from plan p join child_access a on a.child_id = p.child_id"
                    + " join account o on o.id = a.holder_id join care_status s on s.child_id = p.child_id"
                    + " where o.user_name = 'sw' and a.superseded_at is null and a.valid_to is null and s.superseded_at is null"
                    + " and s.valid_to is null and s.kind = 'LOOKED_AFTER' and p.status = 'DRAFT' order by p.child_id";

    /** What came of one writer's texts. */
    private record Outcome(Set<String> saved, Set<String> conflicts) {}

    private final HttpClient http = WatchedHttp.client();

    @Test
    void over_rest_needs_the_etag_of_the_answer(Server server, Scene scene) throws Exception {
        String child = scene.ask(WRITABLE).orElseThrow();
        String question = QUESTIONS.get(0);
        assertEquals(428, write(server, child, question, "", "Words").statusCode());
        HttpResponse<String> stale = write(server, child, question, "\"999\"", "Words");
        assertEquals(412, stale.statusCode());
        String current = stale.headers().firstValue("ETag").orElseThrow();
        assertEquals(question, json(stale).getString("question"));
        assertEquals(current, json(stale).getString("etag"));
        HttpResponse<String> written = write(server, child, question, current, "Words of today");
        assertEquals(200, written.statusCode());
        assertEquals("Sam Okoro", json(written).getString("writtenBy"));
        assertFalse(current.equals(written.headers().firstValue("ETag").orElseThrow()));
        assertEquals(
                200, write(server, child, question, current, "Words of today").statusCode(), "sent again");
        assertEquals(412, write(server, child, question, current, "Other words").statusCode());
    }

    @Test
    void over_rest_opens_the_social_workers_section_alone(Server server, Scene scene) throws Exception {
        String child = scene.ask(WRITABLE).orElseThrow();
        assertEquals(404, write(server, child, "support.see", "\"0\"", "Words").statusCode());
        assertEquals(404, write(server, child, "no.such", "\"0\"", "Words").statusCode());
        String foreign = scene.child("vsh2", Scene.Whose.OWN).orElseThrow();
        assertEquals(
                404, write(server, foreign, QUESTIONS.get(0), "\"0\"", "Words").statusCode());
        JsonObject draft = json(get(server, child, ""));
        draft.getJsonArray("sections")
                .getValuesAs(JsonObject.class)
                .forEach(section -> assertEquals(
                        section.getBoolean("own"),
                        !section.getJsonArray("answers").isEmpty(),
                        section.getString("code")));
    }

    @Test
    void over_rest_answers_a_body_that_breaks_off(Server server, Scene scene) throws Exception {
        String child = scene.ask(WRITABLE).orElseThrow();
        String nested = "[".repeat(100_000);
        for (String body : List.of("{\"x\":[", "{\"x\":{\"y\":1", "{\"text\":\"Wor", "[1", "{}}", "", nested)) {
            HttpRequest request = request(server, child, "/answers/" + QUESTIONS.get(0))
                    .header("Content-Type", "application/json")
                    .header("If-Match", "\"0\"")
                    .timeout(Duration.ofSeconds(20))
                    .PUT(HttpRequest.BodyPublishers.ofString(body))
                    .build();
            HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            assertEquals(400, answer.statusCode(), body.substring(0, Math.min(20, body.length())));
            assertTrue(answer.headers().firstValue("Content-Type").orElse("").startsWith("application/problem+json"));
        }
    }

    @Test
    void at_once_loses_no_text_and_shows_every_conflict_by_field(Server server, Scene scene) throws Exception {
        String child = scene.ask(WRITABLE).orElseThrow();
        Client socialWorker = Client.signedIn(server, "sw");
        long seed = Proof.seed(getClass());
        Random dice = new Random(seed);
        String address = "/plan/edit?child=" + child + "&section=home";
        for (int round = 0; round < Proof.rounds(50, 1000); round++) {
            String where = "seed " + seed + ", round " + round;
            String page = socialWorker.get(address).body();
            Map<String, String> etags = new HashMap<>();
            for (String question : QUESTIONS) {
                etags.put(
                        question,
                        get(server, child, "/answers/" + question)
                                .headers()
                                .firstValue("ETag")
                                .orElseThrow());
            }
            Set<String> onPage = some(dice);
            Set<String> onWire = some(dice);
            String pageText = "Page, round " + round;
            String wireText = "Wire, round " + round;
            var first = CompletableFuture.supplyAsync(
                    () -> onPage(socialWorker, address, page, onPage, pageText, wireText));
            var second = CompletableFuture.supplyAsync(() -> byApi(server, child, etags, onWire, wireText));
            judge(where, server, child, first.get(), second.get(), pageText, wireText);
            assertTrue(second.get().saved().containsAll(without(onWire, onPage)), where);
            if (without(onPage, onWire).equals(onPage)) {
                assertEquals(onPage, first.get().saved(), where);
            }
        }
    }

    private void judge(
            String where, Server server, String child, Outcome page, Outcome wire, String pageText, String wireText)
            throws Exception {
        for (String question : QUESTIONS) {
            String stands = json(get(server, child, "/answers/" + question)).getString("text");
            assertFalse(page.saved().contains(question) && wire.saved().contains(question), where);
            if (page.saved().contains(question)) {
                assertEquals(pageText, stands, where);
            }
            if (wire.saved().contains(question)) {
                assertEquals(wireText, stands, where);
            }
        }
        assertEquals(page.saved().isEmpty(), !page.conflicts().isEmpty(), () -> where + ": refused without a field");
        assertTrue(wire.saved().containsAll(page.conflicts()), () -> where + ": a conflict where nobody wrote");
    }

    /** A conflict shows what I typed and what stands, field by field; nothing of the page is written then. */
    private static Outcome onPage(
            Client client, String address, String page, Set<String> questions, String mine, String theirs) {
        Map<String, String> typed = new HashMap<>();
        for (int i = 0; i < QUESTIONS.size(); i++) {
            String field = "form:rows:" + i + ":text";
            typed.put(field, questions.contains(QUESTIONS.get(i)) ? mine : standing(page, field));
        }
        typed.put("form:save", "Save");
        HttpResponse<String> answer = client.submit(address, page, typed);
        if (answer.statusCode() == 302) {
            return new Outcome(questions, Set.of());
        }
        assertEquals(200, answer.statusCode());
        Set<String> conflicts = new HashSet<>();
        for (int i = 0; i < QUESTIONS.size(); i++) {
            if (answer.body().contains("form:rows:" + i + ":theirs")) {
                conflicts.add(QUESTIONS.get(i));
            }
        }
        assertTrue(words(answer.body()).contains(mine), "what was typed is still there");
        assertTrue(conflicts.isEmpty() || words(answer.body()).contains(theirs), "what the other wrote is shown");
        return new Outcome(Set.of(), conflicts);
    }

    private Outcome byApi(Server server, String child, Map<String, String> etags, Set<String> questions, String text) {
        Set<String> saved = new HashSet<>();
        Set<String> conflicts = new HashSet<>();
        for (String question : questions) {
            try {
                int status = write(server, child, question, etags.getOrDefault(question, ""), text)
                        .statusCode();
                assertTrue(status == 200 || status == 412, () -> "status " + status);
                (status == 200 ? saved : conflicts).add(question);
            } catch (IOException | InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
        return new Outcome(saved, conflicts);
    }

    private static String standing(String page, String field) {
        int name = page.indexOf("name=\"" + field + "\"");
        int begin = page.indexOf('>', name) + 1;
        return words(page.substring(begin, page.indexOf("</textarea>", begin))).strip();
    }

    /** Without marks of changed words, and with the few signs that our own texts bear. */
    private static String words(String html) {
        return html.replaceAll("</?ins>", "").replace("&#39;", "'").replace("&amp;", "&");
    }

    private static Set<String> some(Random dice) {
        Set<String> chosen = new HashSet<>(List.of(QUESTIONS.get(dice.nextInt(QUESTIONS.size()))));
        QUESTIONS.stream().filter(question -> dice.nextInt(3) == 0).forEach(chosen::add);
        return chosen;
    }

    private static Set<String> without(Set<String> all, Set<String> some) {
        Set<String> rest = new HashSet<>(all);
        rest.removeAll(some);
        return rest;
    }

    private HttpResponse<String> get(Server server, String child, String rest)
            throws IOException, InterruptedException {
        return http.send(request(server, child, rest).GET().build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> write(Server server, String child, String question, String etag, String text)
            throws IOException, InterruptedException {
        String body = Json.createObjectBuilder()
                .add("text", text)
                .add("writer", "Sam Okoro")
                .build()
                .toString();
        HttpRequest.Builder request = request(server, child, "/answers/" + question)
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString(body));
        if (!etag.isEmpty()) {
            request.header("If-Match", etag);
        }
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static HttpRequest.Builder request(Server server, String child, String rest) {
        return HttpRequest.newBuilder(server.uri("/api/v1/children/" + child + "/plan/draft" + rest))
                .header("Authorization", "Bearer " + TOKEN);
    }

    private static JsonObject json(HttpResponse<String> response) {
        return Json.createReader(new StringReader(response.body())).readObject();
    }
}
