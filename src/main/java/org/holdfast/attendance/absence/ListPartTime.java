package org.holdfast.attendance.absence;

import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.child.ChildRow;
import org.holdfast.child.ChildRows;
import org.holdfast.child.Reach;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.UseCase;

/** Lists part-time timetables that have not ended: overdue first, then open-ended, then the rest. */
@UseCase
public class ListPartTime {
    @Inject
    PartTimeTimetables timetables;

    @Inject
    ChildRows rows;

    @Inject
    Acting acting;

    /** A child's timetable in the list. */
    public record Line(ChildRow child, PartTimeTimetable timetable, PartTimeState state) {}

    @Allowed(Task.READ_ATTENDANCE)
    public List<Line> run() {
        Reach reach = Reach.of(acting.caseload());
        List<PartTimeTimetable> running = timetables.running(reach);
        Map<ChildId, ChildRow> children = running.isEmpty()
                ? Map.of()
                : rows.of(reach).stream().collect(Collectors.toMap(ChildRow::id, Function.identity()));
        List<Line> lines = running.stream()
                .flatMap(one -> Optional.ofNullable(children.get(one.childId()))
                        .map(child -> new Line(child, one, one.state(reach.today())))
                        .stream())
                .sorted(Comparator.comparing(Line::state)
                        .thenComparing(line -> line.timetable().reviewOn()))
                .toList();
        acting.about("part-time timetables");
        acting.rows(lines.size());
        return lines;
    }
}
