package org.holdfast.journey;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A case system of another maker that keeps a copy of its children: it knows the interface as it is described and nothing
 * else of the product. Its cursor and its copy lie in one file, which it replaces as a whole after each page, so it may be
 * killed at any moment.
 */
final class LittleCaseSystem {
    /** It died in the middle of something; whatever was not in the file is gone. */
    static final class Killed extends RuntimeException {}

    private final HttpClient http = WatchedHttp.client();
    private final String address;
    private final String token;
    private final Path file;
    private final Random dice;
    private final int dangers;
    private final Outages outages;
    private final Map<String, String> children = new TreeMap<>();
    private final Set<String> withdrawn = new TreeSet<>();
    private String cursor = "0";

    /** @param dangers one step in so many kills it; 0 for never */
    LittleCaseSystem(String address, String token, Path file, Random dice, int dangers) {
        this(address, token, file, dice, dangers, new Outages());
    }

    /** @param outages of the server that it asks */
    LittleCaseSystem(String address, String token, Path file, Random dice, int dangers, Outages outages) {
        this.outages = outages;
        this.address = address;
        this.token = token;
        this.file = file;
        this.dice = dice;
        this.dangers = dangers;
        if (Files.exists(file)) {
            load();
        }
    }

    /** Reads on until there is nothing more, waiting for so many seconds once. */
    void catchUp(int wait) {
        boolean more = true;
        while (more) {
            JsonObject page = json(get("/api/v1/changes?limit=20&after=" + cursor + "&wait=" + wait, 200));
            for (JsonValue item : page.getJsonArray("items")) {
                JsonObject change = item.asJsonObject();
                String child = change.getString("childId");
                danger();
                switch (change.getString("act")) {
                    case "CREATED", "UPDATED" -> read(child);
                    case "ACCESS_LOST" -> children.remove(child);
                    default -> withdrawn.add(change.getString("sourceId"));
                }
            }
            cursor = page.getString("next");
            danger();
            save();
            danger();
            more = page.getBoolean("more");
        }
    }

    /** What is gone meanwhile is told later, or was. */
    private void read(String child) {
        Optional<String> body = child(child);
        body.ifPresentOrElse(text -> children.put(child, text), () -> children.remove(child));
    }

    /** A child as the interface gives it now. */
    Optional<String> child(String id) {
        HttpResponse<String> answer = send("/api/v1/children/" + id);
        if (answer.statusCode() != 200 && answer.statusCode() != 404) {
            throw new IllegalStateException("GET child: " + answer.statusCode() + " " + answer.body());
        }
        return answer.statusCode() == 200 ? Optional.of(answer.body()) : Optional.empty();
    }

    Map<String, String> copy() {
        return children;
    }

    /** What it was told that it had taken back, since it began. */
    Set<String> withdrawn() {
        return withdrawn;
    }

    private void danger() {
        if (dangers > 0 && dice.nextInt(dangers) == 0) {
            throw new Killed();
        }
    }

    private String get(String path, int wanted) {
        HttpResponse<String> answer = send(path);
        if (answer.statusCode() != wanted) {
            throw new IllegalStateException(path + ": " + answer.statusCode() + " " + answer.body());
        }
        return answer.body();
    }

    HttpResponse<String> send(String path) {
        return send(HttpRequest.newBuilder(URI.create(address + path)).GET());
    }

    HttpResponse<String> send(HttpRequest.Builder builder) {
        HttpRequest request = builder.header("Authorization", "Bearer " + token)
                .timeout(Duration.ofSeconds(60))
                .build();
        return outages.through(() -> once(request));
    }

    private HttpResponse<String> once(HttpRequest request) {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Makes or changes its webhook. @return the answer */
    JsonObject hook(String url) {
        HttpResponse<String> answer = send(HttpRequest.newBuilder(URI.create(address + "/api/v1/webhooks/little"))
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString("{\"url\":\"" + url + "\"}")));
        if (answer.statusCode() != 201 && answer.statusCode() != 200) {
            throw new IllegalStateException("PUT webhook: " + answer.statusCode() + " " + answer.body());
        }
        return json(answer.body());
    }

    private void save() {
        StringBuilder text = new StringBuilder(cursor).append('\n');
        children.forEach((id, body) -> text.append(id).append(' ').append(body).append('\n'));
        try {
            Path next = file.resolveSibling(file.getFileName() + ".next");
            Files.writeString(next, text);
            danger();
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void load() {
        try {
            String[] lines = Files.readString(file).split("\n");
            cursor = lines[0];
            for (int i = 1; i < lines.length; i++) {
                children.put(lines[i].substring(0, 36), lines[i].substring(37));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JsonObject json(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }
}
