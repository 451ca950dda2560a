package org.holdfast.plan.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.holdfast.kernel.Refused;
import org.holdfast.plan.quality.OverallRule.Condition;
import org.junit.jupiter.api.Test;

/** One level is made of many. */
class OverallRuleTest {
    private static final RubricLevel RED = new RubricLevel("red", "Red", 1, true);
    private static final RubricLevel AMBER = new RubricLevel("amber", "Amber", 2, false);
    private static final RubricLevel GREEN = new RubricLevel("green", "Green", 3, false);
    private static final RubricLevel GOLD = new RubricLevel("gold", "Gold", 4, false);
    private static final List<RubricLevel> FOUR = List.of(RED, AMBER, GREEN, GOLD);

    /** St Helens: any red is red, two amber are amber, gold is seven of eight gold and the other green. */
    private static final OverallRule ST_HELENS = new OverallRule(
            FOUR,
            List.of(
                    new Condition("red", 1, "red"),
                    new Condition("amber", 2, "amber"),
                    new Condition("amber", 1, "green"),
                    new Condition("green", 2, "green")));

    private static List<RubricLevel> areas(RubricLevel... levels) {
        List<RubricLevel> all = new ArrayList<>(Collections.nCopies(8 - levels.length, GOLD));
        all.addAll(List.of(levels));
        return all;
    }

    private static RubricLevel overall(RubricLevel... others) {
        return ST_HELENS.of(areas(others)).level();
    }

    @Test
    void gold_is_all_gold_or_all_but_one_and_that_one_green() {
        assertEquals(GOLD, overall());
        assertEquals(GOLD, overall(GREEN));
        assertEquals(GREEN, overall(AMBER));
        assertEquals(GREEN, overall(GREEN, GREEN));
    }

    @Test
    void two_amber_are_amber_and_any_red_is_red() {
        assertEquals(AMBER, overall(AMBER, AMBER));
        assertEquals(RED, overall(RED));
        assertEquals(RED, overall(AMBER, AMBER, RED));
    }

    @Test
    void says_which_line_decided_and_what_it_counted() {
        OverallRule.Overall overall = ST_HELENS.of(areas(AMBER, AMBER, AMBER));
        assertEquals(new Condition("amber", 2, "amber"), overall.because().orElseThrow());
        assertEquals(3, overall.counted());
    }

    @Test
    void the_worst_area_can_decide_alone() {
        OverallRule worst = new OverallRule(
                FOUR,
                List.of(
                        new Condition("red", 1, "red"),
                        new Condition("amber", 1, "amber"),
                        new Condition("green", 1, "green")));
        assertEquals(AMBER, worst.of(areas(AMBER, GREEN)).level());
        assertEquals(GOLD, worst.of(areas()).level());
    }

    @Test
    void is_refused_where_a_better_area_could_worsen_the_whole() {
        assertEquals(
                QualityRule.WORSE_RESULT_COMES_FIRST,
                refusal(FOUR, new Condition("amber", 2, "amber"), new Condition("amber", 1, "red")));
    }

    @Test
    void is_refused_with_one_level_an_unknown_one_or_a_best_that_stops() {
        assertEquals(QualityRule.RUBRIC_HAS_LEVELS, refusal(List.of(GREEN)));
        assertEquals(QualityRule.CONDITION_IS_WHOLE, refusal(FOUR, new Condition("blue", 1, "red")));
        assertEquals(QualityRule.CONDITION_IS_WHOLE, refusal(FOUR, new Condition("red", 0, "red")));
        assertEquals(
                QualityRule.BEST_LEVEL_STOPS_NOTHING,
                refusal(List.of(AMBER, new RubricLevel("green", "Green", 3, true))));
    }

    private static Object refusal(List<RubricLevel> levels, Condition... lines) {
        return assertThrows(Refused.class, () -> new OverallRule(levels, List.of(lines)))
                .rule();
    }

    @Property(tries = 200)
    void always_gives_a_level_of_the_rubric(
            @ForAll("rules") OverallRule rule, @ForAll("ratings") List<RubricLevel> given) {
        assertTrue(FOUR.contains(rule.of(given).level()));
    }

    @Property(tries = 200)
    void a_better_area_never_worsens_the_whole(
            @ForAll("rules") OverallRule rule,
            @ForAll("ratings") List<RubricLevel> given,
            @ForAll("levels") RubricLevel other) {
        List<RubricLevel> better = new ArrayList<>(given);
        better.set(0, other.standing() > given.get(0).standing() ? other : given.get(0));
        assertTrue(rule.of(better).level().standing() >= rule.of(given).level().standing());
    }

    @Property(tries = 200)
    void the_order_of_the_areas_does_not_count(
            @ForAll("rules") OverallRule rule, @ForAll("ratings") List<RubricLevel> given) {
        List<RubricLevel> turned = new ArrayList<>(given);
        Collections.reverse(turned);
        assertEquals(rule.of(given).level(), rule.of(turned).level());
    }

    @Provide
    Arbitrary<RubricLevel> levels() {
        return Arbitraries.of(FOUR);
    }

    @Provide
    Arbitrary<List<RubricLevel>> ratings() {
        return levels().list().ofMinSize(1).ofMaxSize(10);
    }

    /** Any lines, put in the order in which they may stand. */
    @Provide
    Arbitrary<OverallRule> rules() {
        return Combinators.combine(
                        levels().map(RubricLevel::code),
                        Arbitraries.integers().between(1, 6),
                        levels().map(RubricLevel::code))
                .as(Condition::new)
                .list()
                .ofMaxSize(6)
                .map(lines -> new OverallRule(
                        FOUR,
                        lines.stream()
                                .sorted((a, b) -> Integer.compare(standing(a.overall()), standing(b.overall())))
                                .toList()));
    }

    private static int standing(String code) {
        return Stream.of(RED, AMBER, GREEN, GOLD)
                .filter(level -> level.code().equals(code))
                .findFirst()
                .orElseThrow()
                .standing();
    }
}
