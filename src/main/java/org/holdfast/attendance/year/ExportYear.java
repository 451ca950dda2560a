package org.holdfast.attendance.year;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.attendance.Slot;
import org.holdfast.attendance.Tally;
import org.holdfast.child.Child;
import org.holdfast.child.Children;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.UseCase;
import org.holdfast.web.Text;

/** Hands out one child's rates as a table: what the page of the child's year shows to the same reader. */
@UseCase
public class ExportYear {
    private static final List<String> COLUMNS = List.of(
            "period", "from", "attendance", "attended", "possible", "authorised", "unauthorised", "late", "noMark");

    @Inject
    Children children;

    @Inject
    MarkedSessions sessions;

    @Inject
    Watermarks watermarks;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    @Allowed(Task.EXPORT_ATTENDANCE)
    public Sheet run(ChildId id) {
        Child child = children.present(id);
        LocalDate today = LocalDate.now(clock);
        List<YearRate> rates = new YearView(sessions.of(child), Slot.yearOf(today)).rates();
        acting.about("export of attendance");
        acting.rows(rates.size());
        return new Sheet(
                "rates",
                Stream.concat(Stream.of("child", "mark"), COLUMNS.stream())
                        .map(column -> Text.say("attendance.export." + column))
                        .toList(),
                rates.stream().map(rate -> row(child, rate)).toList(),
                watermarks.of(rates.size()));
    }

    private static List<Object> row(Child child, YearRate rate) {
        Tally tally = rate.tally();
        return List.of(
                child.name(),
                child.mark(),
                Text.say("attendance.export.period." + rate.kind(), rate.name()),
                rate.days().from().toString(),
                tally.attendance().<Object>map(share -> share).orElse(""),
                tally.attending(),
                tally.possible(),
                tally.authorised(),
                tally.unauthorised(),
                tally.late(),
                rate.missing());
    }
}
