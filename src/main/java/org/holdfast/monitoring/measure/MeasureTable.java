package org.holdfast.monitoring.measure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.holdfast.web.Text;

/**
 * A cut as a table: a row a line of it, a column a measure.
 *
 * @param given false where nothing of it may be told
 */
public record MeasureTable(Population population, Cut cut, List<Measure> columns, List<Row> rows, boolean given) {
    /** A row of the cut with its figures in the order of the columns. */
    public record Row(String label, List<MeasureLine> cells) {}

    static MeasureTable of(MeasureSheet sheet, Population population, Cut cut) {
        List<MeasureLine> lines = sheet.cut(population, cut);
        Map<String, List<MeasureLine>> rows = new LinkedHashMap<>();
        lines.forEach(line ->
                rows.computeIfAbsent(line.row(), row -> new ArrayList<>()).add(line));
        return new MeasureTable(
                population,
                cut,
                lines.stream().map(MeasureLine::measure).distinct().toList(),
                rows.values().stream()
                        .map(cells -> new Row(cells.get(0).label(), List.copyOf(cells)))
                        .toList(),
                !lines.isEmpty());
    }

    public String caption() {
        return Text.say("monitoring.measure.table", cut.title(), population.title());
    }
}
