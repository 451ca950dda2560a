package org.holdfast.attendance.year;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.holdfast.attendance.Category;
import org.holdfast.attendance.CodeTable;
import org.holdfast.attendance.Marks;
import org.holdfast.attendance.SchoolDays;
import org.holdfast.attendance.Session;
import org.holdfast.attendance.Slot;
import org.holdfast.attendance.Tally;
import org.holdfast.kernel.Period;

/** A child's marks of all years, beside the days on which marks were due. */
public record ChildSessions(Map<Integer, Marks> years, CodeTable codes, SchoolDays days, LocalDate today) {
    byte at(LocalDate day, Session session) {
        return marks(Slot.yearOf(day)).at(Slot.of(day, session).index());
    }

    Tally tally(Period period) {
        Tally all = Tally.NOTHING;
        LocalDate to = end(period);
        for (int year = Slot.yearOf(period.from()); year <= Slot.yearOf(to); year++) {
            all = all.plus(marks(year).tally(codes, Slot.index(year, period.from()), Slot.index(year, to)));
        }
        return all;
    }

    /** Sessions of school days before today, while on roll, of which no mark was received. */
    List<Slot> missing(Period period) {
        LocalDate to = end(period);
        List<Slot> missing = new ArrayList<>();
        period.from()
                .datesUntil(to.isBefore(period.from()) ? period.from() : to)
                .forEach(day -> {
                    for (Session session : Session.values()) {
                        if (look(day, session) == SessionLook.NO_MARK) {
                            missing.add(Slot.of(day, session));
                        }
                    }
                });
        return missing;
    }

    SessionLook look(LocalDate day, Session session) {
        byte symbol = at(day, session);
        if (codes.category(symbol) != Category.NO_MARK) {
            return SessionLook.of(symbol, codes);
        }
        if (!days.open(day)) {
            return SessionLook.CLOSED;
        }
        if (!day.isBefore(today)) {
            return SessionLook.AHEAD;
        }
        return SessionLook.of(days.without(day, today));
    }

    /** Nothing is counted before it happened. */
    private LocalDate end(Period period) {
        LocalDate tomorrow = today.plusDays(1);
        return period.end().filter(tomorrow::isAfter).orElse(tomorrow);
    }

    private Marks marks(int year) {
        return years.getOrDefault(year, Marks.EMPTY);
    }
}
