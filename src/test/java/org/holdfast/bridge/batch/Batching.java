package org.holdfast.bridge.batch;

import jakarta.enterprise.inject.spi.CDI;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.holdfast.access.Actor;
import org.holdfast.access.ApiClient;
import org.holdfast.access.Post;
import org.holdfast.access.Role;
import org.holdfast.access.Scope;
import org.holdfast.bridge.agreement.Agreed;
import org.holdfast.kernel.ChildId;
import org.holdfast.school.LocalAuthority;
import org.holdfast.testing.World;

/** An authority's case system that sends batches. */
final class Batching {
    private static final AtomicInteger SERIAL = new AtomicInteger();
    private static final Instant START = Instant.parse("2026-11-20T08:00:00Z");

    final World world;
    final LocalAuthority authority;
    final ApiClient client;
    final String agreement;

    Batching(World world) {
        this.world = world;
        this.authority = world.anAuthority();
        this.client = new ApiClient(authority.id(), "Mosaic", Scope.all(), "test", world.now());
        world.inTransaction(() -> {
            world.em().persist(client);
            return true;
        });
        this.agreement = Agreed.all(world, authority);
    }

    Actor actor() {
        return actor(Scope.all().toArray(Scope[]::new));
    }

    Actor actor(Scope... scopes) {
        return new Actor(
                Actor.Kind.CLIENT,
                client.id(),
                "Mosaic",
                List.of(new Post(Role.CASE_SYSTEM, authority.id())),
                Set.of(scopes));
    }

    /** Sends lines and does not wait. @return id of the batch */
    String sends(List<String> lines) {
        return sends(actor(), Optional.empty(), String.join("\n", lines));
    }

    String sends(Actor actor, Optional<String> key, String body) {
        byte[] content = body.getBytes(StandardCharsets.UTF_8);
        return world.as(actor, () -> bean(SendBatch.class).run(key, false, new ByteArrayInputStream(content)));
    }

    /** Sends lines, and what came of each when all were done. */
    List<LineAnswer> does(List<String> lines) {
        return done(sends(lines));
    }

    List<LineAnswer> done(String id) {
        while (batch(id).state() != Batch.State.DONE) {
            works();
        }
        return answers(id);
    }

    /** One round of the server's job. */
    void works() {
        world.doAs(Actor.system("test"), () -> bean(BatchesAtWork.class).run());
    }

    Batch batch(String id) {
        return world.as(actor(), () -> bean(ReadBatch.class).run(id));
    }

    List<LineAnswer> answers(String id) {
        List<LineAnswer> all = new ArrayList<>();
        int after = 0;
        for (List<LineAnswer> page = page(id, 0); !page.isEmpty(); page = page(id, after)) {
            all.addAll(page);
            after = page.get(page.size() - 1).line();
        }
        return all;
    }

    private List<LineAnswer> page(String id, int after) {
        return world.as(actor(), () -> bean(ListLineAnswers.class).run(id, after, 7));
    }

    /** In short: number, status, and the verdict or the kind of problem. */
    static List<String> said(List<LineAnswer> answers) {
        return answers.stream()
                .map(answer -> answer.line() + " " + answer.status() + " "
                        + answer.problem()
                                .map(problem -> problem.type().replace("urn:holdfast:problem:", ""))
                                .or(() -> answer.verdict().map(Enum::name))
                                .orElse(""))
                .toList();
    }

    static String aNumber() {
        return "B-" + SERIAL.incrementAndGet();
    }

    /** The two fields of every body, later than all before. */
    static String event() {
        int serial = SERIAL.incrementAndGet();
        return "\"eventId\":\"batch-" + serial + "\",\"effectiveAt\":\"" + START.plusSeconds(serial) + "\"";
    }

    static String child(String number, String name) {
        return child(number, name, event());
    }

    static String child(String number, String name, String event) {
        return "{\"kind\":\"CHILD\",\"socialCareId\":\"" + number + "\",\"body\":{" + event + ",\"forename\":\"" + name
                + "\",\"surname\":\"Quill " + number + "\",\"dateOfBirth\":\"2014-03-02\",\"sex\":\"F\","
                + "\"status\":{\"kind\":\"LOOKED_AFTER\",\"legalStatus\":\"C2\",\"from\":\"2026-11-01\"}}}";
    }

    static String home(String who, String sourceId, String from) {
        return home(who, sourceId, from, event(), "");
    }

    /** @param more of the line, such as an ifMatch */
    static String home(String who, String sourceId, String from, String event, String more) {
        return "{\"kind\":\"PLACEMENT\"," + who + ",\"sourceId\":\"" + sourceId + "\"," + more + "\"body\":{" + event
                + ",\"type\":\"U4\",\"from\":\"" + from + "\"}}";
    }

    static String about(String number) {
        return "\"socialCareId\":\"" + number + "\"";
    }

    static String about(ChildId child) {
        return "\"childId\":\"" + child.id() + "\"";
    }

    static <T> T bean(Class<T> type) {
        return CDI.current().select(type).get();
    }
}
