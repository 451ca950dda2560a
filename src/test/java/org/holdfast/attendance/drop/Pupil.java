package org.holdfast.attendance.drop;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.holdfast.attendance.CodeTable;
import org.holdfast.attendance.DaysHeld;
import org.holdfast.attendance.LawfulCodes;
import org.holdfast.attendance.Marks;
import org.holdfast.attendance.Session;
import org.holdfast.attendance.Slot;
import org.holdfast.school.Setting;
import org.holdfast.school.Settings;
import org.holdfast.school.Term;
import org.holdfast.school.Terms;
import org.holdfast.school.WorkingDays;
import org.jspecify.annotations.Nullable;

/** An invented child's marks in the terms of 2025 and 2026, written day by day, and what is found in them. */
final class Pupil {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    static final Terms.Calendar CALENDAR = calendar();

    private final Map<Integer, byte[]> years = new HashMap<>();
    private final Map<Setting, Settings.Value> settings = new HashMap<>();
    private @Nullable LocalDate moved;

    private static Terms.Calendar calendar() {
        List<Term> terms = List.of(
                term("autumn", LocalDate.of(2025, 9, 1), LocalDate.of(2025, 12, 19)),
                term("spring", LocalDate.of(2026, 1, 5), LocalDate.of(2026, 3, 27)),
                term("summer", LocalDate.of(2026, 4, 13), LocalDate.of(2026, 7, 21)),
                term("autumn", LocalDate.of(2026, 9, 1), LocalDate.of(2026, 12, 18)));
        Set<LocalDate> closed = new HashSet<>();
        for (LocalDate half : List.of(
                LocalDate.of(2025, 10, 27),
                LocalDate.of(2026, 2, 16),
                LocalDate.of(2026, 5, 25),
                LocalDate.of(2026, 10, 26))) {
            half.datesUntil(half.plusDays(5)).forEach(closed::add);
        }
        return new Terms.Calendar(terms, closed, WorkingDays.WEEKDAYS);
    }

    private static Term term(String name, LocalDate first, LocalDate last) {
        return new Term(null, name, first, last, "test");
    }

    /** Came to every session of the school days known. */
    static Pupil whoAlwaysCame() {
        Pupil pupil = new Pupil();
        schoolDays(LocalDate.of(2025, 9, 1), TODAY).forEach(day -> pupil.on(day, "/", "\\"));
        return pupil;
    }

    static List<LocalDate> schoolDays(LocalDate from, LocalDate toExclusive) {
        return from.datesUntil(toExclusive).filter(CALENDAR::schoolDay).toList();
    }

    Pupil on(LocalDate day, String morning, String afternoon) {
        mark(day, Session.MORNING, morning);
        mark(day, Session.AFTERNOON, afternoon);
        return this;
    }

    /** @param letter of a code, or blank for no mark */
    Pupil mark(LocalDate day, Session session, String letter) {
        Slot slot = Slot.of(day, session);
        years.computeIfAbsent(slot.year(), year -> new byte[Slot.COUNT])[slot.index()] =
                letter.isBlank() ? CodeTable.NONE : LawfulCodes.symbol(letter);
        return this;
    }

    Pupil on(DayOfWeek weekday, LocalDate from, String morning, String afternoon) {
        schoolDays(from, TODAY).stream()
                .filter(day -> day.getDayOfWeek() == weekday)
                .forEach(day -> on(day, morning, afternoon));
        return this;
    }

    Pupil movedHome(LocalDate day) {
        moved = day;
        return this;
    }

    Pupil whoseAuthoritySet(Setting setting, int number) {
        settings.put(setting, new Settings.Value(number, "test", true));
        return this;
    }

    Course course() {
        Map<Integer, Marks> marks = new HashMap<>();
        years.forEach((year, symbols) -> marks.put(year, new Marks(symbols)));
        return new Course(marks, LawfulCodes.table());
    }

    List<Drop> drops() {
        return drops(TODAY);
    }

    List<Drop> drops(LocalDate today) {
        Course course = course();
        return DropFinder.asOf(
                today, course, new DaysHeld(CALENDAR, today), new Thresholds(settings), Optional.ofNullable(moved));
    }

    /** Each with how often its rule has spoken since September. */
    List<Drop> numbered() {
        return new DropRepeats(
                        course(), new DaysHeld(CALENDAR, TODAY), new Thresholds(settings), Optional.ofNullable(moved))
                .number(drops(), TODAY);
    }

    List<DropRule> rules() {
        return drops().stream().map(Drop::rule).toList();
    }

    Optional<Drop> drop(DropRule rule) {
        return drops().stream().filter(drop -> drop.rule() == rule).findFirst();
    }
}
