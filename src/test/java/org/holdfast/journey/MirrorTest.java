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
import java.util.ArrayList;
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
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Two copies of an authority's children, one kept by reading changes, one by messages, end with what the database holds, though whoever
 * keeps them is killed, the server is killed, and messages are lost, doubled and dealt with in another order.
 */
@Journey(alone = true, turnOfTwo = 1)
@Tag("once")
class MirrorTest {
    private static final String TOKEN = "holdfast-demo-token";
    private static final int WRITERS = 8;

    /** A school that belongs to the authority's area, and who leads on children there. */
    private static final String TEACHER = "dt";

    /** Asked in SQL of the test's own: what the interface must say of each child that the authority may read. */
    private static final String TRUTH = "select c.id, coalesce(c.known_forename, c.legal_forename), s.legal_status,"
            + " (select max(p.type_code) from placement p where p.child_id = c.id and p.superseded_at is null"
            + " and p.valid_from <= ? and (p.valid_to is null or p.valid_to > ?)),"
            + " (select o.urn from enrolment e join school o on o.id = e.school_id where e.child_id = c.id"
            + " and e.superseded_at is null and (e.valid_to is null or e.valid_to > ?)"
            + " order by case when e.valid_from > ? then 1 else 0 end, case when e.kind = 'MAIN' then 0 else 1 end,"
            + " e.valid_from desc limit 1)"
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
        String urn = scene.ask(
                        "select s.urn from school s join post_held p on p.organisation_id = s.id join account a"
                                + " on a.id = p.person_id where a.user_name = ?",
                        TEACHER)
                .orElseThrow();
        long first = Proof.seed(getClass());
        for (int round = 0; round < Proof.rounds(1, 20); round++) {
            long seed = first + round;
            Path folder = Files.createTempDirectory(Path.of("target"), "mirror-");
            new Copies(
                            server,
                            folder,
                            new Place(authority, other, urn, scene.all("select id from school")),
                            new Random(seed))
                    .compare();
        }
    }

    /**
     * Where it happens.
     *
     * @param urn of the school that accepts whom it is offered
     * @param schools ids of all
     */
    private record Place(String authority, String other, String urn, List<String> schools) {}

    /** One seed. */
    private static final class Copies {
        private final Server server;
        private final Path file;
        private final Place place;
        private final Outages outages = new Outages();
        private final Random random;
        private final AtomicBoolean editing = new AtomicBoolean(true);
        private final AtomicInteger kills = new AtomicInteger();
        private final Set<String> takenBack = new TreeSet<>();
        private final ConcurrentLinkedQueue<Throwable> wrong = new ConcurrentLinkedQueue<>();

        Copies(Server server, Path folder, Place place, Random random) {
            this.server = server;
            this.file = folder.resolve("copy");
            this.place = place;
            this.random = random;
        }

        private LittleCaseSystem system(int dangers) {
            return system(file, dangers);
        }

        private LittleCaseSystem system(Path kept, int dangers) {
            return new LittleCaseSystem(server.address(), TOKEN, kept, new Random(random.nextLong()), dangers, outages);
        }

        void compare() throws IOException, InterruptedException {
            LittleCaseSystem reader = system(file.resolveSibling("none"), 0);
            reader.catchUp(15);
            try (LittleReceiver receiver = new LittleReceiver(reader, new Random(random.nextLong()))) {
                JsonObject hook = reader.hook(receiver.url());
                if (hook.containsKey("secret")) {
                    receiver.secret(hook.getString("secret"));
                }
                reader.catchUp(0);
                receiver.copy.putAll(reader.copy());
                edit();
                receiver.tidy();
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
            List<Thread> writers = new ArrayList<>(IntStream.range(0, WRITERS)
                    .mapToObj(n -> {
                        Random own = new Random(random.nextLong());
                        return thread(() -> new Edits(
                                        server.database(),
                                        place.authority(),
                                        place.other(),
                                        children,
                                        place.schools(),
                                        own)
                                .make(each, rest));
                    })
                    .toList());
            LittlePusher pusher = new LittlePusher(
                    system(file.resolveSibling("none"), 0),
                    server.address(),
                    new Random(random.nextLong()),
                    "M" + (1000 + random.nextInt(9000)),
                    place.urn());
            writers.add(thread(() -> pusher.push(each, rest)));
            int first = random.nextInt(1 + each * rest / 8);
            Thread killer = thread(() -> kill(first));
            LittleSchool school = new LittleSchool(server, TEACHER);
            List<Thread> others = List.of(thread(this::follow), thread(() -> lead(school)));
            for (Thread writer : writers) {
                writer.join();
            }
            killer.join();
            editing.set(false);
            for (Thread other : others) {
                other.join();
            }
            takenBack.addAll(pusher.takenBack);
            assertEquals(List.of(), List.copyOf(wrong));
            assertTrue(kills.get() > 0, "it was killed at least once");
            assertTrue(school.accepted() > 0, "a child moved to a school that accepted");
        }

        /** The server, twice where there is time. */
        private void kill(int first) {
            for (int i = 0; i < Proof.rounds(1, 2); i++) {
                Edits.pause(2000 + first);
                outages.happen(server, this::endLeases);
            }
        }

        /** As if the five minutes had passed for which the messages were taken that nobody sends any more. */
        private void endLeases() {
            due("leased_by is not null");
        }

        /** As if the time had passed after which some messages are sent, or sent again. */
        private void due(String which) {
            try (Connection connection = Edits.opened(server.database());
                    PreparedStatement due = connection.prepareStatement(
                            "update webhook_delivery set due_at = queued_at where " + which)) {
                due.executeUpdate();
                connection.commit();
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }

        /** Accepts children while the others work, and once more behind them. */
        private void lead(LittleSchool school) {
            boolean last = false;
            while (!last) {
                last = !editing.get();
                outages.through(() -> {
                    school.accept();
                    return true;
                });
                Edits.pause(1000);
            }
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
            long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(300);
            Map<String, String> wanted = truth();
            while (true) {
                LittleCaseSystem calm = system(0);
                calm.catchUp(2);
                due("state = 'WAITING' and leased_by is null");
                boolean done = wanted.equals(said(calm.copy())) && wanted.equals(said(receiver.copy));
                if (done || System.nanoTime() > end) {
                    assertEquals(wanted, said(calm.copy()), "by reading changes");
                    assertEquals(wanted, said(receiver.copy), "by messages");
                    calm.copy()
                            .forEach((id, body) -> assertEquals(calm.child(id).orElseThrow(), body, "to the letter"));
                    LittleCaseSystem fromTheBeginning = system(file.resolveSibling("again"), 0);
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
                                + child.getString("placementType", null) + "/"
                                + (child.containsKey("school")
                                        ? child.getJsonObject("school").getString("urn")
                                        : null));
            });
            return said;
        }

        private Map<String, String> truth() {
            Date today = Date.valueOf(Scene.today());
            Date adult = Date.valueOf(Scene.today().minusYears(18));
            Map<String, String> truth = new TreeMap<>();
            try (Connection connection = server.database().open();
                    PreparedStatement query = connection.prepareStatement(TRUTH)) {
                List<Object> values =
                        List.of(today, today, today, today, place.authority(), today, today, adult, today, today);
                for (int i = 0; i < values.size(); i++) {
                    query.setObject(i + 1, values.get(i));
                }
                try (ResultSet rows = query.executeQuery()) {
                    while (rows.next()) {
                        truth.put(
                                rows.getString(1),
                                rows.getString(2) + "/" + rows.getString(3) + "/" + rows.getString(4) + "/"
                                        + rows.getString(5));
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
                } catch (RuntimeException | AssertionError e) {
                    wrong.add(e);
                }
            });
            thread.start();
            return thread;
        }
    }
}
