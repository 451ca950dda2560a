package org.holdfast.exclusion.told;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import org.holdfast.access.Actor;
import org.holdfast.testing.HoldfastTest;
import org.holdfast.testing.Proof;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Random histories over weekends, Christmas and the end of term: delays, a server that is down, two that look at once,
 * acknowledgements, cancellations. Beside each runs a count by hand, minute by minute; no step is lost, none taken twice.
 */
@HoldfastTest
class LadderHistoriesTest extends ToldScene {
    private static final ZoneId ZONE = ZoneId.of("Europe/London");
    private static final Set<LocalDate> HOLIDAYS =
            Set.of(LocalDate.of(2026, 12, 25), LocalDate.of(2026, 12, 28), LocalDate.of(2027, 1, 1));

    /** A step as it should be. */
    private static final class Step {
        final String name;
        final boolean nobody;
        final Instant sent;
        boolean passed;
        boolean known;

        Step(String name, boolean nobody, Instant sent) {
            this.name = name;
            this.nobody = nobody;
            this.sent = sent;
            this.passed = nobody;
        }

        @Override
        public String toString() {
            return name + (nobody ? " nobody " : " ") + sent + (passed ? " passed" : "") + (known ? " known" : "");
        }
    }

    /** Who is told of one thing, by hand. */
    private final class Model {
        final Map<Recipient, List<Step>> open = new EnumMap<>(Recipient.class);
        final List<Step> all = new ArrayList<>();
        final Map<Recipient, List<Boolean>> there = new EnumMap<>(Recipient.class);

        void begin(String cause, Instant now) {
            open.clear();
            for (Recipient recipient : Recipient.values()) {
                open.put(recipient, new ArrayList<>());
                take(cause, recipient, 0, now);
            }
        }

        private void take(String cause, Recipient recipient, int step, Instant now) {
            if (step == recipient.ladder().size()) {
                return;
            }
            boolean nobody = !there.get(recipient).get(step);
            Step taken = new Step(cause + " " + recipient + " " + step, nobody, now);
            open.get(recipient).add(taken);
            all.add(taken);
            if (nobody) {
                take(cause, recipient, step + 1, now);
            }
        }

        void look(Instant now) {
            for (Recipient recipient : Recipient.values()) {
                List<Step> steps = open.get(recipient);
                Step last = steps == null ? null : steps.get(steps.size() - 1);
                if (last != null
                        && !last.passed
                        && steps.size() < recipient.ladder().size()
                        && !due(last.sent).isAfter(now)) {
                    last.passed = true;
                    take(last.name.split(" ", -1)[0], recipient, steps.size(), now);
                }
            }
        }

        void knows(Recipient recipient, int step) {
            List<Step> steps = open.remove(recipient);
            if (steps != null) {
                steps.stream()
                        .filter(one -> one.name.endsWith(" " + step) && !one.nobody)
                        .findFirst()
                        .orElseGet(() -> steps.stream()
                                .filter(one -> !one.nobody)
                                .reduce((a, b) -> b)
                                .orElseThrow())
                        .known = true;
            }
        }
    }

    /** By hand: the end of the 120th minute in which the offices are open. */
    private static Instant due(Instant from) {
        ZonedDateTime at = from.atZone(ZONE);
        for (int left = 120; left > 0; at = at.plusMinutes(1)) {
            LocalTime time = at.toLocalTime();
            boolean open = at.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0
                    && !HOLIDAYS.contains(at.toLocalDate())
                    && !time.isBefore(LocalTime.of(8, 30))
                    && time.isBefore(LocalTime.of(17, 0));
            left -= open ? 1 : 0;
        }
        return at.toInstant();
    }

    @Test
    void take_each_step_once_and_lose_none() {
        int rounds = Proof.rounds(50, 1000);
        long seed = Long.getLong("ladder.seed", 20261123L);
        for (int round = 0; round < rounds; round++) {
            history(seed + round);
        }
    }

    private void history(long seed) {
        Random random = new Random(seed);
        set();
        Model model = new Model();
        List<List<Actor>> people = List.of(
                List.of(head, officer, manager),
                List.of(worker, teamManager, manager),
                List.of(inclusion, areaManager));
        boolean managers = random.nextInt(4) > 0;
        boolean heads = random.nextInt(4) > 0;
        boolean officers = random.nextInt(4) > 0;
        model.there.put(Recipient.VIRTUAL_SCHOOL, List.of(heads, officers, managers));
        model.there.put(Recipient.SOCIAL_WORKER, List.of(true, true, managers));
        model.there.put(Recipient.LOCAL_AUTHORITY, List.of(officers, true));
        List.of(
                        managers ? teacher : manager,
                        heads ? teacher : head,
                        officers ? teacher : officer,
                        officers ? teacher : inclusion)
                .stream()
                .filter(person -> person != teacher)
                .forEach(this::leaves);
        Duration at = Duration.ofMinutes(random.nextInt(45 * 24 * 60));
        String id = at(at, () -> suspended());
        model.begin("RECORDED", moment(at));
        boolean cancelled = false;
        for (int event = 3 + random.nextInt(8); event > 0; event--) {
            at = at.plusMinutes(1 + random.nextInt(random.nextBoolean() ? 150 : 4 * 24 * 60));
            Instant now = moment(at);
            int what = random.nextInt(10);
            if (what < 5) {
                looksAfter(at);
                model.look(now);
            } else if (what < 7) {
                twoLookAfter(at);
                model.look(now);
            } else if (what < 9) {
                Recipient recipient = Recipient.values()[random.nextInt(3)];
                int step = random.nextInt(2);
                if (model.there.get(recipient).get(step)
                        && model.open.containsKey(recipient)
                        && reaches(model, recipient, step)) {
                    Actor person = people.get(recipient.ordinal()).get(step);
                    at(
                            at,
                            () -> world.as(person, () -> {
                                acknowledge.run(maya.id(), id);
                                return true;
                            }));
                    model.knows(recipient, step);
                }
            } else if (!cancelled) {
                cancelled = true;
                at(at, () -> {
                    cancelled(id);
                    return true;
                });
                model.begin("CANCELLED", now);
            }
            assertEquals(expected(model), rows(id), "history " + seed);
        }
    }

    /** Whoever knows the child by having been told alone can say so once they were told. */
    private static boolean reaches(Model model, Recipient recipient, int step) {
        return recipient.ladder().get(step).reach() != org.holdfast.access.Role.Reach.TOLD
                || model.open.get(recipient).stream().anyMatch(one -> one.name.endsWith(" " + step) && !one.nobody);
    }

    private <T> T at(Duration time, java.util.function.Supplier<T> work) {
        return world.after(time, work);
    }

    private Instant moment(Duration at) {
        return world.now().plus(at);
    }

    /** Two servers at the same moment, each with threads and transactions of its own. */
    private void twoLookAfter(Duration at) {
        world.after(at, () -> {
            CountDownLatch start = new CountDownLatch(1);
            List<Thread> runners = List.of(new Thread(() -> looksWhen(start)), new Thread(() -> looksWhen(start)));
            runners.forEach(Thread::start);
            start.countDown();
            runners.forEach(LadderHistoriesTest::await);
            return true;
        });
    }

    private void looksWhen(CountDownLatch start) {
        try {
            start.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        looks();
    }

    private static void await(Thread runner) {
        try {
            runner.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static List<String> expected(Model model) {
        return model.all.stream().map(Step::toString).sorted().toList();
    }

    private List<String> rows(String id) {
        return world.inTransaction(() -> notices.of(id)).stream()
                .map(LadderHistoriesTest::text)
                .sorted()
                .toList();
    }

    private static String text(ExclusionNotice row) {
        @Nullable Instant passed = row.passedOnAt().orElse(null);
        return row.cause() + " " + row.recipient() + " " + row.step() + (row.vacant() ? " nobody " : " ") + row.sentAt()
                + (passed != null ? " passed" : "") + (row.acknowledgedAt().isPresent() ? " known" : "");
    }
}
