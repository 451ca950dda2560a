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

/** The little case system's mouth: it sends children, placements and names, and takes placements back. */
final class LittlePusher {
    final TreeSet<String> takenBack = new TreeSet<>();
    private final LittleCaseSystem system;
    private final String address;
    private final Random random;
    private final String mark;
    private final List<Sent> children = new ArrayList<>();
    private int events;

    /** A child as it was sent last. */
    private static final class Sent {
        final String number;
        final String id;
        String tag;
        final Map<String, String> placements = new HashMap<>();

        Sent(String number, String id, String tag) {
            this.number = number;
            this.id = id;
            this.tag = tag;
        }
    }

    /** @param mark before every id that it gives */
    LittlePusher(LittleCaseSystem system, String address, Random random, String mark) {
        this.system = system;
        this.address = address;
        this.random = random;
        this.mark = mark;
    }

    void push(int many) {
        for (int i = 0; i < many; i++) {
            int what = children.isEmpty() ? 0 : random.nextInt(10);
            if (what == 0) {
                begin();
            } else {
                Sent child = children.get(random.nextInt(children.size()));
                if (what < 4) {
                    rename(child);
                } else if (what < 8 || child.placements.isEmpty()) {
                    place(child);
                } else {
                    takeBack(child);
                }
            }
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
        if (child.placements.size() > 0) {
            takeBack(child);
        }
        String id = mark + "P" + events;
        String body = event() + ",\"type\":\"U" + (1 + random.nextInt(6)) + "\",\"from\":\"2026-02-0"
                + (1 + random.nextInt(9)) + "\",\"newHome\":true}";
        child.placements.put(id, tag(put("/children/" + child.id + "/placements/" + id, body, "")));
    }

    private void takeBack(Sent child) {
        String id = child.placements.keySet().iterator().next();
        HttpResponse<String> answer = send(request("/children/" + child.id + "/placements/" + id + "?eventId=" + mark
                        + "E" + ++events + "&effectiveAt=" + Instant.EPOCH.plusSeconds(1_790_000_000L + events))
                .header("If-Match", child.placements.remove(id))
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
