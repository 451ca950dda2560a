package org.holdfast.bridge;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.holdfast.monitoring.measure.Figure;
import org.holdfast.monitoring.measure.Measure;
import org.holdfast.monitoring.measure.MeasureLine;
import org.holdfast.monitoring.measure.MeasureSheet;
import org.jspecify.annotations.Nullable;

/**
 * The measures of an authority on the wire: the figures of its page, and nobody's name.
 *
 * @param on the day they are of
 * @param known the instant by which it was known
 * @param authority its three characters
 * @param leastNumber numbers under it, but not none, are hidden
 */
public record MeasuresV1(LocalDate on, Instant known, String authority, int leastNumber, List<MeasureV1> measures) {
    /**
     * @param kind STANDARD, LOCAL or OUTCOME
     * @param unit of the numerator: CHILDREN, SESSIONS (of sessions), SUSPENSIONS or HALF_DAYS (of children)
     */
    public record MeasureV1(
            String measure,
            String title,
            String kind,
            String unit,
            String rule,
            String source,
            List<FigureV1> figures) {}

    /**
     * @param population ALL, IN_CARE or OTHERS
     * @param cut WHOLE, or by what the children are divided
     * @param row code within the cut; a school's URN, an area's three characters
     * @param numerator null where hidden, as are denominator and percent
     * @param percent null also of half days
     */
    public record FigureV1(
            String population,
            String cut,
            String row,
            String label,
            boolean hidden,
            @Nullable Integer numerator,
            @Nullable Integer denominator,
            @Nullable BigDecimal percent) {
        static FigureV1 of(MeasureLine line) {
            return new FigureV1(
                    line.population().name(),
                    line.cut().name(),
                    line.row(),
                    line.label(),
                    line.hidden(),
                    line.figure().map(Figure::numerator).orElse(null),
                    line.figure().map(Figure::denominator).orElse(null),
                    line.percent().orElse(null));
        }
    }

    static MeasuresV1 of(MeasureSheet sheet) {
        return new MeasuresV1(
                sheet.at().on(),
                sheet.at().known(),
                sheet.authorityCode(),
                sheet.least(),
                Stream.of(Measure.values()).map(measure -> of(measure, sheet)).toList());
    }

    private static MeasureV1 of(Measure measure, MeasureSheet sheet) {
        return new MeasureV1(
                measure.name(),
                measure.title(),
                measure.kind().name(),
                measure.unit().name(),
                measure.rule().sentence(),
                measure.rule().source(),
                sheet.lines().stream()
                        .filter(line -> line.measure() == measure)
                        .map(FigureV1::of)
                        .toList());
    }
}
