package org.holdfast.monitoring.board;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.attendance.year.Sheet;
import org.holdfast.attendance.year.Watermarks;
import org.holdfast.child.ChildRow;
import org.holdfast.kernel.UseCase;
import org.holdfast.monitoring.filter.Cohort;
import org.holdfast.web.Text;

/** Hands out the board, or the list behind one of its numbers, as a table: the children of the screen and no more. */
@UseCase
public class ExportBoard {
    private static final List<String> COLUMNS =
            List.of("child", "mark", "yearGroup", "school", "flags", "what", "since", "days", "who");

    @Inject
    BoardLines lines;

    @Inject
    Watermarks watermarks;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    /** @param concern a number, for its list; empty for every child with a flag */
    @Allowed(Task.EXPORT_BOARD)
    public Sheet run(Optional<Concern> concern, Cohort cohort) {
        List<BoardLine> counted = lines.counted(cohort).lines();
        List<BoardLine> listed =
                Order.FLAGS.of(concern.map(one -> one.of(counted)).orElseGet(() -> counted.stream()
                        .filter(line -> !line.raised().isEmpty())
                        .toList()));
        LocalDate today = LocalDate.now(clock);
        List<List<Object>> rows =
                listed.stream().map(line -> row(line, concern, today)).toList();
        acting.about("export of " + concern.map(Concern::word).orElse("board") + ", filters " + cohort);
        acting.rows(rows.size());
        Stream<String> head = COLUMNS.stream().map(column -> Text.say("monitoring.board.export." + column));
        return new Sheet("board", head.toList(), rows, watermarks.of(rows.size()));
    }

    private static List<Object> row(BoardLine line, Optional<Concern> concern, LocalDate today) {
        ChildRow child = line.child();
        List<Raised> said = concern.map(line::of).map(List::of).orElse(line.raised());
        return List.of(
                child.name(),
                child.mark(),
                child.yearGroup(),
                child.school().map(ChildRow.Place::name).orElse(""),
                joined(line.raised(), one -> one.concern().title()),
                joined(said, Raised::sentence),
                line.since().map(LocalDate::toString).orElse(""),
                line.daysOpen(today).<Object>map(days -> days).orElse(""),
                line.doer().map(Doer::words).orElse(""));
    }

    private static String joined(List<Raised> raised, java.util.function.Function<Raised, String> word) {
        return raised.stream().map(word).collect(Collectors.joining("; "));
    }
}
