package org.holdfast.plan.quality;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.holdfast.kernel.Ids;
import org.holdfast.kernel.Refused;
import org.holdfast.plan.form.PlainText;

/**
 * By what a virtual school rates a plan: areas, levels, and how they make one. Never changed: another one begins on a
 * day, and what was submitted before that day keeps its own.
 *
 * @param authorityId whose it is; empty for the national default
 */
public record Rubric(
        String id,
        Optional<String> authorityId,
        String name,
        String source,
        LocalDate from,
        List<RubricArea> areas,
        OverallRule overall) {
    /** A new one. @throws Refused at the field that is missing, or if it would begin in the past */
    public static Rubric beginning(
            LocalDate from,
            String authorityId,
            String name,
            String source,
            List<RubricArea> areas,
            OverallRule overall,
            LocalDate today) {
        if (from.isBefore(today)) {
            throw refused(QualityRule.RUBRIC_BEGINS_FROM_TODAY, "from");
        }
        String named = PlainText.needed(name, 100, QualityRule.RUBRIC_IS_NAMED, "name");
        String told = PlainText.needed(source, 300, QualityRule.RUBRIC_SAYS_ITS_SOURCE, "source");
        if (areas.isEmpty() || !distinct(areas)) {
            throw refused(QualityRule.RUBRIC_HAS_AREAS, "areas");
        }
        return new Rubric(Ids.next(), Optional.of(authorityId), named, told, from, List.copyOf(areas), overall);
    }

    private static boolean distinct(List<RubricArea> areas) {
        return areas.stream().map(RubricArea::code).distinct().count() == areas.size()
                && areas.stream().noneMatch(area -> area.title().isBlank());
    }

    /** A code made of a title: small letters, digits and hyphens. */
    static String codeOf(String title) {
        String code =
                title.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        String known = code.isEmpty() ? "c" + Integer.toHexString(title.hashCode()) : code;
        return known.length() > 30 ? known.substring(0, 30) : known;
    }

    public List<RubricLevel> levels() {
        return overall.levels();
    }

    public Optional<RubricArea> area(String code) {
        return areas.stream().filter(area -> area.code().equals(code)).findFirst();
    }

    private static Refused refused(QualityRule rule, String field) {
        return new Refused(rule, rule.sentence(), field);
    }
}
