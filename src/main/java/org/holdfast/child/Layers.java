package org.holdfast.child;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.holdfast.kernel.Period;
import org.jspecify.annotations.Nullable;

/** Stretches of days laid over each other: of each day the topmost is seen. */
final class Layers {
    private Layers() {}

    /** What is seen, in time, each stretch with the place of its layer in the list. */
    static List<Span<Integer>> seen(List<Period> bottomFirst) {
        TreeSet<LocalDate> seams = new TreeSet<>();
        bottomFirst.forEach(layer -> {
            seams.add(layer.from());
            seams.add(layer.end().orElse(LocalDate.MAX));
        });
        List<Span<Integer>> seen = new ArrayList<>();
        for (LocalDate day : seams) {
            LocalDate next = seams.higher(day);
            int top = top(bottomFirst, day);
            if (next != null && top >= 0) {
                add(seen, top, day, next.equals(LocalDate.MAX) ? null : next);
            }
        }
        return seen;
    }

    /** What remains of each outside the days that others take. */
    static <T> List<Span<T>> around(Timeline.Meaning<T> meaning, List<Span<T>> spans, List<Period> taken) {
        if (taken.isEmpty()) {
            return spans;
        }
        return spans.stream()
                .flatMap(span -> {
                    List<Period> layers = Stream.concat(Stream.of(span.period()), taken.stream())
                            .toList();
                    return seen(layers).stream()
                            .filter(piece -> piece.what() == 0)
                            .map(piece -> piece(meaning, span, piece.from(), piece.to()));
                })
                .toList();
    }

    /** A part of a stretch: an end that is not its own has no reason. */
    static <T> Span<T> piece(Timeline.Meaning<T> meaning, Span<T> span, LocalDate from, @Nullable LocalDate to) {
        boolean ownEnd = (to == null ? LocalDate.MAX : to).equals(span.last());
        return new Span<>(ownEnd ? span.what() : meaning.cutShort(span.what()), from, to, span.rows());
    }

    private static int top(List<Period> bottomFirst, LocalDate day) {
        for (int i = bottomFirst.size() - 1; i >= 0; i--) {
            if (bottomFirst.get(i).holdsOn(day)) {
                return i;
            }
        }
        return -1;
    }

    private static void add(List<Span<Integer>> seen, int layer, LocalDate from, @Nullable LocalDate to) {
        Span<Integer> last = seen.isEmpty() ? null : seen.get(seen.size() - 1);
        if (last != null && last.what() == layer && from.equals(last.to())) {
            seen.set(seen.size() - 1, new Span<>(layer, last.from(), to, last.rows()));
        } else {
            seen.add(new Span<>(layer, from, to, java.util.Set.of()));
        }
    }
}
