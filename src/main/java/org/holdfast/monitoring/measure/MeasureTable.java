package org.holdfast.monitoring.measure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.holdfast.web.Text;

/**
 * A cut as a table: a row a line of it, last all together, a column a measure.
 *
 * @param given false where nothing of it may be told
 */
public record MeasureTable(Population population, Cut cut, List<Measure> columns, List<Row> rows, boolean given) {
    /** A row of the cut with its figures in the order of the columns. */
    public record Row(String label, List<MeasureLine> cells) {}

    /** @param which measures: outcomes and what goes before them are tables of their own */
    static MeasureTable of(MeasureSheet sheet, Population population, Cut cut, Predicate<Measure> which) {
        List<MeasureLine> lines = sheet.cut(population, cut).stream()
                .filter(line -> which.test(line.measure()))
                .toList();
        List<Measure> columns =
                lines.stream().map(MeasureLine::measure).distinct().toList();
        Map<String, List<MeasureLine>> rows = new LinkedHashMap<>();
        lines.forEach(line ->
                rows.computeIfAbsent(line.row(), row -> new ArrayList<>()).add(line));
        List<Row> all = new ArrayList<>();
        rows.values().forEach(cells -> all.add(new Row(cells.get(0).label(), List.copyOf(cells))));
        all.add(new Row(
                Text.say("monitoring.measure.all"),
                columns.stream()
                        .flatMap(measure -> sheet.of(measure, population).stream())
                        .toList()));
        return new MeasureTable(population, cut, columns, all, !lines.isEmpty());
    }

    public String caption() {
        return Text.say("monitoring.measure.table", cut.title(), population.title());
    }
}
