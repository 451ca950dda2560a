package org.holdfast.child.push;

import static org.holdfast.child.push.CaseSystemClient.event;
import static org.holdfast.child.push.CaseSystemClient.foster;
import static org.holdfast.child.push.CaseSystemClient.inCare;
import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.Ids;
import org.holdfast.kernel.Refused;
import org.holdfast.school.LocalAuthority;
import org.holdfast.testing.HoldfastTest;
import org.holdfast.testing.Proof;
import org.holdfast.testing.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A case system sends two things at the same moment. */
@HoldfastTest(alwaysOnMySql = true)
@SuppressWarnings("NullAway.Init")
class PushingAtOnceTest {
    @Inject
    World world;

    @Inject
    PushLocks locks;

    private final ExecutorService pool = Executors.newFixedThreadPool(2);
    private LocalAuthority ours;
    private CaseSystemClient system;

    @BeforeEach
    void a_case_system() {
        ours = world.anAuthority();
        system = new CaseSystemClient(world, ours);
    }

    @AfterEach
    void stop() {
        pool.shutdownNow();
    }

    @Test
    void one_source_id_is_one_childs() throws Exception {
        for (int round = 0; round < Proof.rounds(20, 200); round++) {
            ChildId one = world.aChild().lookedAfterBy(ours).make().id();
            ChildId other = world.aChild().lookedAfterBy(ours).make().id();
            String id = "P-" + round;

            List<String> answers = atOnce(place(one, id), place(other, id));

            assertEquals(List.of("NEW", "SOURCE_ID_IS_ONE_CHILDS"), answers, "round " + round);
        }
    }

    @Test
    void a_new_child_who_is_sent_twice_is_opened_once() throws Exception {
        for (int round = 0; round < Proof.rounds(20, 200); round++) {
            SourceEvent once = event("LCS-" + round);
            ChildSaid said = new ChildSaid(
                    "Rosa",
                    "Quill" + Ids.next(),
                    world.today().minusYears(11),
                    "F",
                    Optional.empty(),
                    List.of(),
                    Optional.of(inCare(world.today().minusYears(1))));

            List<String> answers = atOnce(
                    () -> system.child(once, said).verdict().name(),
                    () -> system.child(once, said).verdict().name());

            assertEquals(List.of("NEW", "REPEATED"), answers, "round " + round);
        }
    }

    @Test
    void who_writes_a_row_of_the_authority_does_not_wait_for_a_record_to_be_opened() throws Exception {
        Future<String> writer = world.inTransaction(() -> {
            locks.opening(ours.id());
            Future<String> other = pool.submit(() -> world.inTransaction(() -> {
                world.em()
                        .createNativeQuery("update local_authority set name = 'Renamed' where id = ?1")
                        .setParameter(1, ours.id())
                        .executeUpdate();
                return "written";
            }));
            return done(other);
        });

        assertEquals("written", writer.get());
    }

    private static Future<String> done(Future<String> act) {
        try {
            act.get(5, TimeUnit.SECONDS);
            return act;
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            throw new AssertionError("waited", e);
        }
    }

    private Callable<String> place(ChildId child, String id) {
        SourceEvent event = event(id);
        return () -> system.home(child, event, foster(world.today().minusDays(3), "NM1 1AA"))
                .verdict()
                .name();
    }

    /** What came of both, in order of the alphabet. */
    private List<String> atOnce(Callable<String> one, Callable<String> other) throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        List<Future<String>> both = new ArrayList<>();
        for (Callable<String> act : List.of(one, other)) {
            both.add(pool.submit(() -> {
                start.await();
                try {
                    return act.call();
                } catch (Refused refused) {
                    return refused.rule().name();
                }
            }));
        }
        List<String> answers = new ArrayList<>();
        for (Future<String> answer : both) {
            answers.add(answer.get());
        }
        return answers.stream().sorted().toList();
    }
}
