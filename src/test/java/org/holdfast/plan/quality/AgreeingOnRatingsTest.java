package org.holdfast.plan.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.holdfast.plan.quality.RaterAgreement.Pair;
import org.junit.jupiter.api.Test;

/** Two raters agree more or less than chance would. */
class AgreeingOnRatingsTest {
    private static List<Pair> pairs(String first, String second, int times) {
        return Collections.nCopies(times, new Pair(first, second));
    }

    /** 50 areas: both green 20, both amber 15, 5 and 10 apart. Observed 0.70, expected 0.50, so kappa is 0.40. */
    @Test
    void kappa_takes_off_what_chance_would_give() {
        List<Pair> all = new ArrayList<>(pairs("green", "green", 20));
        all.addAll(pairs("green", "amber", 5));
        all.addAll(pairs("amber", "green", 10));
        all.addAll(pairs("amber", "amber", 15));
        assertEquals(new RaterAgreement(50, 35, Optional.of(new BigDecimal("0.40"))), RaterAgreement.of(all));
    }

    /** 5 areas, 3 alike, products of the counts 6 + 1 + 2: (15 − 9) of (25 − 9) is 0.375. */
    @Test
    void a_half_is_rounded_alike_whoever_is_first() {
        List<Pair> all = new ArrayList<>(pairs("green", "green", 2));
        all.addAll(pairs("amber", "green", 1));
        all.addAll(pairs("red", "amber", 1));
        all.addAll(pairs("red", "red", 1));
        RaterAgreement agreement = new RaterAgreement(5, 3, Optional.of(new BigDecimal("0.38")));
        assertEquals(agreement, RaterAgreement.of(all));
        List<Pair> turned = all.stream()
                .map(pair -> new Pair(/* first= */ pair.second(), /* second= */ pair.first()))
                .toList();
        assertEquals(agreement, RaterAgreement.of(turned));
    }

    @Test
    void is_not_known_of_nothing_and_where_all_is_one_level() {
        assertEquals(new RaterAgreement(0, 0, Optional.empty()), RaterAgreement.of(List.of()));
        assertEquals(new RaterAgreement(3, 3, Optional.empty()), RaterAgreement.of(pairs("green", "green", 3)));
    }

    @Property(tries = 200)
    void lies_between_minus_one_and_one_and_does_not_ask_who_was_first(@ForAll("ratings") List<Pair> all) {
        RaterAgreement agreement = RaterAgreement.of(all);
        agreement.kappa().ifPresent(kappa -> assertTrue(kappa.abs().compareTo(BigDecimal.ONE) <= 0));
        List<Pair> turned = all.stream()
                .map(pair -> new Pair(/* first= */ pair.second(), /* second= */ pair.first()))
                .toList();
        assertEquals(agreement, RaterAgreement.of(turned));
    }

    @Property(tries = 200)
    void is_one_exactly_where_they_agree_on_all(@ForAll("ratings") List<Pair> all) {
        RaterAgreement.of(all)
                .kappa()
                .ifPresent(kappa -> assertEquals(
                        all.stream().allMatch(pair -> pair.first().equals(pair.second())),
                        kappa.compareTo(BigDecimal.ONE) == 0));
    }

    @Provide
    Arbitrary<List<Pair>> ratings() {
        Arbitrary<String> level = Arbitraries.of("red", "amber", "green");
        return Combinators.combine(level, level)
                .as(Pair::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(60);
    }
}
