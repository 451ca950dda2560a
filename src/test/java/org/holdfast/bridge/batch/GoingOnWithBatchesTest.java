package org.holdfast.bridge.batch;

import static org.holdfast.bridge.batch.Batching.about;
import static org.holdfast.bridge.batch.Batching.bean;
import static org.holdfast.bridge.batch.Batching.child;
import static org.holdfast.bridge.batch.Batching.home;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.holdfast.access.Actor;
import org.holdfast.bridge.push.PushByKind;
import org.holdfast.bridge.push.SentWord;
import org.holdfast.child.CareStatus;
import org.holdfast.child.Child;
import org.holdfast.child.ChildFacts;
import org.holdfast.child.Placement;
import org.holdfast.child.push.PushKind;
import org.holdfast.child.push.PushRule;
import org.holdfast.child.push.Pushed;
import org.holdfast.child.push.Verdict;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.Refused;
import org.holdfast.testing.HoldfastTest;
import org.holdfast.testing.Proof;
import org.holdfast.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** However a batch is interrupted and whoever goes on with it, each line is done once, and the end is that of single pushes. */
@HoldfastTest(alwaysOnMySql = true)
@SuppressWarnings("NullAway.Init")
class GoingOnWithBatchesTest {
    @Inject
    World world;

    @Inject
    ChildFacts facts;

    private Batching system;

    @BeforeEach
    void aCaseSystem() {
        system = new Batching(world);
    }

    /** A server that is killed after some transactions, and within one. */
    private static final class Killed extends RuntimeException {}

    private List<String> thirtyChildren() {
        List<String> lines = new ArrayList<>();
        IntStream.range(0, 30).forEach(i -> {
            String number = Batching.aNumber();
            lines.add(child(number, "Rosa"));
            lines.add(home(about(number), "P" + number, "2026-11-01"));
        });
        return lines;
    }

    private long words() {
        return world.inTransaction(() -> world.em()
                .createQuery("select count(p) from PushedFact p where p.authorityId = :authority", Long.class)
                .setParameter("authority", system.authority.id())
                .getSingleResult());
    }

    private TakeBatchTurn.Turn turn() {
        return world.as(Actor.system("test"), () -> bean(TakeBatchTurn.class).run())
                .orElseThrow();
    }

    /** What was taken out of turn here is not waited for. */
    private void leaseEnds(String id) {
        world.doAs(Actor.system("test"), () -> bean(GiveBackBatchTurn.class).run(id));
    }

    private void theOthersAreDone() {
        system.works();
        while (world.as(Actor.system("test"), () -> bean(TakeBatchTurn.class).run())
                .map(turn -> {
                    leaseEnds(turn.batchId());
                    return turn;
                })
                .isPresent()) {
            system.works();
        }
    }

    @Test
    void a_killed_server_goes_on_at_the_next_line() {
        theOthersAreDone();
        String id = system.sends(thirtyChildren());
        TakeBatchTurn.Turn turn = turn();
        List<SentLine> lines = turn.lines();
        world.as(system.actor(), () -> bean(TakeLines.class).run(id, lines.subList(0, 11)));
        assertThrows(
                Killed.class,
                () -> world.as(
                        system.actor(),
                        () -> world.inTransaction(() -> {
                            bean(TakeLines.class).run(id, lines.subList(11, 20));
                            throw new Killed();
                        })));
        assertEquals(11, system.batch(id).done());
        assertEquals(11, words());
        leaseEnds(id);
        List<LineAnswer> answers = system.done(id);
        assertEquals(60, answers.size());
        answers.forEach(answer -> assertEquals(Optional.of(Verdict.NEW), answer.verdict(), answer::toString));
        assertEquals(60, words());
    }

    @Test
    void who_comes_late_with_lines_that_were_done_does_nothing() {
        theOthersAreDone();
        String id = system.sends(thirtyChildren());
        List<SentLine> lines = turn().lines();
        leaseEnds(id);
        system.done(id);
        assertEquals(false, world.as(system.actor(), () -> bean(TakeLines.class).run(id, lines.subList(0, 10))));
        assertEquals(false, world.as(system.actor(), () -> bean(TakeLines.class).run(id, lines.subList(10, 20))));
        assertEquals(60, system.answers(id).size());
        assertEquals(60, system.batch(id).done());
    }

    @Test
    void nodes_that_work_at_once_do_each_line_once() throws Exception {
        List<String> ids =
                List.of(system.sends(thirtyChildren()), system.sends(thirtyChildren()), system.sends(thirtyChildren()));
        ExecutorService nodes = Executors.newFixedThreadPool(3);
        List<Future<?>> rounds = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            rounds.add(nodes.submit(system::works));
        }
        for (Future<?> round : rounds) {
            round.get();
        }
        nodes.shutdown();
        for (String id : ids) {
            assertEquals(60, system.done(id).size());
            assertEquals(60, system.batch(id).taken());
        }
        assertEquals(180, words());
    }

    @Test
    void the_end_is_that_of_the_same_pushes_one_by_one() {
        for (int seed = 0; seed < Proof.rounds(3, 60); seed++) {
            List<String> lines = lines(new Random(seed));
            Batching one = new Batching(world);
            Batching many = new Batching(world);
            List<String> alone =
                    own(one, lines).stream().map(line -> pushed(one, line)).toList();
            List<String> together = many.does(own(many, lines)).stream()
                    .map(answer -> answer.status() + " "
                            + answer.verdict().map(Enum::name).orElse(""))
                    .toList();
            assertEquals(alone, together, "seed " + seed);
            assertEquals(end(one), end(many), "seed " + seed);
        }
    }

    /** Two authorities' children are other ones, also by their names. */
    private static List<String> own(Batching by, List<String> lines) {
        return lines.stream().map(line -> line.replace("S-", prefix(by))).toList();
    }

    private static String prefix(Batching by) {
        return "S" + by.authority.id().substring(24) + "-";
    }

    /** Of five children, some repeated, some older, some refused. */
    private List<String> lines(Random random) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < 70; i++) {
            String number = "S-" + random.nextInt(5);
            int what = random.nextInt(10);
            if (what == 0 && !lines.isEmpty()) {
                lines.add(lines.get(random.nextInt(lines.size())));
            } else if (what == 1) {
                lines.add("{\"kind\":\"PLACEMENT\"," + about(number) + ",\"sourceId\":\"P" + number + random.nextInt(3)
                        + "\",\"withdraw\":true,\"body\":{" + event(random, i) + "}}");
            } else if (what < 4) {
                lines.add(child(number, "Rosa", event(random, i)));
            } else {
                String from = "2026-" + (10 + random.nextInt(2)) + "-" + (10 + random.nextInt(15));
                String to = random.nextInt(3) == 0 ? "\",\"to\":\"2026-11-1" + random.nextInt(9) : "";
                lines.add(home(about(number), "P" + number + random.nextInt(3), from + to, event(random, i), ""));
            }
        }
        return lines;
    }

    private static String event(Random random, int serial) {
        return "\"eventId\":\"e" + serial + "\",\"effectiveAt\":\"2026-11-2" + random.nextInt(9) + "T08:00:00Z\"";
    }

    private String pushed(Batching by, String line) {
        try {
            SentWord word = SentWord.of(line.getBytes(StandardCharsets.UTF_8));
            Optional<ChildId> child = known(by, word.socialCareId().orElseThrow());
            if (child.isEmpty() && word.kind() != PushKind.CHILD) {
                return "404 ";
            }
            Pushed pushed = world.as(
                    by.actor(),
                    () -> child.isPresent()
                            ? bean(PushByKind.class).about(child.get(), word)
                            : bean(PushByKind.class).child(word));
            return (pushed.created() ? 201 : 200) + " " + pushed.verdict();
        } catch (Refused refused) {
            return (refused.rule() == PushRule.EVENT_SAYS_ONE_THING ? 422 : 409) + " ";
        }
    }

    private Optional<ChildId> known(Batching by, String number) {
        return children(by).stream()
                .filter(row -> row[0].equals(number))
                .map(row -> new ChildId((String) row[1]))
                .findFirst();
    }

    private List<Object[]> children(Batching of) {
        return world.inTransaction(() -> world.em()
                .createQuery(
                        "select i.text, i.childId from ChildIdentifier i where i.authorityId = :authority"
                                + " and i.supersededAt is null order by i.text",
                        Object[].class)
                .setParameter("authority", of.authority.id())
                .getResultList());
    }

    /** What is believed of an authority's children. */
    private String end(Batching of) {
        StringBuilder text = new StringBuilder();
        children(of)
                .forEach(row -> world.inTransaction(() -> {
                    Child child = world.load(new ChildId((String) row[1]));
                    text.append(row[0]).append(' ').append(child.name()).append('\n');
                    facts.careStatuses(child).stream()
                            .map(GoingOnWithBatchesTest::text)
                            .sorted()
                            .forEach(text::append);
                    facts.placements(child).stream()
                            .map(GoingOnWithBatchesTest::text)
                            .sorted()
                            .forEach(text::append);
                    return true;
                }));
        return text.toString().replace(prefix(of), "S-");
    }

    private static String text(CareStatus status) {
        return status.kind() + " " + status.period() + " " + status.legalStatus() + "\n";
    }

    private static String text(Placement home) {
        return home.typeCode() + " " + home.period() + " " + home.movedHome() + "\n";
    }
}
