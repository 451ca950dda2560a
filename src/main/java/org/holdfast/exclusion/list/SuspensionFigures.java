package org.holdfast.exclusion.list;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.holdfast.exclusion.Category;
import org.holdfast.exclusion.list.GatheredExclusions.Gathered;
import org.holdfast.kernel.AcademicYear;

/**
 * How many exclusions there were by term and by first reason, this school year and the one before, and how many
 * suspensions that is for 100 children. Counts exactly the lines that the same choice lists.
 */
public final class SuspensionFigures {
    /** Fewer than this would tell who it was. */
    private static final int SMALL = 5;

    /** Reception to Year 11, as the national figures count pupils. */
    private static final int LAST_YEAR = 11;

    static final List<String> TERMS = List.of("autumn", "spring", "summer");

    private final Gathered found;
    private final List<ExclusionLine> now;
    private final List<ExclusionLine> before;
    private final long children;
    private final Choice choice;
    private final boolean hideSmall;

    /** @param hideSmall whether small numbers are not told */
    SuspensionFigures(Gathered found, Choice choice, boolean hideSmall) {
        this.found = found;
        this.now = found.of(found.year());
        this.before = found.of(new AcademicYear(found.year().start() - 1));
        this.children = found.children().stream()
                .filter(child -> child.curriculumYear() >= 0 && child.curriculumYear() <= LAST_YEAR)
                .count();
        this.choice = choice;
        this.hideSmall = hideSmall;
    }

    /** A number, or that it is too small to be told. */
    public record Figure(int number, boolean hidden) {
        /** For a bar: nothing where it is not told. */
        public int drawn() {
            return hidden ? 0 : number;
        }
    }

    /**
     * A row of a picture.
     *
     * @param word term or code of the reason
     * @param choice that lists exactly those counted this year
     * @param begun false of a term that lies ahead
     */
    public record Row(String word, Choice choice, Figure now, Figure before, boolean begun) {
        /** The longer of its bars. */
        int longest() {
            return Math.max(now.drawn(), before.drawn());
        }
    }

    /** The terms of a school year, in order, and any other that the lines name. */
    public List<Row> terms() {
        Set<String> names = new LinkedHashSet<>(TERMS);
        now.forEach(line -> names.add(line.term().name()));
        return names.stream()
                .filter(name -> choice.term().filter(one -> !one.equals(name)).isEmpty())
                .map(name -> row(name, choice.in(name), found.begun(name)))
                .toList();
    }

    /** First reasons given this year, the most frequent first. */
    public List<Row> reasons() {
        Map<String, Integer> counts = new HashMap<>();
        now.stream().filter(choice::includes).forEach(line -> counts.merge(line.reason(), 1, Integer::sum));
        List<String> codes = new ArrayList<>(counts.keySet());
        codes.sort(Comparator.comparingInt((String code) -> -counts.getOrDefault(code, 0))
                .thenComparing(Comparator.naturalOrder()));
        return codes.stream().map(code -> row(code, choice.because(code), true)).toList();
    }

    private Row row(String word, Choice which, boolean begun) {
        Figure counted = figure(now, which);
        return new Row(word, which, counted, figure(before, which), begun || counted.number() > 0);
    }

    private Figure figure(List<ExclusionLine> lines, Choice which) {
        int number = (int) lines.stream().filter(which::includes).count();
        return new Figure(number, hideSmall && number > 0 && number < SMALL);
    }

    /** The longest bar of a picture, at least 1. */
    public static int longest(List<Row> rows) {
        return rows.stream().mapToInt(Row::longest).reduce(1, Math::max);
    }

    public boolean hidesSmall() {
        return hideSmall;
    }

    public AcademicYear year() {
        return found.year();
    }

    /** Children of school age whom the figures are of. */
    public long children() {
        return children;
    }

    /** Suspensions that stand. */
    public long suspensions(boolean thisYear) {
        return (thisYear ? now : before)
                .stream()
                        .filter(Choice.ALL::includes)
                        .filter(line -> line.kind() == Category.SUSPENSION)
                        .count();
    }

    /** Suspensions for 100 children, lunchtimes and permanent exclusions left out; empty of no children. */
    public Optional<BigDecimal> rate(boolean thisYear) {
        return children == 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(suspensions(thisYear) * 100)
                        .divide(BigDecimal.valueOf(children), 1, RoundingMode.HALF_UP));
    }
}
