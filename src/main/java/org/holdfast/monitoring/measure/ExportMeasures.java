package org.holdfast.monitoring.measure;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.attendance.year.Sheet;
import org.holdfast.kernel.AsAt;
import org.holdfast.kernel.UseCase;
import org.holdfast.web.Text;

/** Hands out the measures as a table: the lines of the page, what is hidden there is hidden here. It names nobody. */
@UseCase
public class ExportMeasures {
    private static final List<String> COLUMNS = List.of(
            "measure", "kind", "population", "cut", "row", "numerator", "denominator", "percent", "unit", "source");

    @Inject
    MeasuredAuthorities measured;

    @Inject
    Acting acting;

    @Allowed(Task.EXPORT_MEASURES)
    public Sheet run(AsAt at) {
        MeasureSheet sheet = measured.sheet(Own.authority(acting, Task.EXPORT_MEASURES), at);
        List<List<Object>> rows =
                sheet.lines().stream().map(ExportMeasures::row).toList();
        acting.about("export of measures as at " + at.on());
        acting.rows(rows.size());
        Stream<String> head = COLUMNS.stream().map(column -> Text.say("monitoring.measure.export." + column));
        return new Sheet("measures", head.toList(), rows, pair(sheet));
    }

    /** In place of who took it and when: the same pair gives the same bytes, and the trail knows who took them. */
    private static String pair(MeasureSheet sheet) {
        return Text.say(
                "monitoring.measure.export.pair",
                sheet.authority(),
                sheet.at().on().toString(),
                sheet.at().known().toString(),
                sheet.least());
    }

    private static List<Object> row(MeasureLine line) {
        Object hidden = Text.say("monitoring.measure.hidden");
        return List.of(
                line.measure().title(),
                Text.say("monitoring.measure.kind." + line.measure().kind()),
                line.population().title(),
                line.cut().title(),
                line.label(),
                line.figure().<Object>map(Figure::numerator).orElse(hidden),
                line.figure().<Object>map(Figure::denominator).orElse(hidden),
                line.hidden()
                        ? hidden
                        : line.percent().<Object>map(BigDecimal::toPlainString).orElse(""),
                Text.say("monitoring.measure.unit." + line.measure().unit()),
                line.measure().rule().source());
    }
}
