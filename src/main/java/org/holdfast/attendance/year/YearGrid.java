package org.holdfast.attendance.year;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.holdfast.attendance.CodeTable;
import org.holdfast.attendance.Session;
import org.holdfast.attendance.Slot;
import org.holdfast.attendance.year.YearOverlay.Stretch;
import org.holdfast.kernel.Period;

/** The weeks of a register year, from the first in which school is held to the last. */
public record YearGrid(int year, List<Week> weeks) {
    private static final int SCHOOL_WEEK = 5;
    private static final Set<SessionLook> EMPTY =
            Set.of(SessionLook.CLOSED, SessionLook.NOT_ON_ROLL, SessionLook.NOT_REQUIRED);

    /**
     * One session.
     *
     * @param letter of the code; {@code ?} where no mark was received, else empty where there is none
     */
    public record Cell(LocalDate day, Session session, SessionLook look, String letter, byte symbol) {}

    /** Ten sessions from Monday morning to Friday afternoon. */
    public record Week(LocalDate monday, List<Cell> cells) {
        boolean blank() {
            return cells.stream().allMatch(cell -> EMPTY.contains(cell.look()));
        }

        public Cell cell(int weekday, Session session) {
            return cells.get(2 * weekday + (session == Session.MORNING ? 0 : 1));
        }
    }

    static YearGrid of(ChildSessions sessions, int year) {
        List<Week> weeks = new ArrayList<>();
        LocalDate last = Slot.firstDay(year + 1);
        LocalDate monday = Slot.firstDay(year).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        for (; monday.isBefore(last); monday = monday.plusWeeks(1)) {
            weeks.add(week(sessions, monday));
        }
        return new YearGrid(year, trimmed(weeks));
    }

    private static Week week(ChildSessions sessions, LocalDate monday) {
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < SCHOOL_WEEK; i++) {
            LocalDate day = monday.plusDays(i);
            for (Session session : Session.values()) {
                SessionLook look = sessions.look(day, session);
                byte symbol = sessions.at(day, session);
                boolean marked = symbol != CodeTable.NONE;
                String letter =
                        marked || look == SessionLook.NO_MARK ? sessions.codes().letter(symbol) : "";
                cells.add(new Cell(day, session, look, letter, symbol));
            }
        }
        return new Week(monday, List.copyOf(cells));
    }

    /** Without the summer weeks before and after; a holiday within the year stays. */
    private static List<Week> trimmed(List<Week> weeks) {
        int from = 0;
        int to = weeks.size();
        while (from < to && weeks.get(from).blank()) {
            from++;
        }
        while (to > from && weeks.get(to - 1).blank()) {
            to--;
        }
        return List.copyOf(weeks.subList(from, to));
    }

    /** The weeks that end with that of a day, as many as asked for. */
    YearGrid until(LocalDate day, int count) {
        List<Week> begun =
                weeks.stream().filter(week -> !week.monday().isAfter(day)).toList();
        return new YearGrid(year, begun.subList(Math.max(0, begun.size() - count), begun.size()));
    }

    public List<Cell> cells() {
        return weeks.stream().flatMap(week -> week.cells().stream()).toList();
    }

    /** Whether some days were at a school that keeps no register. */
    public boolean notCollected() {
        return cells().stream().anyMatch(cell -> cell.look() == SessionLook.NOT_COLLECTED);
    }

    /** Runs of suspended sessions, over days without school. */
    List<Run> suspensions() {
        List<Run> runs = new ArrayList<>();
        boolean open = false;
        for (Cell cell : cells()) {
            if (cell.look() == SessionLook.SUSPENDED) {
                if (open) {
                    runs.add(runs.remove(runs.size() - 1).to(cell.day()));
                } else {
                    runs.add(new Run(cell.day(), cell.day(), 1));
                }
                open = true;
            } else if (cell.look() != SessionLook.CLOSED) {
                open = false;
            }
        }
        return runs;
    }

    /** Sessions of one look with no other between them, first and last day included. */
    record Run(LocalDate first, LocalDate last, int sessions) {
        private Run to(LocalDate day) {
            return new Run(first, day, sessions + 1);
        }

        Stretch stretch(String kind, String words) {
            return new Stretch(kind, new Period(first, last.plusDays(1)), words);
        }
    }
}
