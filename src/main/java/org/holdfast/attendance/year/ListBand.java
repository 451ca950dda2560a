package org.holdfast.attendance.year;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.attendance.Rates;
import org.holdfast.attendance.Slot;
import org.holdfast.attendance.Tally;
import org.holdfast.child.ChildRow;
import org.holdfast.child.ChildRows;
import org.holdfast.child.Reach;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.UseCase;

/** Lists the children of a band of absence this year, each with the arithmetic, who missed most first. */
@UseCase
public class ListBand {
    @Inject
    ChildRows rows;

    @Inject
    Rates rates;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    /** A child of the band. */
    public record Line(ChildRow child, Tally tally) {}

    /**
     * @param year calendar year in which the school year began
     * @param known children with possible sessions this year: what the counts are counts of
     * @param group all their sessions, as a ratio of sums
     * @param counts how many children each band holds
     */
    public record Listed(Instant asAt, int year, int known, Tally group, Map<Band, Integer> counts, List<Line> lines) {
        public int count(Band band) {
            return counts.getOrDefault(band, 0);
        }
    }

    @Allowed(Task.READ_ATTENDANCE)
    public Listed run(Band band) {
        Reach reach = Reach.of(acting.caseload());
        int year = Slot.yearOf(reach.today());
        Map<ChildId, Tally> tallies = rates.yearToDate(reach, year);
        List<Line> known = rows.of(reach).stream()
                .map(child -> new Line(child, tallies.getOrDefault(child.id(), Tally.NOTHING)))
                .filter(line -> line.tally().possible() > 0 && !line.child().onlyEarly())
                .toList();
        List<Line> lines = known.stream()
                .filter(line -> band.holds(line.tally()))
                .sorted(Comparator.comparingDouble(ListBand::absence).reversed())
                .toList();
        acting.about("absence " + band);
        acting.rows(lines.size());
        Tally group = known.stream().map(Line::tally).reduce(Tally.NOTHING, Tally::plus);
        return new Listed(clock.instant(), year, known.size(), group, counts(known), lines);
    }

    private static Map<Band, Integer> counts(List<Line> known) {
        Map<Band, Integer> counts = new EnumMap<>(Band.class);
        for (Band band : Band.values()) {
            counts.put(band, (int)
                    known.stream().filter(line -> band.holds(line.tally())).count());
        }
        return counts;
    }

    private static double absence(Line line) {
        return (double) line.tally().absent() / line.tally().possible();
    }
}
