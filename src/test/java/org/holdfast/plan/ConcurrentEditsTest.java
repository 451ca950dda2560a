package org.holdfast.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.holdfast.access.Actor;
import org.holdfast.access.Post;
import org.holdfast.access.Role;
import org.holdfast.child.ChildAccess;
import org.holdfast.kernel.StaleVersion;
import org.holdfast.testing.HoldfastTest;
import org.holdfast.testing.Proof;
import org.holdfast.testing.World;
import org.junit.jupiter.api.Test;

/** Two write at once what both have read: a page saves several answers together, a case system each by itself. */
@HoldfastTest(alwaysOnMySql = true)
class ConcurrentEditsTest {
    private static final List<String> QUESTIONS = List.of("home.changes", "home.spared", "home.reviews");

    /** What came of one writer's texts. */
    private record Outcome(Map<String, String> saved, Set<String> conflicts) {}

    @Inject
    World world;

    @Test
    void no_text_is_lost_and_every_conflict_is_shown_by_field() throws Exception {
        APlan plan = APlan.inCare(world).started();
        Actor socialWorker = world.person("Sam Okoro", Role.SOCIAL_WORKER, plan.authority.id());
        Actor system = new Actor(
                Actor.Kind.CLIENT,
                "case system",
                "case system",
                List.of(new Post(Role.CASE_SYSTEM, plan.authority.id())));
        world.inTransaction(() -> {
            APlan.bean(org.holdfast.child.ChildFacts.class)
                    .record(new ChildAccess(
                            plan.child.id(),
                            ChildAccess.Kind.SOCIAL_WORKER,
                            socialWorker.id(),
                            "test",
                            new org.holdfast.kernel.Period(world.today(), null),
                            java.time.Instant.EPOCH));
            return true;
        });
        long seed = Proof.seed(getClass());
        Random dice = new Random(seed);
        ExecutorService pool = Executors.newFixedThreadPool(2);
        try {
            for (int round = 0; round < Proof.rounds(50, 1000); round++) {
                String where = "seed " + seed + ", round " + round;
                Map<String, Integer> read = versions(plan);
                Map<String, String> page = texts(dice, "page, round " + round);
                Map<String, String> wire = texts(dice, "wire, round " + round);
                var first = CompletableFuture.supplyAsync(onPage(plan, socialWorker, page, read), pool);
                var second = CompletableFuture.supplyAsync(byApi(plan, system, wire, read), pool);
                judge(where, plan, first.get(), second.get(), page.keySet(), wire.keySet());
            }
        } finally {
            pool.shutdownNow();
        }
    }

    private void judge(String where, APlan plan, Outcome page, Outcome wire, Set<String> onPage, Set<String> onWire) {
        for (String question : QUESTIONS) {
            boolean both = page.saved().containsKey(question) && wire.saved().containsKey(question);
            assertTrue(!both, () -> where + ": both wrote over the same text of " + question);
            String stands =
                    plan.held(question) == null ? "" : plan.held(question).text();
            Optional.ofNullable(page.saved().get(question)).ifPresent(text -> assertEquals(text, stands, where));
            Optional.ofNullable(wire.saved().get(question)).ifPresent(text -> assertEquals(text, stands, where));
            if (onWire.contains(question) && !onPage.contains(question)) {
                assertTrue(wire.saved().containsKey(question), () -> where + ": nobody else wrote " + question);
            }
            if (onWire.contains(question) && !wire.saved().containsKey(question)) {
                assertTrue(wire.conflicts().contains(question), () -> where + ": unsaid conflict in " + question);
            }
        }
        Set<String> met = onPage.stream().filter(wire.saved()::containsKey).collect(Collectors.toSet());
        if (page.saved().isEmpty()) {
            assertTrue(!page.conflicts().isEmpty(), () -> where + ": the page was refused without a field");
            assertTrue(met.containsAll(page.conflicts()), () -> where + ": a conflict where nobody wrote");
        }
    }

    private Supplier<Outcome> onPage(APlan plan, Actor who, Map<String, String> texts, Map<String, Integer> read) {
        List<SaveAnswers.Typed> typed = texts.entrySet().stream()
                .map(text -> new SaveAnswers.Typed(text.getKey(), text.getValue(), read.getOrDefault(text.getKey(), 0)))
                .toList();
        return () -> {
            try {
                world.doAs(who, () -> APlan.bean(SaveAnswers.class).run(plan.child.id(), typed));
                return new Outcome(texts, Set.of());
            } catch (StaleAnswers stale) {
                return new Outcome(
                        Map.of(),
                        stale.conflicts().stream()
                                .map(conflict -> conflict.question().code())
                                .collect(Collectors.toSet()));
            }
        };
    }

    private Supplier<Outcome> byApi(APlan plan, Actor who, Map<String, String> texts, Map<String, Integer> read) {
        return () -> {
            Map<String, String> saved = new HashMap<>();
            List<String> conflicts = new ArrayList<>();
            texts.forEach((question, text) -> {
                try {
                    world.doAs(who, () -> APlan.bean(WriteOwnAnswer.class)
                            .run(
                                    plan.child.id(),
                                    new SaveAnswers.Typed(question, text, read.getOrDefault(question, 0)),
                                    Optional.of("Sam Okoro")));
                    saved.put(question, text);
                } catch (StaleVersion stale) {
                    conflicts.add(question);
                }
            });
            return new Outcome(saved, Set.copyOf(conflicts));
        };
    }

    private Map<String, Integer> versions(APlan plan) {
        return QUESTIONS.stream()
                .collect(Collectors.toMap(question -> question, question -> Optional.ofNullable(plan.held(question))
                        .map(Answer::version)
                        .orElse(0)));
    }

    private static Map<String, String> texts(Random dice, String text) {
        Map<String, String> chosen = new HashMap<>();
        QUESTIONS.stream().filter(question -> dice.nextBoolean()).forEach(question -> chosen.put(question, text));
        if (chosen.isEmpty()) {
            chosen.put(QUESTIONS.get(dice.nextInt(QUESTIONS.size())), text);
        }
        return chosen;
    }
}
