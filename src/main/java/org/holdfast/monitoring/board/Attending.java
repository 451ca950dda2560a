package org.holdfast.monitoring.board;

import java.util.List;
import java.util.Optional;
import org.holdfast.attendance.week.Week;
import org.holdfast.attendance.year.NationalAbsence;

/**
 * Attendance of the children counted, week by week.
 *
 * @param nation the newest figure of children in care in England, for the line beside it
 */
public record Attending(List<Week> weeks, Optional<NationalAbsence> nation) {
    private static final int SHOWN = 13;

    static Attending of(List<Week> weeks, List<NationalAbsence> beside) {
        return new Attending(
                weeks.subList(Math.max(0, weeks.size() - SHOWN), weeks.size()),
                beside.stream().findFirst());
    }
}
