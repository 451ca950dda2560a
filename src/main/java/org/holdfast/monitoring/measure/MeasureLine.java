package org.holdfast.monitoring.measure;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * One figure, or that it is hidden; all outputs are made of these.
 *
 * @param row code of the row within the cut; a school's URN; empty where not divided
 * @param label the row in words
 * @param figure empty where it is hidden
 */
public record MeasureLine(
        Measure measure, Population population, Cut cut, String row, String label, Optional<Figure> figure) {
    public boolean hidden() {
        return figure.isEmpty();
    }

    /** Of what is a share of something, or so many for every hundred; school days lost are neither. */
    public Optional<BigDecimal> percent() {
        return measure.unit() == Measure.Unit.HALF_DAYS ? Optional.empty() : figure.flatMap(Figure::percent);
    }

    boolean is(Measure which, Population whom, Cut by) {
        return measure == which && population == whom && cut == by;
    }
}
