package org.holdfast.attendance.absence;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.holdfast.access.Acting;
import org.holdfast.access.Task;
import org.holdfast.attendance.entry.ListDisputes;
import org.holdfast.web.Text;
import org.jspecify.annotations.Nullable;

/** Today's attendance in one line of the first page, for those who read it. */
@Named
@RequestScoped
public class AttendanceLinePage {
    private static final TodayBoard.Choice ALL =
            new TodayBoard.Choice(Optional.empty(), Optional.empty(), Optional.empty(), 1);

    @Inject
    ReadToday readToday;

    @Inject
    ListPartTime listPartTime;

    @Inject
    ListDisputes listDisputes;

    @Inject
    Acting acting;

    private @Nullable TodayBoard board;
    private @Nullable Long partTimes;
    private @Nullable Integer disputes;

    public boolean shown() {
        return acting.actor().may(Task.READ_ATTENDANCE);
    }

    public TodayBoard board() {
        if (board == null) {
            board = readToday.run(ALL);
        }
        return board;
    }

    public int count(String state) {
        return board().count(TodayState.valueOf(state));
    }

    /** Part-time timetables that somebody must see to. */
    public long partTimes() {
        if (partTimes == null) {
            partTimes = listPartTime.run().stream()
                    .filter(line -> line.state().listed())
                    .count();
        }
        return partTimes;
    }

    /** Sessions of which two schools say what cannot both be true. */
    public int disputes() {
        if (disputes == null) {
            disputes = listDisputes.run().size();
        }
        return disputes;
    }

    public boolean mayEnter() {
        return acting.actor().may(Task.ENTER_MARKS);
    }

    public String partTimesText() {
        return Text.say("attendance.partTimes.answer", partTimes(), 0);
    }
}
