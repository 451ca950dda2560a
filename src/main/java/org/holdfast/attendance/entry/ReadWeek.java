package org.holdfast.attendance.entry;

import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.child.Children;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.UseCase;

/** One child's marks of a week, to be typed into. */
@UseCase
public class ReadWeek {
    private static final int SCHOOL_DAYS = 5;

    @Inject
    Children children;

    @Inject
    MarkSheets sheets;

    @Inject
    Acting acting;

    /** @param day any of the week; without those days on which the child is on no roll of the reader's schools */
    @Allowed(Task.ENTER_MARKS)
    public List<MarkRow> run(ChildId id, LocalDate day) {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        acting.about("week of " + monday);
        return sheets.rows(
                List.of(children.present(id)),
                monday.datesUntil(monday.plusDays(SCHOOL_DAYS)).toList());
    }
}
