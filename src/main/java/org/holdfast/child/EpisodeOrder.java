package org.holdfast.child;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Whether the episodes of one child can all be true together. Source: facts E1 (DEC, REC X1), safeguards 2. */
public final class EpisodeOrder {
    private static final String CURE = "Correct the dates of this child's episodes in your system";

    private final Map<Integer, Ssda903Problem> problems = new TreeMap<>();

    private EpisodeOrder() {}

    /** Rows that stand in the file twice, but for their first appearance. */
    public static List<Ssda903Episode> repeated(List<Ssda903Episode> episodes) {
        List<Ssda903Episode> sorted =
                episodes.stream().sorted(Ssda903Episode.IN_TIME).toList();
        List<Ssda903Episode> repeated = new ArrayList<>();
        for (int i = 1; i < sorted.size(); i++) {
            if (sorted.get(i).repeats(sorted.get(i - 1))) {
                repeated.add(sorted.get(i));
            }
        }
        return repeated;
    }

    /** What is wrong, by row; empty if nothing is. */
    public static Map<Integer, Ssda903Problem> problems(List<Ssda903Episode> episodes) {
        EpisodeOrder order = new EpisodeOrder();
        List<Ssda903Episode> sorted =
                episodes.stream().sorted(Ssda903Episode.IN_TIME).toList();
        Ssda903Episode before = null;
        LocalDate over = null;
        for (Ssda903Episode episode : sorted) {
            order.follows(episode, before, over);
            over = over == null ? endOfAll(episode) : over;
            before = episode;
        }
        if (before != null && before.goesOn()) {
            order.wrong(before, "REC", "X1 says that another episode starts that day; there is none");
        }
        return order.problems;
    }

    private void follows(Ssda903Episode episode, @Nullable Ssda903Episode before, @Nullable LocalDate over) {
        if (over != null) {
            wrong(episode, "DECOM", "An episode stands after the child's adoption or death on " + over);
        } else if (before != null && before.to() == null) {
            wrong(episode, "DECOM", "It starts while the episode of row " + before.row() + " has no end");
        } else if (before != null && before.to() != null && episode.from().isBefore(before.to())) {
            wrong(episode, "DECOM", "It starts before the episode of row " + before.row() + " ends");
        } else if (before != null && before.goesOn() && !episode.from().equals(before.to())) {
            wrong(before, "REC", "X1 says that another episode starts that day; there is none");
        }
    }

    private static @Nullable LocalDate endOfAll(Ssda903Episode episode) {
        boolean last = episode.leaving()
                .filter(code -> CareEnd.adoption(code) || CareEnd.death(code))
                .isPresent();
        return last ? episode.to() : null;
    }

    private void wrong(Ssda903Episode episode, String column, String what) {
        problems.putIfAbsent(episode.row(), new Ssda903Problem(column, what, CURE));
    }
}
