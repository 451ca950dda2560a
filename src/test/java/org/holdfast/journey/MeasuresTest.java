package org.holdfast.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The measures are the same on the page, in the file and over the bridge, and each authority reads its own. */
@Journey
class MeasuresTest {
    private static final String TOKEN = "holdfast-demo-token";
    private static final String HIDDEN = "hidden: too few";

    private final HttpClient http = WatchedHttp.client();

    private HttpResponse<String> read(Server server, String token, String query, String etag) {
        HttpRequest.Builder request = HttpRequest.newBuilder(server.uri("/api/v1/measures" + query))
                .header("Authorization", "Bearer " + token);
        if (!etag.isEmpty()) {
            request.header("If-None-Match", etag);
        }
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static JsonObject json(HttpResponse<String> response) {
        return Json.createReader(new StringReader(response.body())).readObject();
    }

    /** A pair that has closed, so that asking again asks for the same. */
    private String pair(Server server) {
        JsonObject now = json(read(server, TOKEN, "", ""));
        return "?on=" + now.getString("on") + "&known=" + now.getString("known");
    }

    private static List<String> lines(JsonObject measures) {
        List<String> lines = new ArrayList<>();
        for (JsonObject measure : measures.getJsonArray("measures").getValuesAs(JsonObject.class)) {
            for (JsonObject figure : measure.getJsonArray("figures").getValuesAs(JsonObject.class)) {
                lines.add(String.join(
                        "|",
                        measure.getString("title"),
                        figure.getString("label"),
                        number(figure, "numerator"),
                        number(figure, "denominator"),
                        number(figure, "percent")));
            }
        }
        return lines.stream().sorted().toList();
    }

    private static String number(JsonObject figure, String name) {
        boolean told = figure.containsKey(name) && figure.get(name) != JsonValue.NULL;
        return figure.getBoolean("hidden") ? HIDDEN : told ? String.valueOf(figure.get(name)) : "";
    }

    private static List<String> lines(String csv) {
        return csv.lines()
                .map(line -> line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1))
                .filter(cells -> cells.length == 10)
                .map(cells -> Stream.of(cells)
                        .map(cell -> cell.replaceAll("^\"|\"$", "").replace("\"\"", "\""))
                        .toList())
                .filter(cells ->
                        !cells.get(0).equals("Measure") && !cells.get(0).endsWith("Measure"))
                .map(cells -> String.join("|", cells.get(0), cells.get(4), cells.get(5), cells.get(6), cells.get(7)))
                .sorted()
                .toList();
    }

    @Test
    void are_the_same_on_the_page_in_the_file_and_over_the_bridge(Server server) {
        String pair = pair(server);
        JsonObject measures = json(read(server, TOKEN, pair, ""));
        List<String> wire = lines(measures);
        Client head = Client.signedIn(server, "vsh");
        assertTrue(wire.size() > 20, wire.toString());
        assertEquals(
                wire,
                lines(head.get("/monitoring/measures-export" + pair + "&form=CSV")
                        .body()));
        String page = head.get("/monitoring/measures" + pair).body().replaceAll("(?<=[0-9]),(?=[0-9]{3})", "");
        measures.getJsonArray("measures").getValuesAs(JsonObject.class).stream()
                .filter(measure -> List.of("CHILDREN", "SESSIONS").contains(measure.getString("unit")))
                .flatMap(measure -> measure.getJsonArray("figures").getValuesAs(JsonObject.class).stream())
                .filter(figure -> !figure.getBoolean("hidden") && figure.getInt("denominator") > 0)
                .map(figure -> figure.getJsonNumber("percent") + "% · " + figure.getInt("numerator") + " of "
                        + figure.getInt("denominator"))
                .forEach(said -> assertTrue(page.contains(said), said));
    }

    @Test
    void are_not_sent_again_to_whoever_has_them(Server server) {
        String pair = pair(server);
        HttpResponse<String> first = read(server, TOKEN, pair, "");
        assertEquals(200, first.statusCode());
        String etag = first.headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> again = read(server, TOKEN, pair, etag);
        assertEquals(304, again.statusCode());
        assertEquals("", again.body());
        assertEquals(etag, again.headers().firstValue("ETag").orElseThrow());
        assertEquals(200, read(server, TOKEN, pair, "\"another\"").statusCode());
        assertEquals(first.body(), read(server, TOKEN, pair, "").body());
    }

    @Test
    void are_those_of_the_authority_whose_token_it_is(Server server, Scene scene) {
        String own = json(read(server, TOKEN, "", "")).getString("authority");
        String code = scene.ask("select code from local_authority where code <> ?", own)
                .orElseThrow();
        String id =
                scene.ask("select id from local_authority where code = ?", code).orElseThrow();
        HttpResponse<String> other = read(server, scene.aToken(id), pair(server), "");
        assertEquals(200, other.statusCode());
        assertEquals(code, json(other).getString("authority"));
        assertNotEquals(lines(json(read(server, TOKEN, "", ""))), lines(json(other)));
        HttpResponse<String> nobody = read(server, "no-such-token", "", "");
        assertEquals(401, nobody.statusCode());
        assertFalse(nobody.body().contains("SUPPORT_PLANNED"));
    }

    @Test
    void are_refused_with_a_problem_where_the_address_says_no_day_or_one_to_come(Server server) {
        for (String bad : List.of("?on=yesterday", "?on=2026-02-30", "?known=2026-13-01T00:00:00Z", "?on=2999-01-01")) {
            HttpResponse<String> response = read(server, TOKEN, bad, "");
            assertEquals(400, response.statusCode(), bad);
            assertTrue(
                    response.headers().firstValue("Content-Type").orElse("").startsWith("application/problem+json"),
                    bad);
            JsonObject problem = json(response);
            assertEquals(
                    "urn:holdfast:problem:"
                            + (bad.endsWith("2999-01-01") ? "no-figure-of-tomorrow" : "day-is-readable"),
                    problem.getString("type"));
            assertEquals(400, problem.getInt("status"));
            assertTrue(problem.getString("detail").startsWith(bad.substring(1, bad.indexOf('='))), problem.toString());
        }
    }
}
