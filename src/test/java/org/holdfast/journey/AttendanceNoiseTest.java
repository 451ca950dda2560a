package org.holdfast.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.holdfast.imports.AttendanceNoise;
import org.holdfast.kernel.Ids;
import org.holdfast.testing.Proof;
import org.junit.jupiter.api.Test;

/** Broken and hostile marks to the running server: an answer in words each time, never one that says it failed. */
@Journey(alwaysOnMySql = true)
class AttendanceNoiseTest {
    private static final String TOKEN = "holdfast-demo-token";
    private static final String FAILED = "A request failed";
    private static final String A_MONDAY_LONG_AGO = "2026-09-14";
    private static final List<String> TYPES =
            List.of("text/csv", "application/json", "application/xml", "text/xml; charset=windows-1252", "text/csv");

    /** The last by number, so that nothing else here speaks of it. */
    private static final String KNOWN = " from child_identifier i join care_status c on c.child_id = i.child_id"
            + " join enrolment e on e.child_id = i.child_id join school s on s.id = e.school_id"
            + " join post_held p on p.organisation_id = c.authority_id join account a on a.id = p.person_id"
            + " where i.kind = 'UPN' and i.superseded_at is null and c.kind = 'LOOKED_AFTER'"
            + " and c.superseded_at is null and c.valid_to is null and e.superseded_at is null and e.valid_to is null"
            + " and e.kind = 'MAIN' and e.valid_from < '2026-09-01' and a.user_name = 'vsh' order by i.child_id desc";

    private static AttendanceNoise noise(Scene scene) {
        return new AttendanceNoise(
                Proof.seed(AttendanceNoiseTest.class),
                scene.all("select i.text" + KNOWN).get(0),
                urn(scene),
                A_MONDAY_LONG_AGO);
    }

    private static String urn(Scene scene) {
        return scene.all("select s.urn" + KNOWN).get(0);
    }

    private static long failed(Server server) {
        return server.log().lines().filter(line -> line.contains(FAILED)).count();
    }

    /** 500 in every build, 10,000 with {@code -Pproof}. */
    @Test
    void over_rest_it_is_answered_row_by_row_or_refused(Server server, Scene scene)
            throws IOException, InterruptedException {
        HttpClient http = WatchedHttp.client();
        AttendanceNoise noise = noise(scene);
        String path = "/api/v1/schools/" + urn(scene) + "/attendance";
        long before = failed(server);
        Map<Integer, Integer> answers = new TreeMap<>();
        for (int round = 0; round < Proof.rounds(500, 10_000); round++) {
            HttpRequest request = HttpRequest.newBuilder(server.uri(path))
                    .header("Authorization", "Bearer " + TOKEN)
                    .header("Idempotency-Key", Ids.next())
                    .header("Content-Type", TYPES.get(round % TYPES.size()))
                    .PUT(HttpRequest.BodyPublishers.ofByteArray(noise.next(round)))
                    .build();
            HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            answers.merge(answer.statusCode(), 1, Integer::sum);
            assertTrue(
                    answer.statusCode() < 500,
                    "round " + round + " answers " + answer.statusCode() + " " + answer.body());
        }
        System.out.println("answers: " + answers);
        assertTrue(answers.containsKey(200) && answers.containsKey(400), answers.toString());
        assertEquals(before, failed(server));
    }

    @Test
    void through_the_page_it_is_taken_in_and_then_read_or_stopped(Server server, Scene scene) {
        Client data = Client.signedIn(server, "data");
        AttendanceNoise noise = noise(scene);
        for (int round = 0; round < Proof.rounds(8, 300); round++) {
            String page = data.get("/imports/attendance").body();
            HttpResponse<String> answer = data.upload(
                    "/imports/attendance",
                    page,
                    Map.of("form", "form", "form:made", "", "form:send", "Send"),
                    "form:file",
                    noise.next(round));
            assertTrue(answer.statusCode() < 400, "round " + round + " answers " + answer.statusCode());
            assertTrue(
                    answer.statusCode() == 302 || answer.body().contains("hf-errors"),
                    "goes on, or says what is wrong: " + answer.statusCode());
        }
    }
}
