package org.holdfast.plan.quality;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How far two raters who did not see each other agree. Source: Cohen (1960), A coefficient of agreement for nominal
 * scales; general statistics.
 *
 * @param areas rated by both
 * @param same those with the same level
 * @param kappa Cohen's, from −1 to 1; empty where chance alone would agree on everything, or nothing was rated twice
 */
public record RaterAgreement(int areas, int same, Optional<BigDecimal> kappa) {
    /** Level codes that the two gave to one area. */
    public record Pair(String first, String second) {}

    public static RaterAgreement of(List<Pair> pairs) {
        int same = (int) pairs.stream()
                .filter(pair -> pair.first().equals(pair.second()))
                .count();
        long all = pairs.size();
        Map<String, Long> first = counted(pairs, Pair::first);
        Map<String, Long> second = counted(pairs, Pair::second);
        // In whole numbers, so that a rounding half falls alike whoever is first.
        long chance = first.entrySet().stream()
                .mapToLong(entry -> entry.getValue() * second.getOrDefault(entry.getKey(), 0L))
                .sum();
        return new RaterAgreement(pairs.size(), same, kappa(same * all - chance, all * all - chance));
    }

    private static Optional<BigDecimal> kappa(long beyondChance, long most) {
        return most == 0
                ? Optional.empty()
                : Optional.of(
                        BigDecimal.valueOf(beyondChance).divide(BigDecimal.valueOf(most), 2, RoundingMode.HALF_UP));
    }

    private static Map<String, Long> counted(List<Pair> pairs, Function<Pair, String> whose) {
        return pairs.stream().collect(Collectors.groupingBy(whose, Collectors.counting()));
    }
}
