package org.holdfast.attendance.drop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.LongStream;
import org.holdfast.attendance.drop.LabelledSeries.Label;
import org.holdfast.school.Setting;
import org.junit.jupiter.api.Test;

/** How often a drop is found where there is one, and said where there is none; the figures of docs/drops.md. */
class MeasuringDropsTest {
    private static final int OF_EACH = 400;
    /** The rules were made with the series 0 to 399 and 10,000 to 10,399 in view; these were not looked at. */
    private static final int FIRST = 20_000;

    /** Children of one label: how many were pointed out at all, and by the rule meant for it. */
    private record Score(int said, int byItsRule) {}

    private static Map<Label, Score> measure(Map<Setting, Integer> set) {
        Map<Label, Score> scores = new EnumMap<>(Label.class);
        for (Label label : Label.values()) {
            List<List<DropRule>> found = LongStream.range(FIRST, FIRST + OF_EACH)
                    .mapToObj(seed -> {
                        Pupil pupil = LabelledSeries.of(label, seed);
                        set.forEach(pupil::whoseAuthoritySet);
                        return pupil.rules();
                    })
                    .toList();
            int said = (int) found.stream().filter(rules -> !rules.isEmpty()).count();
            int own = (int) found.stream()
                    .filter(rules -> label.rule().filter(rules::contains).isPresent())
                    .count();
            scores.put(label, new Score(said, own));
        }
        return scores;
    }

    private static double recall(Map<Label, Score> scores) {
        return scores.entrySet().stream()
                        .filter(entry -> entry.getKey().rule().isPresent())
                        .mapToInt(entry -> entry.getValue().said())
                        .average()
                        .orElse(0)
                / OF_EACH;
    }

    /** As if half of all children looked over had changed in some way: the series hold as many of each label. */
    private static double precision(Map<Label, Score> scores) {
        double right = recall(scores);
        return right / (right + falseAlarms(scores));
    }

    private static double falseAlarms(Map<Label, Score> scores) {
        return scores.entrySet().stream()
                        .filter(entry -> entry.getKey().rule().isEmpty())
                        .mapToInt(entry -> entry.getValue().said())
                        .average()
                        .orElse(0)
                / OF_EACH;
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f%%", 100 * share);
    }

    private static List<String> lines() {
        List<String> lines = new ArrayList<>();
        Map<Label, Score> scores = measure(Map.of());
        scores.forEach((label, score) ->
                lines.add("| " + label.name().toLowerCase(Locale.ROOT).replace('_', ' ') + " | "
                        + percent((double) score.said() / OF_EACH) + " | "
                        + label.rule()
                                .map(rule -> percent((double) score.byItsRule() / OF_EACH))
                                .orElse("–") + " |"));
        for (int points : List.of(5, 8, 10, 15, 20)) {
            Map<Label, Score> at = measure(Map.of(Setting.DROP_POINTS, points));
            lines.add("| " + points + " | " + percent(precision(at)) + " | " + percent(recall(at)) + " | "
                    + percent(falseAlarms(at)) + " |");
        }
        for (int sessions : List.of(4, 6, 8, 10)) {
            Map<Label, Score> at = measure(Map.of(Setting.DROP_RUN_SESSIONS, sessions));
            lines.add("| " + sessions + " sessions | " + percent(precision(at)) + " | " + percent(recall(at)) + " | "
                    + percent(falseAlarms(at)) + " |");
        }
        return lines;
    }

    @Test
    void reaches_the_figures_that_are_published() throws IOException {
        String published = Files.readString(Path.of("docs/drops.md"));
        List<String> missing =
                lines().stream().filter(line -> !published.contains(line)).toList();
        assertEquals(List.of(), missing, "docs/drops.md says otherwise");
    }

    @Test
    void is_seldom_wrong_and_seldom_blind() {
        Map<Label, Score> scores = measure(Map.of());
        assertTrue(precision(scores) >= 0.85, () -> "precision " + precision(scores) + " " + scores);
        assertTrue(recall(scores) >= 0.85, () -> "recall " + recall(scores) + " " + scores);
    }

    @Test
    void says_little_of_children_of_whom_only_marks_are_missing() {
        Score gaps = measure(Map.of()).getOrDefault(Label.WITH_GAPS, new Score(OF_EACH, 0));
        assertTrue(gaps.said() <= OF_EACH / 12, () -> gaps.toString());
    }
}
