package org.holdfast.attendance.absence;

import jakarta.inject.Inject;
import java.time.Clock;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.child.Reach;
import org.holdfast.kernel.UseCase;

/** Shows who is absent today, of whom nobody knows why, who is suspended and whose mark is missing. */
@UseCase
public class ReadToday {
    @Inject
    TodayLines lines;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    @Allowed(Task.READ_ATTENDANCE)
    public TodayBoard run(TodayBoard.Choice choice) {
        Reach reach = Reach.of(acting.caseload());
        TodayBoard board =
                TodayBoard.of(lines.of(reach, choice.on(reach.today())), choice, clock.instant(), reach.today());
        acting.about("register of a day");
        acting.rows(
                board.groups().stream().mapToInt(group -> group.lines().size()).sum());
        return board;
    }
}
