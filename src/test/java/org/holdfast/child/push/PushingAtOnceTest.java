package org.holdfast.child.push;

import static org.holdfast.child.push.CaseSystemClient.event;
import static org.holdfast.child.push.CaseSystemClient.foster;
import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.Refused;
import org.holdfast.school.LocalAuthority;
import org.holdfast.testing.HoldfastTest;
import org.holdfast.testing.Proof;
import org.holdfast.testing.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A case system sends two things at the same moment. */
@HoldfastTest
@SuppressWarnings("NullAway.Init")
class PushingAtOnceTest {
    @Inject
    World world;

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
