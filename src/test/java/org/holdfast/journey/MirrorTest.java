package org.holdfast.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.holdfast.testing.Proof;
import org.junit.jupiter.api.Test;

/** Two copies of an authority's children, one kept by reading changes, one by messages, end with what the database holds. */
@Journey(alone = true)
class MirrorTest {
    private static final String TOKEN = "holdfast-demo-token";
    private static final int WRITERS = 8;

    /** Asked in SQL of the test's own: what the interface must say of each child that the authority may read. */
    private static final String TRUTH = "select c.id, coalesce(c.known_forename, c.legal_forename), s.legal_status,"
            + " (select max(p.type_code) from placement p where p.child_id = c.id and p.superseded_at is null"
            + " and p.valid_from <= ? and (p.valid_to is null or p.valid_to > ?))"
            + " from child c join care_status s on s.child_id = c.id where s.authority_id = ?"
            + " and s.kind in ('LOOKED_AFTER', 'SHORT_BREAKS', 'CHILD_IN_NEED', 'EDGE_OF_CARE')"
            + " and s.superseded_at is null and s.valid_from <= ? and (s.valid_to is null or s.valid_to > ?)"
            + " and c.sealed_on is null and (c.born_on > ? or exists (select 1 from disclosure d where d.child_id = c.id"
            + " and d.given_by = 'YOUNG_PERSON' and d.superseded_at is null and d.valid_from <= ?"
            + " and (d.valid_to is null or d.valid_to > ?)))";

    @Test
    void ends_as_the_database_whoever_is_killed_and_whatever_is_lost(Server server, Scene scene) throws Exception {
        String authority = scene.ask("select authority_id from api_client where name = 'demo-lcs'")
                .orElseThrow();
        String other = scene.ask("select id from local_authority where id <> ?", authority)
                .orElseThrow();
        for (int round = 0; round < Proof.rounds(1, 20); round++) {
            long seed = 20261130L + round;
            Path folder = Files.createTempDirectory(Path.of("target"), "mirror-");
            new Copies(server, folder, authority, other, new Random(seed)).compare();
        }
    }

    /** One seed. */
    private static final class Copies {
        private final Server server;
        private final Path file;
        private final String authority;
        private final String other;
        private final Random random;
        private final AtomicBoolean editing = new AtomicBoolean(true);
        private final AtomicInteger kills = new AtomicInteger();
        private final Set<String> takenBack = new TreeSet<>();
        private final ConcurrentLinkedQueue<Throwable> wrong = new ConcurrentLinkedQueue<>();

        Copies(Server server, Path folder, String authority, String other, Random random) {
            this.server = server;
            this.file = folder.resolve("copy");
            this.authority = authority;
            this.other = other;
            this.random = random;
        }

        private LittleCaseSystem system(int dangers) {
            return new LittleCaseSystem(server.address(), TOKEN, file, random, dangers);
        }

        void compare() throws IOException, InterruptedException {
            LittleCaseSystem reader = new LittleCaseSystem(
                    server.address(), TOKEN, file.resolveSibling("none"), new Random(random.nextLong()), 0);
            reader.catchUp(15);
            try (LittleReceiver receiver = new LittleReceiver(reader, new Random(random.nextLong()))) {
                JsonObject hook = reader.hook(receiver.url());
                if (hook.containsKey("secret")) {
                    receiver.secret(hook.getString("secret"));
                }
                reader.catchUp(0);
                receiver.copy.putAll(reader.copy());
                edit();
                receiver.fails = false;
                settle(receiver);
                assertEquals(List.of(), List.copyOf(receiver.wrong));
            } finally {
                remove(reader);
            }
        }

        private void remove(LittleCaseSystem reader) {
            reader.send(java.net.http.HttpRequest.newBuilder(
                            java.net.URI.create(server.address() + "/api/v1/webhooks/little"))
                    .DELETE());
        }

        private void edit() throws InterruptedException {
            List<String> children = new CopyOnWriteArrayList<>(truth().keySet());
            int each = Proof.rounds(40, 1250);
            int rest = Proof.rounds(1000, 40);
            List<Thread> writers = IntStream.range(0, WRITERS)
                    .mapToObj(n -> {
                        Random own = new Random(random.nextLong());
                        return thread(
                                () -> new Edits(server.database(), authority, other, children, own).make(each, rest));
                    })
                    .toList();
            LittlePusher pusher = new LittlePusher(
                    new LittleCaseSystem(server.address(), TOKEN, file.resolveSibling("none"), random, 0),
                    server.address(),
                    new Random(random.nextLong()),
                    "M" + (1000 + random.nextInt(9000)));
            Thread pushing = thread(() -> pusher.push(each));
            Thread follower = thread(this::follow);
            for (Thread writer : writers) {
                writer.join();
            }
            pushing.join();
            editing.set(false);
            follower.join();
            takenBack.addAll(pusher.takenBack);
            assertEquals(List.of(), List.copyOf(wrong));
            assertTrue(kills.get() > 0, "it was killed at least once");
        }

        /** Starts again wherever it was killed. */
        private void follow() {
            while (editing.get()) {
                try {
                    system(40).catchUp(1);
                } catch (LittleCaseSystem.Killed e) {
                    kills.incrementAndGet();
                }
            }
        }

        private void settle(LittleReceiver receiver) throws InterruptedException {
            long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(120);
            Map<String, String> wanted = truth();
            while (true) {
                LittleCaseSystem calm = system(0);
                calm.catchUp(2);
                boolean done = wanted.equals(said(calm.copy())) && wanted.equals(said(receiver.copy));
                if (done || System.nanoTime() > end) {
                    assertEquals(wanted, said(calm.copy()), "by reading changes");
                    assertEquals(wanted, said(receiver.copy), "by messages");
                    calm.copy()
                            .forEach((id, body) -> assertEquals(calm.child(id).orElseThrow(), body, "to the letter"));
                    LittleCaseSystem fromTheBeginning =
                            new LittleCaseSystem(server.address(), TOKEN, file.resolveSibling("again"), random, 0);
                    fromTheBeginning.catchUp(0);
                    fromTheBeginning.catchUp(8);
                    assertEquals(calm.copy(), fromTheBeginning.copy(), "from the beginning");
                    takenBack.removeAll(fromTheBeginning.withdrawn());
                    assertEquals(Set.of(), takenBack, "each told by the name that its own system gave it");
                    return;
                }
                TimeUnit.MILLISECONDS.sleep(500);
            }
        }

        private static Map<String, String> said(Map<String, String> copy) {
            Map<String, String> said = new TreeMap<>();
            Map.copyOf(copy).forEach((id, body) -> {
                JsonObject child = LittleCaseSystem.json(body);
                said.put(
                        id,
                        child.getString("forename") + "/" + child.getString("legalStatus", null) + "/"
                                + child.getString("placementType", null));
            });
            return said;
        }

        private Map<String, String> truth() {
            Date today = Date.valueOf(Edits.today());
            Date adult = Date.valueOf(Edits.today().minusYears(18));
            Map<String, String> truth = new TreeMap<>();
            try (Connection connection = server.database().open();
                    PreparedStatement query = connection.prepareStatement(TRUTH)) {
                List<Object> values = List.of(today, today, authority, today, today, adult, today, today);
                for (int i = 0; i < values.size(); i++) {
                    query.setObject(i + 1, values.get(i));
                }
                try (ResultSet rows = query.executeQuery()) {
                    while (rows.next()) {
                        truth.put(
                                rows.getString(1),
                                rows.getString(2) + "/" + rows.getString(3) + "/" + rows.getString(4));
                    }
                }
                return truth;
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }

        private Thread thread(Runnable work) {
            Thread thread = new Thread(() -> {
                try {
                    work.run();
                } catch (RuntimeException e) {
                    wrong.add(e);
                }
            });
            thread.start();
            return thread;
        }
    }
}
