package org.holdfast.attendance.year;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.holdfast.attendance.Session;
import org.holdfast.attendance.year.YearGrid.Cell;
import org.holdfast.attendance.year.YearGrid.Week;
import org.holdfast.web.Text;

/** A week in the table behind the picture of a year. */
public record WeekRow(LocalDate monday, List<Day> days) {
    private static final int SCHOOL_WEEK = 5;

    /** Both marks of a day, morning first. */
    public record Day(LocalDate day, String marks) {}

    static List<WeekRow> of(YearGrid grid) {
        return grid.weeks().stream().map(WeekRow::of).toList();
    }

    private static WeekRow of(Week week) {
        return new WeekRow(
                week.monday(),
                IntStream.range(0, SCHOOL_WEEK).mapToObj(i -> day(week, i)).toList());
    }

    private static Day day(Week week, int weekday) {
        Cell morning = week.cell(weekday, Session.MORNING);
        Cell afternoon = week.cell(weekday, Session.AFTERNOON);
        String marks = morning.letter().isEmpty() && morning.look() == afternoon.look()
                ? said(morning)
                : said(morning) + " " + said(afternoon);
        return new Day(morning.day(), marks);
    }

    private static String said(Cell cell) {
        return cell.letter().isEmpty()
                ? Text.say("attendance.year.cell." + cell.look().word())
                : cell.letter();
    }
}
