package org.holdfast.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import org.holdfast.kernel.Ids;
import org.holdfast.testing.HoldfastTest;
import org.holdfast.testing.World;
import org.junit.jupiter.api.Test;

/** What lies in the outbox reaches its reader whatever happens to those who deliver it. */
@HoldfastTest(alwaysOnMySql = true)
class SharingTheOutboxTest {
    /** Something that happened. */
    public record Happened(String what, int number, Optional<LocalDate> on, List<String> words, Event inner) {
        /** A part of it. */
        public record Event(boolean open, Instant at) {}
    }

    @Inject
    World world;

    @Inject
    Deliveries deliveries;

    @Inject
    Leases leases;

    @Inject
    Rounds rounds;

    @Inject
    Outbox outbox;

    @Test
    void two_workers_share_two_hundred_entries_and_none_is_lost_or_done_twice() throws InterruptedException {
        for (int round = 0; round < 3; round++) {
            Wanted reader = new Wanted(200);
            ConcurrentLinkedQueue<Throwable> wrong = new ConcurrentLinkedQueue<>();
            List<Thread> workers = IntStream.range(0, 2)
                    .mapToObj(n -> new Thread(() -> {
                        try {
                            rounds.deliver(reader);
                        } catch (RuntimeException e) {
                            wrong.add(e);
                        }
                    }))
                    .toList();
            workers.forEach(Thread::start);
            for (Thread worker : workers) {
                worker.join();
            }
            assertEquals(List.of(), List.copyOf(wrong));
            assertEquals(reader.put, reader.taken.keySet());
            assertTrue(reader.taken.values().stream().allMatch(times -> times.get() == 1), "each once");
        }
    }

    @Test
    void what_a_worker_took_and_never_did_comes_back_after_its_lease() {
        Wanted reader = new Wanted(25);
        assertEquals(10, deliveries.take(reader.name(), Ids.next(), 10).size(), "taken by one who dies");

        rounds.deliver(reader);
        assertEquals(15, reader.taken.size(), "the others are done meanwhile");

        world.after(Deliveries.LEASE.plusSeconds(1), () -> {
            rounds.deliver(reader);
            return true;
        });
        assertEquals(reader.put, reader.taken.keySet());
    }

    @Test
    void a_worker_whose_lease_ran_out_does_nothing_any_more() {
        Wanted reader = new Wanted(1);
        String slow = Ids.next();
        String id = deliveries.take(reader.name(), slow, 10).get(0);

        world.after(Deliveries.LEASE.plusSeconds(1), () -> {
            rounds.deliver(reader);
            return true;
        });
        assertFalse(deliveries.deliver(id, slow, reader));
        assertEquals(1, reader.total());
    }

    @Test
    void one_that_cannot_be_taken_is_put_off_then_set_aside_and_never_stops_the_others() {
        Wanted reader = new Wanted(20);
        String poison = reader.put.iterator().next();
        reader.before = entry -> {
            if (entry.id().equals(poison)) {
                throw new IllegalStateException("Maya Ellerby cannot be read");
            }
        };

        rounds.deliver(reader);
        assertEquals(19, reader.taken.size());
        Duration passed = Duration.ZERO;
        for (int again = 0; again < 5; again++) {
            passed = passed.plus(Duration.ofHours(7));
            world.after(passed, () -> {
                rounds.deliver(reader);
                return true;
            });
        }

        Delivery aside = reader.delivery(poison);
        assertTrue(aside.givenUp());
        assertEquals(3, aside.tries(), "as often as the reader wants it tried");
        assertEquals(Optional.of("java.lang.IllegalStateException"), aside.error(), "without its words");
        assertTrue(aside.dueAt().isEmpty());
    }

    @Test
    void what_it_wrote_before_it_failed_is_not_kept() {
        Wanted reader = new Wanted(1);
        AtomicInteger tries = new AtomicInteger();
        String made = "half " + Ids.next().substring(24);
        reader.before = entry -> {
            world.em()
                    .createNativeQuery("insert into job_lease (name, due_at) values (?1, ?2)")
                    .setParameter(1, made)
                    .setParameter(2, java.time.LocalDateTime.of(2026, 1, 1, 0, 0))
                    .executeUpdate();
            if (tries.incrementAndGet() == 1) {
                throw new IllegalStateException();
            }
        };

        rounds.deliver(reader);
        assertEquals(0, reader.total());
        world.after(Duration.ofMinutes(2), () -> {
            rounds.deliver(reader);
            return true;
        });
        assertEquals(1, reader.total(), "the second try met no row of the first");
    }

    @Test
    void waiting_grows_from_try_to_try_up_to_six_hours() {
        assertEquals(Duration.ofSeconds(30), Delivery.waiting(1));
        assertEquals(Duration.ofMinutes(1), Delivery.waiting(2));
        assertEquals(Duration.ofMinutes(4), Delivery.waiting(4));
        assertEquals(Duration.ofHours(6), Delivery.waiting(40));
    }

    @Test
    void a_job_is_one_nodes_turn_until_its_time_has_passed() {
        String job = "job " + Ids.next().substring(24);
        assertTrue(leases.take(job, Duration.ofMinutes(5), Ids.next()));
        assertFalse(leases.take(job, Duration.ofMinutes(5), Ids.next()), "another node at once");
        assertTrue(world.after(Duration.ofMinutes(5), () -> leases.take(job, Duration.ofMinutes(5), Ids.next())));
    }

    @Test
    void an_act_that_is_undone_leaves_nothing_in_the_outbox() {
        Map<String, String> id = new HashMap<>();
        try {
            world.inTransaction(() -> {
                id.put("it", outbox.put(happened("undone"), null).id());
                throw new IllegalStateException();
            });
        } catch (IllegalStateException expected) {
            assertTrue(world.inTransaction(() -> world.em().find(OutboxEntry.class, id.get("it")) == null));
        }
    }

    @Test
    void what_was_put_in_comes_out_as_it_was() {
        Arbitraries.strings().ofMaxLength(40).sampleStream().limit(200).forEach(what -> {
            Happened in = happened(what);
            assertEquals(in, Payload.read(Payload.of(in), Happened.class));
        });
        Happened bare = new Happened("", 0, Optional.empty(), List.of(), new Happened.Event(false, Instant.EPOCH));
        OutboxEntry entry = new OutboxEntry(bare, null, Instant.EPOCH);
        assertEquals(bare, entry.as(Happened.class));
        assertEquals(
                "{\"inner\":{\"at\":\"1970-01-01T00:00:00Z\",\"open\":false},\"number\":0,\"what\":\"\",\"words\":[]}",
                entry.payload(),
                "canonical: members in order, nothing empty");
        assertEquals("platform.Happened", entry.kind());
    }

    private static Happened happened(String what) {
        return new Happened(
                what,
                what.length(),
                Optional.of(LocalDate.of(2026, 11, 23)),
                List.of(what, "“ż”"),
                new Happened.Event(true, Instant.parse("2026-11-23T10:30:00.123456Z")));
    }

    /** A reader of its own with entries that wait for it. */
    private final class Wanted implements OutboxReader {
        final Map<String, AtomicInteger> taken = new ConcurrentHashMap<>();
        final Set<String> put;
        Consumer<OutboxEntry> before = entry -> {};
        private final String name = "test " + Ids.next().substring(0, 18);

        Wanted(int entries) {
            put = world.inTransaction(() -> {
                List<String> ids = new ArrayList<>();
                for (int i = 0; i < entries; i++) {
                    OutboxEntry entry = new OutboxEntry(happened("it " + i), null, world.now());
                    world.em().persist(entry);
                    ids.add(entry.id());
                }
                world.em().flush();
                ids.forEach(id -> world.em().persist(new Delivery(id, name, world.now())));
                return Set.copyOf(ids);
            });
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public boolean reads(String kind) {
            return true;
        }

        @Override
        public void take(OutboxEntry entry) {
            before.accept(entry);
            taken.computeIfAbsent(entry.id(), id -> new AtomicInteger()).incrementAndGet();
        }

        @Override
        public int tries() {
            return 3;
        }

        int total() {
            return taken.values().stream().mapToInt(AtomicInteger::get).sum();
        }

        Delivery delivery(String entryId) {
            return world.inTransaction(() -> world.em()
                    .createQuery(
                            "select d from Delivery d where d.entryId = :entry and d.reader = :reader", Delivery.class)
                    .setParameter("entry", entryId)
                    .setParameter("reader", name)
                    .getSingleResult());
        }
    }
}
