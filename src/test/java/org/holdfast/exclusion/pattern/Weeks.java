package org.holdfast.exclusion.pattern;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.holdfast.access.Actor;
import org.holdfast.attendance.CodeTable;
import org.holdfast.attendance.LawfulCodes;
import org.holdfast.attendance.Marks;
import org.holdfast.attendance.Session;
import org.holdfast.attendance.Slot;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.Period;
import org.holdfast.school.Term;
import org.holdfast.school.Terms;
import org.holdfast.school.WorkingDays;

/** An invented child's autumn of 2026, up to Monday 23 November, and what is found in it. */
final class Weeks {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    static final PatternTerms THREE_IN_TWENTY = new PatternTerms(3, 20, "test");
    static final ChildId CHILD = new ChildId("00000000-0000-7000-8000-000000000001");
    static final Terms.Calendar CALENDAR = new Terms.Calendar(
            List.of(
                    new Term(null, "summer", LocalDate.of(2026, 4, 13), LocalDate.of(2026, 7, 21), "test"),
                    new Term(null, "autumn", LocalDate.of(2026, 9, 1), LocalDate.of(2026, 12, 18), "test")),
            Set.copyOf(LocalDate.of(2026, 10, 26)
                    .datesUntil(LocalDate.of(2026, 10, 31))
                    .toList()),
            WorkingDays.WEEKDAYS);

    private final Map<Integer, byte[]> years = new HashMap<>();
    private final List<EarlyLeave> leaves = new ArrayList<>();
    private final Set<Slot> suspended = new HashSet<>();
    private final List<Period> partTime = new ArrayList<>();
    private final List<Period> elsewhere = new ArrayList<>();
    private final LocalDate today;

    Weeks() {
        this(TODAY);
    }

    Weeks(LocalDate today) {
        this.today = today;
    }

    /** The school day so many school days before Friday 20 November. */
    static LocalDate back(int schoolDays) {
        List<LocalDate> held = LocalDate.of(2026, 4, 13)
                .datesUntil(TODAY)
                .filter(CALENDAR::schoolDay)
                .toList();
        return held.get(held.size() - 1 - schoolDays);
    }

    /** Letters of codes, or blank for no mark. */
    Weeks on(LocalDate day, String morning, String afternoon) {
        mark(Slot.of(day, Session.MORNING), morning);
        mark(Slot.of(day, Session.AFTERNOON), afternoon);
        return this;
    }

    private void mark(Slot slot, String letter) {
        years.computeIfAbsent(slot.year(), year -> new byte[Slot.COUNT])[slot.index()] =
                letter.isBlank() ? CodeTable.NONE : LawfulCodes.symbol(letter);
    }

    Weeks noted(LocalDate day, EarlyLeaveKind kind) {
        return noted(day, LocalTime.of(13, 40), kind);
    }

    Weeks noted(LocalDate day, LocalTime time, EarlyLeaveKind kind) {
        leaves.add(new EarlyLeave(
                CHILD,
                "school",
                new EarlyLeaveTerms.Checked(day, time, kind, "Jo Marsh", "A hard morning"),
                Actor.system("test"),
                Instant.EPOCH));
        return this;
    }

    Weeks suspended(LocalDate day, Session session) {
        suspended.add(Slot.of(day, session));
        return this;
    }

    Weeks partTime(LocalDate from, LocalDate to) {
        partTime.add(new Period(from, to));
        return this;
    }

    Weeks elsewhere(LocalDate from, LocalDate to) {
        elsewhere.add(new Period(from, to));
        return this;
    }

    List<EarlyLeave> leaves() {
        return leaves;
    }

    ChildPattern found() {
        return found(THREE_IN_TWENTY);
    }

    ChildPattern found(PatternTerms terms) {
        Map<Integer, Marks> marks = new HashMap<>();
        years.forEach((year, symbols) -> marks.put(year, new Marks(symbols)));
        return new PatternCase(CHILD, today, CALENDAR, terms, PatternCase.lookedAt(CALENDAR, terms, today))
                .found(
                        new MarkedDays(marks, LawfulCodes.table()),
                        new Explained(suspended, partTime, elsewhere),
                        leaves);
    }

    Optional<InformalPattern> pattern() {
        return found().now();
    }
}
