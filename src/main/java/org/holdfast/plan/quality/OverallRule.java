package org.holdfast.plan.quality;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.holdfast.kernel.Refused;

/**
 * How the levels of the areas make one of the plan. The first line that holds decides: so many areas at a level or worse;
 * where none holds it is the best level. Results rise from line to line, so a better area never worsens the whole. Source:
 * local practice, St Helens ("any red is red, two or more amber is amber") and Gateshead.
 *
 * @param levels from the worst to the best
 */
public record OverallRule(List<RubricLevel> levels, List<Condition> conditions) {
    /** So many areas at this level or worse give this result. */
    public record Condition(String level, int atLeast, String overall) {}

    /**
     * The level of the plan, and why.
     *
     * @param because the line that held; empty where none did
     * @param counted areas that it counted
     */
    public record Overall(RubricLevel level, Optional<Condition> because, int counted) {}

    /** @throws Refused where the lines could not decide, or a better area could worsen the whole */
    public OverallRule {
        levels = levels.stream()
                .sorted(Comparator.comparingInt(RubricLevel::standing))
                .toList();
        conditions = List.copyOf(conditions);
        if (levels.size() < 2
                || levels.stream().map(RubricLevel::code).distinct().count() < levels.size()) {
            throw refused(QualityRule.RUBRIC_HAS_LEVELS, "levels");
        }
        if (levels.get(levels.size() - 1).stops()) {
            throw refused(QualityRule.BEST_LEVEL_STOPS_NOTHING, "levels");
        }
        int before = 0;
        for (Condition condition : conditions) {
            int result = standing(levels, condition.overall());
            if (standing(levels, condition.level()) == 0 || result == 0 || condition.atLeast() < 1) {
                throw refused(QualityRule.CONDITION_IS_WHOLE, "conditions");
            }
            if (result < before) {
                throw refused(QualityRule.WORSE_RESULT_COMES_FIRST, "conditions");
            }
            before = result;
        }
    }

    /** @param given level of each area */
    public Overall of(Collection<RubricLevel> given) {
        for (Condition condition : conditions) {
            int line = standing(levels, condition.level());
            int count = (int)
                    given.stream().filter(level -> level.standing() <= line).count();
            if (count >= condition.atLeast()) {
                return new Overall(level(condition.overall()).orElseThrow(), Optional.of(condition), count);
            }
        }
        return new Overall(best(), Optional.empty(), given.size());
    }

    public Optional<RubricLevel> level(String code) {
        return levels.stream().filter(level -> level.code().equals(code)).findFirst();
    }

    public RubricLevel best() {
        return levels.get(levels.size() - 1);
    }

    /** How many levels lie between this one and the best. */
    public int below(RubricLevel level) {
        return levels.size() - 1 - levels.indexOf(level);
    }

    private static int standing(List<RubricLevel> levels, String code) {
        return levels.stream()
                .filter(level -> level.code().equals(code))
                .mapToInt(RubricLevel::standing)
                .findFirst()
                .orElse(0);
    }

    private static Refused refused(QualityRule rule, String field) {
        return new Refused(rule, rule.sentence(), field);
    }
}
