package org.holdfast.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.holdfast.attendance.Session;
import org.holdfast.testing.HoldfastTest;
import org.holdfast.testing.Proof;
import org.junit.jupiter.api.Test;

/** Two sources at the same moment, where no register is open yet: one waits for the other, and neither fails. */
@HoldfastTest(alwaysOnMySql = true)
class UploadingAtOnceTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 16);

    /** Of every child at every school, in an order of its own. */
    private static List<Statement> whole(int source, Random random) {
        List<Statement> all = new ArrayList<>();
        for (int child = 0; child < Registrations.CHILDREN; child++) {
            for (int school = 0; school < Registrations.SCHOOLS; school++) {
                for (Session session : Session.values()) {
                    all.add(new Statement(child, school, DAY, session, source == 0 ? "N" : "I", source));
                }
            }
        }
        Collections.shuffle(all, random);
        return all;
    }

    @Test
    void first_marks_of_the_same_children_sent_by_two_arrive_both() throws Exception {
        Random random = new Random(Proof.seed(getClass()));
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            for (int round = 0; round < Proof.rounds(10, 200); round++) {
                Registrations scene = new Registrations();
                CyclicBarrier start = new CyclicBarrier(2);
                List<List<Statement>> sources = List.of(whole(0, random), whole(3, random));
                List<Future<String>> answers = IntStream.range(0, 2)
                        .mapToObj(i -> two.submit(() -> {
                            start.await(10, TimeUnit.SECONDS);
                            return UploadText.overRest(scene, sources.get(i), 0);
                        }))
                        .toList();
                for (Future<String> answer : answers) {
                    answer.get(60, TimeUnit.SECONDS);
                }
                for (List<Statement> source : sources) {
                    UploadText.overRest(scene, source, 1);
                }
                List<Statement> all = new ArrayList<>(sources.get(0));
                all.addAll(sources.get(1));
                assertEquals(new CountedByHand(all).marks(), scene.marks());
                assertEquals(new CountedByHand(all).sums(), scene.sums());
            }
        } finally {
            two.shutdownNow();
        }
    }
}
