package org.holdfast.attendance.drop;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.holdfast.attendance.Category;
import org.holdfast.attendance.CodeTable;
import org.holdfast.attendance.Marks;
import org.holdfast.attendance.Session;
import org.holdfast.attendance.Slot;
import org.holdfast.attendance.Tally;

/** A child's marks over the years, asked by day. */
final class Course {
    /** The child came in, however late; for a rate it counts as an absence. */
    private static final Set<String> CAME_AFTER_ALL = Set.of("U");

    private static final String PART_TIME = "C2";
    /** The reason is known and somebody has agreed to it or decided it. */
    private static final Set<String> SET_APART = Set.of("E", "C1", "C2", "M", "J1", "S", "R", "T");

    /** What a session says of whether a child comes to school. */
    enum Went {
        CAME,
        AWAY,
        /** not expected, or away for a reason that is agreed */
        APART,
        /** no mark: neither */
        UNKNOWN
    }

    private final Map<Integer, Marks> years;
    private final CodeTable codes;

    Course(Map<Integer, Marks> years, CodeTable codes) {
        this.years = years;
        this.codes = codes;
    }

    Tally tally(LocalDate from, LocalDate toExclusive) {
        Tally sum = Tally.NOTHING;
        for (int year = Slot.yearOf(from); year <= Slot.yearOf(toExclusive); year++) {
            Marks marks = years.getOrDefault(year, Marks.EMPTY);
            sum = sum.plus(marks.tally(codes, Slot.index(year, from), Slot.index(year, toExclusive)));
        }
        return sum;
    }

    Went went(LocalDate day, Session session) {
        byte symbol = symbol(day, session);
        Category category = codes.category(symbol);
        if (category == Category.NO_MARK) {
            return Went.UNKNOWN;
        }
        String letter = codes.letter(symbol);
        if (category.attending() || CAME_AFTER_ALL.contains(letter)) {
            return Went.CAME;
        }
        return category.possible() && !SET_APART.contains(letter) ? Went.AWAY : Went.APART;
    }

    /** The last day with a mark, at the latest the one given. */
    Optional<LocalDate> lastMarked(LocalDate latest) {
        for (LocalDate day = latest; years.containsKey(Slot.yearOf(day)); day = day.minusDays(1)) {
            if (symbol(day, Session.MORNING) != CodeTable.NONE || symbol(day, Session.AFTERNOON) != CodeTable.NONE) {
                return Optional.of(day);
            }
        }
        return Optional.empty();
    }

    List<SeenMark> missed(LocalDate from, LocalDate toExclusive) {
        return seen(from, toExclusive, symbol -> codes.category(symbol).absent());
    }

    /** The count without the sessions that a part-time timetable agreed leaves out. */
    Tally withoutAgreed(LocalDate from, LocalDate toExclusive) {
        Tally all = tally(from, toExclusive);
        int agreed = seen(from, toExclusive, symbol -> codes.letter(symbol).equals(PART_TIME))
                .size();
        return new Tally(
                all.possible() - agreed,
                all.attending(),
                all.authorised() - agreed,
                all.unauthorised(),
                all.late(),
                all.marked() - agreed);
    }

    /** Spells of absence, each ended by a session attended; what is not required or not known ends none. */
    int spells(LocalDate from, LocalDate toExclusive) {
        int spells = 0;
        boolean absent = false;
        for (LocalDate day = from; day.isBefore(toExclusive); day = day.plusDays(1)) {
            for (Session session : Session.values()) {
                Category category = codes.category(symbol(day, session));
                spells += category.absent() && !absent ? 1 : 0;
                absent = category.absent() || (absent && !category.attending());
            }
        }
        return spells;
    }

    List<SeenMark> late(LocalDate from, LocalDate toExclusive) {
        return seen(from, toExclusive, codes::late);
    }

    SeenMark seen(LocalDate day, Session session) {
        return new SeenMark(day, session, codes.letter(symbol(day, session)));
    }

    private List<SeenMark> seen(LocalDate from, LocalDate toExclusive, Predicate<Byte> which) {
        List<SeenMark> seen = new ArrayList<>();
        for (LocalDate day = from; day.isBefore(toExclusive); day = day.plusDays(1)) {
            for (Session session : Session.values()) {
                if (which.test(symbol(day, session))) {
                    seen.add(seen(day, session));
                }
            }
        }
        return seen;
    }

    private byte symbol(LocalDate day, Session session) {
        int year = Slot.yearOf(day);
        return years.getOrDefault(year, Marks.EMPTY).at(Slot.index(year, day) + (session == Session.MORNING ? 0 : 1));
    }
}
