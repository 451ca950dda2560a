package org.holdfast.monitoring.measure;

import java.util.List;
import java.util.Optional;
import org.holdfast.kernel.AsAt;

/**
 * The figures of an authority as at a pair. It holds nothing of the moment at which it was made and nobody's name.
 *
 * @param least numbers smaller than this are hidden
 * @param leastSource whose setting that is
 * @param lines by measure, population, cut and row
 */
public record MeasureSheet(
        AsAt at, String authorityCode, String authority, int least, String leastSource, List<MeasureLine> lines) {
    public MeasureSheet {
        lines = List.copyOf(lines);
    }

    /** Of all children together: the widest population of which it may be told. */
    public MeasureLine headline(Measure measure) {
        return of(measure, Population.ALL)
                .filter(line -> !line.hidden())
                .or(() -> of(measure, Population.IN_CARE))
                .orElseThrow();
    }

    Optional<MeasureLine> of(Measure measure, Population population) {
        return lines.stream()
                .filter(line -> line.is(measure, population, Cut.WHOLE))
                .findFirst();
    }

    /** Lines of one cut of some children, of every measure. */
    public List<MeasureLine> cut(Population population, Cut cut) {
        return lines.stream()
                .filter(line -> line.population() == population && line.cut() == cut)
                .toList();
    }
}
