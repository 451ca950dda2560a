package org.holdfast.attendance.year;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
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
import org.holdfast.web.Text;

/**
 * Hands out this year's rates of all children whom the reader leads or looks after, as a table; one line a child, by
 * surname, whoever has no marks with empty figures. It tells nothing of care, and no number of a child's.
 */
@UseCase
public class ExportRates {
    private static final List<String> COLUMNS = List.of(
            "child",
            "mark",
            "year",
            "school",
            "attendance",
            "attended",
            "possible",
            "authorised",
            "unauthorised",
            "late",
            "band");

    @Inject
    ChildRows rows;

    @Inject
    Rates rates;

    @Inject
    Watermarks watermarks;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    @Allowed(Task.EXPORT_ATTENDANCE)
    public Sheet run() {
        Reach reach = Reach.of(acting.caseload());
        Map<ChildId, Tally> known = rates.yearToDate(reach, Slot.yearOf(LocalDate.now(clock)));
        List<List<Object>> lines = rows.of(reach).stream()
                .filter(child -> !child.sight().onlyEarly())
                .map(child -> row(child, known.getOrDefault(child.id(), Tally.NOTHING)))
                .toList();
        acting.about("export of attendance");
        acting.rows(lines.size());
        Stream<String> head = COLUMNS.stream().map(column -> Text.say("attendance.export." + column));
        return new Sheet("rates", head.toList(), lines, watermarks.of(lines.size()));
    }

    private static List<Object> row(ChildRow child, Tally tally) {
        Optional<String> band = tally.severe()
                ? Optional.of("severe")
                : Optional.of("persistent").filter(any -> tally.persistent());
        return List.of(
                child.name(),
                child.mark(),
                child.yearGroup(),
                child.school().map(ChildRow.Place::name).orElse(""),
                tally.attendance().<Object>map(share -> share).orElse(""),
                tally.attending(),
                tally.possible(),
                tally.authorised(),
                tally.unauthorised(),
                tally.late(),
                band.map(name -> Text.say("attendance.year.band." + name)).orElse(""));
    }
}
