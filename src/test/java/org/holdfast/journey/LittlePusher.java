package org.holdfast.journey;

import jakarta.json.JsonObject;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;

/**
 * The little case system's mouth: it sends children, names, placements and legal statuses, takes these back, and proposes a school.
 * Where no answer came it says the same again, as the same event.
 */
final class LittlePusher {
    final TreeSet<String> takenBack = new TreeSet<>();
    private final LittleCaseSystem system;
    private final String address;
    private final Random random;
    private final String mark;
    private final String urn;
    private final List<Sent> children = new ArrayList<>();
    private int events;

    /** A child as it was sent last. */
    private static final class Sent {
        final String number;
        final String id;
        String tag;
        final Map<String, String> placements = new HashMap<>();
        final Map<String, String> statuses = new HashMap<>();
        final Map<String, String> schools = new HashMap<>();

        Sent(String number, String id, String tag) {
            this.number = number;
            this.id = id;
            this.tag = tag;
        }
    }

    /**
     * @param mark before every id that it gives
     * @param urn of the school that it proposes
     */
    LittlePusher(LittleCaseSystem system, String address, Random random, String mark, String urn) {
        this.urn = urn;
        this.system = system;
        this.address = address;
        this.random = random;
        this.mark = mark;
    }

    /** @param rest most milliseconds between two words */
    void push(int many, int rest) {
        for (int i = 0; i < many; i++) {
            if (children.isEmpty() || random.nextInt(10) == 0) {
                begin();
            } else {
                say(children.get(random.nextInt(children.size())), random.nextInt(10));
            }
            Edits.pause(random.nextInt(rest + 1));
        }
    }

    private void say(Sent child, int what) {
        switch (what) {
            case 0, 1 -> rename(child);
            case 2, 3, 4 -> place(child);
            case 5 -> takeBack(child, "placements", child.placements);
            case 6 -> stand(child);
            case 7 -> takeBack(child, "legal-statuses", child.statuses);
            default -> propose(child);
        }
    }

    private void begin() {
        String number = mark + children.size();
        HttpResponse<String> answer =
                put("/children/by-social-care-id/" + number, said("New" + children.size(), number), "");
        JsonObject body = LittleCaseSystem.json(answer.body());
        children.add(new Sent(number, body.getString("childId"), tag(answer)));
    }

    private void rename(Sent child) {
        child.tag = tag(put(
                "/children/by-social-care-id/" + child.number,
                said("Name" + random.nextInt(1000), child.number),
                child.tag));
    }

    /** Told apart by surname and birth date, so that nobody must decide whether two are one. */
    private String said(String forename, String number) {
        int index = Integer.parseInt(number.substring(mark.length()));
        LocalDate born = LocalDate.of(2014, 1, 1).plusDays(index);
        return event() + ",\"forename\":\"" + forename + "\",\"surname\":\"Pushed" + (char) ('A' + index % 26)
                + (char) ('A' + index / 26) + "\",\"dateOfBirth\":\"" + born
                + "\",\"sex\":\"F\",\"status\":{\"kind\":\"LOOKED_AFTER\",\"legalStatus\":\"C2\",\"from\":\"2026-01-05\"}}";
    }

    private void place(Sent child) {
        takeBack(child, "placements", child.placements);
        sayNew(
                child,
                "placements",
                child.placements,
                day() + ",\"type\":\"U" + (1 + random.nextInt(6)) + "\",\"newHome\":true");
    }

    private void stand(Sent child) {
        takeBack(child, "legal-statuses", child.statuses);
        String code = List.of("C1", "E1", "D1").get(random.nextInt(3));
        sayNew(
                child,
                "legal-statuses",
                child.statuses,
                day() + ",\"kind\":\"LOOKED_AFTER\",\"legalStatus\":\"" + code + "\"");
    }

    private void propose(Sent child) {
        if (child.schools.isEmpty()) {
            String from = ",\"from\":\"" + Scene.today().minusDays(random.nextInt(20));
            sayNew(child, "enrolments", child.schools, from + "\",\"urn\":\"" + urn + "\",\"reason\":\"A new home\"");
        }
    }

    private String day() {
        return ",\"from\":\"2026-02-0" + (1 + random.nextInt(9)) + "\"";
    }

    private void sayNew(Sent child, String kind, Map<String, String> said, String fields) {
        String body = event() + fields + "}";
        String id = mark + kind.charAt(0) + events;
        said.put(id, tag(put("/children/" + child.id + "/" + kind + "/" + id, body, "")));
    }

    private void takeBack(Sent child, String kind, Map<String, String> said) {
        if (said.isEmpty()) {
            return;
        }
        String id = said.keySet().iterator().next();
        HttpResponse<String> answer = send(request("/children/" + child.id + "/" + kind + "/" + id + "?eventId=" + mark
                        + "E" + ++events + "&effectiveAt=" + Instant.EPOCH.plusSeconds(1_790_000_000L + events))
                .header("If-Match", said.remove(id))
                .DELETE());
        check(answer);
        takenBack.add(id);
    }

    private String event() {
        events++;
        return "{\"eventId\":\"" + mark + "E" + events + "\",\"effectiveAt\":\""
                + Instant.EPOCH.plusSeconds(1_790_000_000L + events) + "\"";
    }

    private HttpResponse<String> put(String path, String body, String tag) {
        HttpRequest.Builder request = request(path).header("Content-Type", "application/json");
        if (!tag.isEmpty()) {
            request.header("If-Match", tag);
        }
        HttpResponse<String> answer = send(request.PUT(BodyPublishers.ofString(body)));
        check(answer);
        return answer;
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + "/api/v1" + path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        return system.send(request);
    }

    private static void check(HttpResponse<String> answer) {
        if (answer.statusCode() != 200 && answer.statusCode() != 201) {
            throw new IllegalStateException(answer.request().uri() + ": " + answer.statusCode() + " " + answer.body());
        }
    }

    private static String tag(HttpResponse<String> answer) {
        return answer.headers().firstValue("ETag").orElseThrow();
    }
}
