package org.holdfast.bridge.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.holdfast.child.Placement;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.Period;
import org.holdfast.school.LocalAuthority;
import org.holdfast.testing.HoldfastTest;
import org.holdfast.testing.Proof;
import org.holdfast.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever follows the feed misses nothing, though transactions commit in another order than they began. */
@HoldfastTest(alwaysOnMySql = true)
class NothingIsSkippedTest {
    private static final int WRITERS = 8;

    @Inject
    World world;

    private LocalAuthority authority;
    private Feed feed;

    @BeforeEach
    void setUp() {
        authority = world.anAuthority();
        feed = new Feed(world, authority);
    }

    /** Thrown to undo what a transaction did. */
    private static final class Undone extends RuntimeException {}

    private void write(ChildId child) {
        world.em().persist(new Placement(child, "U1", true, new Period(world.today(), null), "test", world.now()));
    }

    private static void pause(long millis) {
        try {
            TimeUnit.MILLISECONDS.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private List<String> told(long after) {
        return feed.after(after, 100).stream().map(ChangeEntry::childId).toList();
    }

    @Test
    void who_began_first_and_commits_last_stands_above_the_cursor() throws InterruptedException {
        ChildId slow = world.aChild().lookedAfterBy(authority).make().id();
        ChildId quick = world.aChild().lookedAfterBy(authority).make().id();
        Feed.number(world);
        long cursor = feed.all().get(1).seq();
        CountDownLatch written = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        Thread first = new Thread(() -> world.inTransaction(() -> {
            write(slow);
            world.em().flush();
            written.countDown();
            try {
                return go.await(30, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }));
        first.start();
        assertTrue(written.await(30, TimeUnit.SECONDS));
        world.inTransaction(() -> {
            write(quick);
            return true;
        });

        Feed.number(world);
        assertEquals(List.of(quick.id()), told(cursor), "the one that is not committed does not hold it up");
        long next = feed.after(cursor, 100).get(0).seq();
        Feed.number(world);
        assertEquals(List.of(), told(next));
        go.countDown();
        first.join();
        Feed.number(world);
        assertEquals(List.of(slow.id()), told(next), "committed late, numbered later");
    }

    @Test
    void a_mirror_that_follows_eight_writers_ends_with_what_the_database_holds() throws InterruptedException {
        for (int round = 0; round < Proof.rounds(1, 20); round++) {
            List<ChildId> children = IntStream.range(0, 12)
                    .mapToObj(
                            i -> world.aChild().lookedAfterBy(authority).make().id())
                    .toList();
            // What others left unnumbered is not to keep the writers waiting.
            Feed.number(world);
            follow(children, new Random(4711 + round));
        }
    }

    private void follow(List<ChildId> children, Random random) throws InterruptedException {
        ConcurrentLinkedQueue<Throwable> wrong = new ConcurrentLinkedQueue<>();
        AtomicBoolean writing = new AtomicBoolean(true);
        AtomicBoolean numbering = new AtomicBoolean(true);
        List<Thread> writers = IntStream.range(0, WRITERS)
                .mapToObj(n -> {
                    long seed = random.nextLong();
                    return thread(wrong, () -> write(children, new Random(seed)));
                })
                .toList();
        List<Thread> numberers = IntStream.range(0, 2)
                .mapToObj(n -> thread(wrong, () -> {
                    while (writing.get()) {
                        Feed.number(world);
                    }
                }))
                .toList();
        Set<Long> seen = new LinkedHashSet<>();
        Map<String, Long> mirror = new HashMap<>();
        Thread follower = thread(wrong, () -> mirror(mirror, seen, numbering));
        for (Thread writer : writers) {
            writer.join();
        }
        writing.set(false);
        for (Thread numberer : numberers) {
            numberer.join();
        }
        Feed.number(world);
        numbering.set(false);
        follower.join();

        assertEquals(List.of(), List.copyOf(wrong));
        children.forEach(child -> assertEquals(count(child.id()), mirror.get(child.id()), "as the database has it"));
        assertEquals(
                new ArrayList<>(seen),
                feed.all().stream().map(ChangeEntry::seq).toList(),
                "nothing came in below the cursor");
    }

    private static Thread thread(ConcurrentLinkedQueue<Throwable> wrong, Runnable work) {
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

    private void write(List<ChildId> children, Random random) {
        for (int act = 0; act < 40; act++) {
            boolean undo = random.nextInt(5) == 0;
            try {
                world.inTransaction(() -> {
                    int many = 1 + random.nextInt(3);
                    for (int i = 0; i < many; i++) {
                        write(children.get(random.nextInt(children.size())));
                    }
                    world.em().flush();
                    pause(random.nextInt(15));
                    if (undo) {
                        throw new Undone();
                    }
                    return true;
                });
            } catch (Undone expected) {
                pause(1);
            }
        }
    }

    /** As a client does: reads a child whenever it is told of one, and goes on from the last number. */
    private void mirror(Map<String, Long> mirror, Set<Long> seen, AtomicBoolean numbering) {
        long cursor = 0;
        boolean last = false;
        while (true) {
            List<ChangeEntry> page = feed.after(cursor, 5);
            for (ChangeEntry entry : page) {
                assertTrue(seen.add(entry.seq()) && entry.seq() > cursor);
                cursor = entry.seq();
                mirror.put(entry.childId(), count(entry.childId()));
            }
            if (page.isEmpty() && last) {
                return;
            }
            last = page.isEmpty() && !numbering.get();
        }
    }

    private long count(String child) {
        return world.inTransaction(() -> world.em()
                .createQuery("select count(p) from Placement p where p.childId = :child", Long.class)
                .setParameter("child", child)
                .getSingleResult());
    }
}
