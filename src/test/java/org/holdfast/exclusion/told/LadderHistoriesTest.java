package org.holdfast.exclusion.told;

import static java.util.Objects.requireNonNull;
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
import java.util.stream.Stream;
import org.holdfast.access.Actor;
import org.holdfast.access.Role;
import org.holdfast.testing.HoldfastTest;
import org.holdfast.testing.Proof;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Random histories over weekends, Christmas and the end of term: delays, a server that is down, two that look at once,
 * acknowledgements, cancellations. Beside each runs a count by hand, minute by minute; no step is lost, none taken twice.
 */
@HoldfastTest(alwaysOnMySql = true)
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
    private static final class Model {
        final Map<Recipient, List<Step>> open = new EnumMap<>(Recipient.class);
        final Map<Recipient, List<Boolean>> there = new EnumMap<>(Recipient.class);
        final List<Step> all = new ArrayList<>();

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
            boolean nobody = !requireNonNull(there.get(recipient)).get(step);
            Step taken = new Step(cause + " " + recipient + " " + step, nobody, now);
            steps(recipient).add(taken);
            all.add(taken);
            if (nobody) {
                take(cause, recipient, step + 1, now);
            }
        }

        private List<Step> steps(Recipient recipient) {
            return requireNonNull(open.get(recipient));
        }

        void look(Instant now) {
            for (Recipient recipient : List.copyOf(open.keySet())) {
                List<Step> steps = steps(recipient);
                Step last = steps.get(steps.size() - 1);
                boolean more = steps.size() < recipient.ladder().size();
                if (!last.passed && more && !due(last.sent).isAfter(now)) {
                    last.passed = true;
                    take(last.name.split(" ", -1)[0], recipient, steps.size(), now);
                }
            }
        }

        /** Whether somebody of a step can say that they know; who comes to the child by being told, once they were. */
        boolean mayKnow(Recipient recipient, int step) {
            return open.containsKey(recipient)
                    && requireNonNull(there.get(recipient)).get(step)
                    && (recipient.ladder().get(step).reach() != Role.Reach.TOLD
                            || steps(recipient).stream().anyMatch(one -> one.name.endsWith(" " + step) && !one.nobody));
        }

        void knows(Recipient recipient, int step) {
            List<Step> told =
                    steps(recipient).stream().filter(one -> !one.nobody).toList();
            open.remove(recipient);
            told.stream()
                    .filter(one -> one.name.endsWith(" " + step))
                    .findFirst()
                    .orElse(told.get(told.size() - 1))
                    .known = true;
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
        long seed = Proof.seed(getClass());
        for (int round = 0; round < rounds; round++) {
            history(seed + round);
        }
    }

    private void history(long seed) {
        Random random = new Random(seed);
        set();
        Model model = posts(random);
        Map<Recipient, List<Actor>> people = Map.of(
                Recipient.VIRTUAL_SCHOOL, List.of(head, officer),
                Recipient.SOCIAL_WORKER, List.of(worker, teamManager),
                Recipient.LOCAL_AUTHORITY, List.of(inclusion, areaManager));
        Duration at = Duration.ofMinutes(random.nextInt(45 * 24 * 60));
        String id = world.after(at, this::suspended);
        model.begin("RECORDED", moment(at));
        boolean cancelled = false;
        for (int event = 3 + random.nextInt(8); event > 0; event--) {
            at = at.plusMinutes(1 + random.nextInt(random.nextBoolean() ? 150 : 4 * 24 * 60));
            int what = random.nextInt(10);
            Recipient recipient = List.of(Recipient.values()).get(random.nextInt(3));
            int step = random.nextInt(2);
            if (what < 7) {
                looksAfter(at, what < 5 ? 1 : 2);
                model.look(moment(at));
            } else if (what < 9 && model.mayKnow(recipient, step)) {
                knowsAfter(at, requireNonNull(people.get(recipient)).get(step), id);
                model.knows(recipient, step);
            } else if (what == 9 && !cancelled) {
                cancelled = true;
                cancelledAfter(at, id);
                model.begin("CANCELLED", moment(at));
            }
            assertEquals(expected(model), rows(id), "history " + seed);
        }
    }

    /** Some posts nobody holds. */
    private Model posts(Random random) {
        boolean managers = random.nextInt(4) > 0;
        boolean heads = random.nextInt(4) > 0;
        boolean officers = random.nextInt(4) > 0;
        Model model = new Model();
        model.there.put(Recipient.VIRTUAL_SCHOOL, List.of(heads, officers, managers));
        model.there.put(Recipient.SOCIAL_WORKER, List.of(true, true, managers));
        model.there.put(Recipient.LOCAL_AUTHORITY, List.of(officers, true));
        if (!managers) {
            leaves(manager);
        }
        if (!heads) {
            leaves(head);
        }
        if (!officers) {
            leaves(officer);
            leaves(inclusion);
        }
        return model;
    }

    private void knowsAfter(Duration at, Actor person, String id) {
        world.after(at, () -> {
            world.doAs(person, () -> acknowledge.run(maya.id(), id));
            return true;
        });
    }

    private void cancelledAfter(Duration at, String id) {
        world.after(at, () -> {
            cancelled(id);
            return true;
        });
    }

    private Instant moment(Duration at) {
        return world.now().plus(at);
    }

    /** So many servers at the same moment, each with threads and transactions of its own. */
    private void looksAfter(Duration at, int servers) {
        world.after(at, () -> {
            CountDownLatch start = new CountDownLatch(1);
            List<Thread> runners = Stream.generate(() -> new Thread(() -> looksWhen(start)))
                    .limit(servers)
                    .toList();
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
