package org.holdfast.exclusion.list;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.attendance.year.Sheet;
import org.holdfast.attendance.year.Watermarks;
import org.holdfast.child.Reach;
import org.holdfast.exclusion.list.GatheredExclusions.Gathered;
import org.holdfast.kernel.UseCase;
import org.holdfast.web.Text;

/**
 * Hands out the exclusions of this school year as a table: those that the list shows under the same choice. It tells
 * nothing of care, no number of a child's, and not what was tried or changed.
 */
@UseCase
public class ExportExclusions {
    private static final List<String> COLUMNS = List.of(
            "child",
            "mark",
            "yearGroup",
            "school",
            "kind",
            "from",
            "until",
            "sessions",
            "term",
            "reasonOne",
            "reasonTwo",
            "reasonThree",
            "examMissed",
            "status");

    @Inject
    GatheredExclusions gathered;

    @Inject
    Watermarks watermarks;

    @Inject
    Acting acting;

    @Allowed(Task.EXPORT_EXCLUSIONS)
    public Sheet run(Choice choice) {
        Gathered found = gathered.of(Reach.of(acting.caseload()));
        List<List<Object>> rows = found.of(found.year()).stream()
                .filter(choice::includes)
                .map(ExportExclusions::row)
                .toList();
        acting.about("export of exclusions");
        acting.rows(rows.size());
        Stream<String> head = COLUMNS.stream().map(column -> Text.say("exclusion.list.export." + column));
        return new Sheet("suspensions", head.toList(), rows, watermarks.of(rows.size()));
    }

    private static List<Object> row(ExclusionLine line) {
        return List.of(
                line.child().name(),
                line.child().mark(),
                line.child().yearGroup(),
                line.school().name(),
                line.kind().title(),
                line.from().toString(),
                line.until().map(LocalDate::toString).orElse(""),
                line.exclusion().served(),
                line.term().name(),
                reason(line, 0),
                reason(line, 1),
                reason(line, 2),
                Text.say(line.exclusion().examMissed() ? "exclusion.list.yes" : "exclusion.list.no"),
                line.exclusion().status().title());
    }

    private static String reason(ExclusionLine line, int which) {
        return line.reasons().size() > which
                ? line.exclusion().reasons().get(which) + " " + line.reasons().get(which)
                : "";
    }
}
