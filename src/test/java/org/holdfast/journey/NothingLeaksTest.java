package org.holdfast.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.holdfast.journey.Operations.Operation;
import org.holdfast.journey.Scene.Whose;
import org.holdfast.kernel.Ids;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * A restricted address, a child of another authority and a sealed one appear nowhere that a case system can look: no body, header,
 * problem, change, message or print; and nobody's name or secret in the log.
 */
@Journey(alone = true)
@Tag("once")
class NothingLeaksTest {
    private static final String TOKEN = "holdfast-demo-token";

    private final HttpClient http = WatchedHttp.client();
    private final List<String> leaks = new ArrayList<>();
    private final Set<Integer> statuses = new TreeSet<>();
    private int events;
    private Server server;
    private Hidden hidden;
    private String own;
    private String foreign;
    private String sealed;

    @BeforeEach
    void setUp(Server running, Scene scene) {
        server = running;
        String authority = scene.ask("select authority_id from api_client where name = 'demo-lcs'")
                .orElseThrow();
        String other = scene.ask("select id from local_authority where id <> ?", authority)
                .orElseThrow();
        own = scene.child("vsh", Whose.OWN).orElseThrow();
        foreign = scene.child("vsh2", Whose.OWN).orElseThrow();
        sealed =
                scene.ask("select id from child where sealed_by = ?", authority).orElseThrow();
        hidden = new Hidden(scene, foreign);
        hidden.around(own, other);
        hidden.whole(foreign, other, Hidden.FOREIGN_UPN);
        hidden.whole(sealed, authority, "A991777123457");
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(server.uri(path))
                .header("Authorization", "Bearer " + TOKEN)
                .timeout(Duration.ofSeconds(90));
    }

    private HttpResponse<String> ask(String what, HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer = http.send(request.build(), BodyHandlers.ofString());
            statuses.add(answer.statusCode());
            look(what + " " + answer.statusCode(), answer.headers().map() + "\n" + answer.body());
            return answer;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private HttpResponse<String> get(String path) {
        return ask("GET " + path, to(path).GET());
    }

    private HttpResponse<String> push(String path, String fields, String... headers) {
        HttpRequest.Builder request = to(path).header("Content-Type", "application/json");
        if (headers.length > 0) {
            request.headers(headers);
        }
        return ask("PUT " + path, request.PUT(BodyPublishers.ofString("{" + event() + fields + "}")));
    }

    private String event() {
        events++;
        return "\"eventId\":\"leak-" + events + "\",\"effectiveAt\":\"2026-02-01T09:00:00Z\",";
    }

    private void look(String where, String text) {
        hidden.in(text).ifPresent(found -> leaks.add(where + ": …" + found + "…"));
    }

    @Test
    void of_what_no_case_system_may_read_nothing_appears_anywhere(Scene scene) throws Exception {
        LittleCaseSystem system =
                new LittleCaseSystem(server.address(), TOKEN, Path.of("target", "none"), new Random(1), 0);
        try (LittleReceiver receiver = new LittleReceiver(system, new Random(1))) {
            receiver.fails = false;
            String secret = system.hook(receiver.url()).getString("secret");
            receiver.secret(secret);
            everyOperation();
            searches();
            pushes();
            prints();
            for (String child : List.of(own, foreign, sealed)) {
                scene.touch(child);
            }
            messages(receiver);
            changes();
            hidden.inLog(server.log(), List.of(TOKEN, secret.toLowerCase(Locale.ROOT)))
                    .ifPresent(found -> leaks.add("log: …" + found + "…"));
        }
        assertEquals(List.of(), leaks);
        assertTrue(
                statuses.containsAll(Set.of(200, 201, 400, 404, 409, 412, 422, 428)),
                "errors of each kind were looked at: " + statuses);
    }

    /** For the child that is reached, the other two, and one that never was. */
    private void everyOperation() {
        for (Operation operation : Operations.all()) {
            for (String child : List.of(own, foreign, sealed, Ids.next())) {
                HttpRequest.Builder request = to(operation.address(child))
                        .method(operation.method(), BodyPublishers.ofString(operation.body()));
                operation.headers().forEach(request::header);
                ask(operation.key() + " of " + child, request);
            }
        }
    }

    private void searches() {
        for (String query : List.of(
                "upn=" + Hidden.FOREIGN_UPN,
                "socialCareId=QZXVJKX-OF-ANOTHER",
                "socialCareId=QZXVJKX-" + foreign.substring(30),
                "socialCareId=QZXVJKX-" + sealed.substring(30),
                "cursor=qzxvjkx",
                "limit=qzxvjkx",
                "updatedSince=qzxvjkx",
                "updatedSince=2026-01-01T00:00:00Z&limit=200",
                "limit=200")) {
            get("/api/v1/children?" + query);
        }
        get("/api/v1/changes?after=qzxvjkx");
        get("/api/v1/webhooks/qzxvjkx");
        get("/api/v1/measures?on=2026-11-23");
        get("/api/v1/children/" + own + "/plan/versions/qzxvjkx");
        get("/api/v1/children/qzxvjkx/contacts");
        get("/api/qzxvjkx");
    }

    /** What is said to it is not said back, and who is told apart by a number learns nothing of whose it is. */
    private void pushes() {
        String child = "/api/v1/children/" + own;
        String kept = "\"name\":\"Wvkqjzx Carer\",\"relation\":\"FOSTER_CARER\",\"from\":\"2026-01-05\","
                + "\"address\":\"9 Qzxvjkx Crescent\",\"addressRestricted\":true,\"nhsNumber\":\"" + Hidden.NHS_NUMBER
                + "\"";
        String tag = push(child + "/contacts/leak", kept)
                .headers()
                .firstValue("ETag")
                .orElseThrow();
        push(child + "/contacts/leak", kept);
        push(child + "/contacts/leak", kept, "If-Match", "\"qzxvjkx\"");
        push(child + "/contacts/leak", kept.replace("Carer", "Carer2"), "If-Match", tag);
        events--;
        push(child + "/contacts/leak", kept.replace("Carer", "Carer3"), "If-Match", tag);
        String home = "\"type\":\"U4\",\"from\":\"2026-01-06\",\"postcode\":\"QZXVJKX 3\",\"newHome\":true";
        push(child + "/placements/leak", home, "Idempotency-Key", "leak");
        push(child + "/placements/leak", home.replace("JKX 3", "JKX 4"), "Idempotency-Key", "leak");
        for (String field : List.of("type", "from", "to", "provider", "postcode", "newHome", "addressRestricted")) {
            push(child + "/placements/odd", home + ",\"" + field + "\":\"Qzxvjkx <" + Hidden.NHS_NUMBER + ">\"");
        }
        for (String field : List.of("name", "relation", "phone", "email", "address", "from", "mayCollect")) {
            push(child + "/contacts/odd", kept + ",\"" + field + "\":[\"qzxvjkx\"]");
            push(child + "/contacts/odd", kept + ",\"" + field + "\":\"" + "qzxvjkx ".repeat(300) + "\"");
        }
        push(
                child + "/professionals/leak",
                "\"workerId\":\"Qzxvjkx-1\",\"name\":\"Wvkqjzx Worker\",\"role\":\"SOCIAL_WORKER\","
                        + "\"email\":\"qzxvjkx.worker@example.org\",\"from\":\"2999-01-05\"");
        push(child + "/enrolments/leak", "\"urn\":\"999999\",\"from\":\"2026-01-05\",\"reason\":\"qzxvjkx\"");
        push(child + "/legal-statuses/leak", "\"kind\":\"QZXVJKX\",\"legalStatus\":\"QZ\",\"from\":\"qzxvjkx\"");
        who("LEAK-1", "\"upn\":\"" + Hidden.FOREIGN_UPN + "\"");
        who("LEAK-2", "\"formerUpns\":[\"" + Hidden.FOREIGN_UPN + "\"]");
        who("QZXVJKX-" + sealed.substring(30), "\"upn\":\"A991777123457\"");
        who("QZXVJKX-OF-ANOTHER", "\"sex\":\"" + Hidden.NHS_NUMBER + "\"");
        for (String path : List.of("", "/contacts", "/placements", "/professionals", "/plan")) {
            get(child + path);
        }
    }

    private void who(String number, String more) {
        push(
                "/api/v1/children/by-social-care-id/" + URLEncoder.encode(number, StandardCharsets.UTF_8),
                "\"forename\":\"Qzxvjkxforename\",\"surname\":\"Qzxvjkxsurname\",\"dateOfBirth\":\"2014-03-02\",\"sex\":\"F\","
                        + "\"status\":{\"kind\":\"LOOKED_AFTER\",\"legalStatus\":\"C2\",\"from\":\"2026-01-05\"},"
                        + more);
    }

    private void prints() throws IOException, InterruptedException {
        for (String path : List.of("/plan", "/plan/versions/1")) {
            HttpResponse<byte[]> print = http.send(
                    to("/api/v1/children/" + own + path)
                            .header("Accept", "application/pdf")
                            .build(),
                    BodyHandlers.ofByteArray());
            assertEquals(200, print.statusCode());
            try (PDDocument pdf = Loader.loadPDF(print.body())) {
                String text = new PDFTextStripper().getText(pdf);
                assertTrue(text.contains("Restricted Aunt"), "the print names who is around the child");
                look(
                        "print of " + path,
                        print.headers().map() + "\n" + text + "\n"
                                + pdf.getDocumentInformation().getCOSObject());
            }
        }
    }

    private void messages(LittleReceiver receiver) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(90);
        while (receiver.heard.stream().noneMatch(message -> message.contains(own)) && System.nanoTime() < end) {
            TimeUnit.MILLISECONDS.sleep(500);
        }
        assertTrue(
                receiver.heard.stream().anyMatch(message -> message.contains(own)),
                "told of the child that is reached");
        receiver.heard.forEach(message -> look("message", message));
        assertEquals(List.of(), receiver.wrong);
        get("/api/v1/webhooks/little/deliveries?limit=200");
    }

    private void changes() {
        Optional<String> next = Optional.of("0");
        while (next.isPresent()) {
            JsonObject page = LittleCaseSystem.json(
                    get("/api/v1/changes?limit=200&after=" + next.get()).body());
            next = Optional.of(page).filter(it -> it.getBoolean("more")).map(it -> it.getString("next"));
        }
    }
}
