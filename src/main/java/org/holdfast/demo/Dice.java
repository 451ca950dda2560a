package org.holdfast.demo;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/** Chance that falls alike every time: one seed for the world, a stream of its own for each stage of it. */
final class Dice {
    private final RandomGenerator random;

    Dice(long seed, String stage) {
        this.random = new SplittableRandom(seed * 1_000_003 + stage.hashCode());
    }

    /** From least to most, both included. */
    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    boolean percent(int share) {
        return random.nextInt(100) < share;
    }

    <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    @SafeVarargs
    final <T> T pick(T... from) {
        return from[random.nextInt(from.length)];
    }

    /** Both days included; the first where they stand the wrong way round. */
    LocalDate day(LocalDate first, LocalDate last) {
        long days = ChronoUnit.DAYS.between(first, last);
        return days <= 0 ? first : first.plusDays(random.nextLong(days + 1));
    }

    <T> List<T> shuffled(List<T> items) {
        List<T> mixed = new ArrayList<>(items);
        for (int i = mixed.size() - 1; i > 0; i--) {
            T moved = mixed.set(random.nextInt(i + 1), mixed.get(i));
            mixed.set(i, moved);
        }
        return mixed;
    }
}
