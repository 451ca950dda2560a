package org.holdfast.monitoring.measure;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.holdfast.web.Text;

/** The figures of a sheet as tables of its page. */
public record MeasureTables(MeasureSheet sheet) {
    private static final String WITH = "_WITH";
    private static final String WITHOUT = "_WITHOUT";

    /** An outcome of children with attachment difficulties beside that of the others. */
    public record Beside(String title, MeasureLine with, MeasureLine without) {}

    List<Beside> outcomes() {
        return Stream.of(Measure.values())
                .filter(measure -> measure.name().endsWith(WITH))
                .map(this::beside)
                .toList();
    }

    private Beside beside(Measure with) {
        String outcome = with.name().substring(0, with.name().length() - WITH.length());
        return new Beside(
                Text.say("monitoring.measure.outcome." + outcome),
                sheet.headline(with),
                sheet.headline(Measure.valueOf(outcome + WITHOUT)));
    }

    List<MeasureTable> ofGroups() {
        return tables(cut -> !isPlace(cut));
    }

    List<MeasureTable> ofPlaces() {
        return tables(MeasureTables::isPlace);
    }

    private static boolean isPlace(Cut cut) {
        return cut == Cut.AREA || cut == Cut.SCHOOL;
    }

    private List<MeasureTable> tables(Predicate<Cut> cuts) {
        return Stream.of(Population.IN_CARE, Population.OTHERS)
                .flatMap(population ->
                        population.cuts().stream().filter(cuts).flatMap(cut -> tables(population, cut).stream()))
                .toList();
    }

    /** Plans, then outcomes; what cannot be given at all is said once. */
    private List<MeasureTable> tables(Population population, Cut cut) {
        MeasureTable plans = MeasureTable.of(sheet, population, cut, Measure::listed);
        MeasureTable outcomes = MeasureTable.of(sheet, population, cut, measure -> !measure.listed());
        List<MeasureTable> given =
                Stream.of(plans, outcomes).filter(MeasureTable::given).toList();
        return given.isEmpty() ? List.of(plans) : given;
    }
}
