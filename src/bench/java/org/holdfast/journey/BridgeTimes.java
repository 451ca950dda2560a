package org.holdfast.journey;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.holdfast.journey.bare.BareServlet;

/**
 * What answers of the bridge cost in processor time of requests, as ratios to a bare JDBC servlet beside them: the same
 * server, the same database, in turns of one run. Linux only, since it reads what the process used from /proc.
 */
public final class BridgeTimes {
    private static final String TOKEN = "holdfast-demo-token";
    private static final String WITH_PLAN = "select p.child_id from plan p join care_status s on s.child_id = p.child_id"
            + " join api_token t on t.authority_id = s.authority_id where p.approved_number is not null"
            + " and s.kind = 'LOOKED_AFTER' and s.superseded_at is null and s.valid_to is null"
            + " and exists (select 1 from contact k where k.child_id = p.child_id) order by p.child_id";
    private static final String IN_CARE = "select s.child_id from care_status s join child c on c.id = s.child_id"
            + " join api_token t on t.authority_id = s.authority_id where t.client_name = 'demo-lcs'"
            + " and s.kind = 'LOOKED_AFTER' and s.superseded_at is null and s.valid_to is null and c.born_on > '2009-01-01'"
            + " and c.died_on is null order by s.child_id limit 50";
    private static final List<String> HOMES = List.of("U4", "U6", "K2");
    private static final String NOTHING = "";
    private static final int WARM = 3000;
    private static final int TURNS = 7;
    private static final int REQUESTS = 300;
    private static final double MS_A_TICK = 10;

    private final Server server;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final Map<String, String> tags = new HashMap<>();
    private int pushes;

    private BridgeTimes(Server server) {
        this.server = server;
    }

    public static void main(String[] args) throws Exception {
        Path bare = bareWar();
        try (Server server = Server.start(
                0, Map.of(), List.of("-XX:+UseSerialGC"), List.of("--deploy", bare.toAbsolutePath() + ":bare"))) {
            new BridgeTimes(server).run();
        }
    }

    /** The servlet alone, packed when it is needed. */
    private static Path bareWar() throws IOException {
        Path war = Files.createTempDirectory(Path.of("target"), "bare-").resolve("bare.war");
        String name = BareServlet.class.getName().replace('.', '/') + ".class";
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(war));
                InputStream content = BareServlet.class.getClassLoader().getResourceAsStream(name)) {
            zip.putNextEntry(new ZipEntry("WEB-INF/classes/" + name));
            content.transferTo(zip);
            zip.closeEntry();
            drivers(zip);
        }
        return war;
    }

    /** The drivers of the product, which the servlet needs too. */
    private static void drivers(ZipOutputStream zip) throws IOException {
        try (ZipFile product = new ZipFile(Path.of("target", "holdfast.war").toFile())) {
            for (ZipEntry entry : Collections.list(product.entries())) {
                if (entry.getName().matches("WEB-INF/lib/(mysql|h2)[^/]*\\.jar")) {
                    zip.putNextEntry(new ZipEntry(entry.getName()));
                    product.getInputStream(entry).transferTo(zip);
                    zip.closeEntry();
                }
            }
        }
    }

    private void run() throws Exception {
        Scene scene = new Scene(server.database());
        String child = scene.ask(WITH_PLAN).orElseThrow();
        String plan = "/api/v1/children/" + child + "/plan";
        String tag = get(plan, NOTHING).headers().firstValue("ETag").orElseThrow();
        System.out.println("| request | bare, CPU ms | bridge, CPU ms | ratio of medians |");
        System.out.println("|---|---|---|---|");
        compare("one plan", () -> get("/bare/plan/" + child, NOTHING), () -> get(plan, NOTHING));
        compare("50 children", () -> get("/bare/children", NOTHING), () -> get("/api/v1/children?limit=50", NOTHING));
        compare("a plan not modified", () -> get("/bare/same/" + child, "none"), () -> get(plan, tag));
        List<String> children = scene.texts(IN_CARE, List.of());
        compare(
                "push of a placement",
                () -> put("/bare/placement/" + children.get(pushes % children.size())),
                () -> put("/api/v1/children/" + children.get(pushes % children.size()) + "/placements/BENCH-"
                        + pushes % children.size()));
    }

    /** The home is another one each time, so that each push changes the facts. */
    private HttpResponse<String> put(String path) throws IOException, InterruptedException {
        String body = "{\"eventId\":\"%s\",\"effectiveAt\":\"%s\",\"type\":\"%s\",\"from\":\"2026-09-01\"}"
                .formatted(UUID.randomUUID(), Instant.now(), HOMES.get(pushes / 50 % HOMES.size()));
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server.address() + path))
                .header("Authorization", "Bearer " + TOKEN)
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString(body));
        Optional.ofNullable(tags.get(path)).ifPresent(tag -> request.header("If-Match", tag));
        HttpResponse<String> answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() / 100 != 2) {
            throw new IllegalStateException(path + " answered " + answer.statusCode() + " " + answer.body());
        }
        answer.headers().firstValue("ETag").ifPresent(tag -> tags.put(path, tag));
        pushes++;
        return answer;
    }

    private HttpResponse<String> get(String path, String known) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server.address() + path))
                .header("Authorization", "Bearer " + TOKEN);
        if (!known.isEmpty()) {
            request.header("If-None-Match", known);
        }
        HttpResponse<String> answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != (known.isEmpty() ? 200 : 304)) {
            throw new IllegalStateException(path + " answered " + answer.statusCode() + " " + answer.body());
        }
        return answer;
    }

    private void compare(String what, Callable<?> bare, Callable<?> bridge) throws Exception {
        many(bare, WARM);
        many(bridge, WARM);
        List<Double> theirs = new ArrayList<>();
        List<Double> ours = new ArrayList<>();
        for (int i = 0; i < TURNS; i++) {
            theirs.add(many(bare, REQUESTS));
            ours.add(many(bridge, REQUESTS));
        }
        double low = median(theirs);
        double high = median(ours);
        System.out.printf(Locale.ROOT, "| %s | %.2f | %.2f | %.2f |%n", what, low, high, high / low);
    }

    private double many(Callable<?> work, int times) throws Exception {
        double before = used();
        for (int i = 0; i < times; i++) {
            work.call();
        }
        return (used() - before) / times;
    }

    /** Milliseconds of processor time that requests have used, in user and in system: neither jobs nor the compiler. */
    private double used() throws IOException {
        double used = 0;
        try (Stream<Path> threads = Files.list(Path.of("/proc", String.valueOf(server.pid()), "task"))) {
            for (Path thread : threads.toList()) {
                if (Files.readString(thread.resolve("comm")).startsWith("http-thread-poo")) {
                    String stat = Files.readString(thread.resolve("stat"));
                    String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
                    used += (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) * MS_A_TICK;
                }
            }
        }
        return used;
    }

    private static double median(List<Double> values) {
        double[] sorted = values.stream().mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
