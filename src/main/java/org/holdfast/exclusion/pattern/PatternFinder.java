package org.holdfast.exclusion.pattern;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdfast.attendance.Category;
import org.holdfast.attendance.Session;
import org.holdfast.attendance.drop.SeenMark;

/**
 * Finds the days that may be exclusions without a record, and whether they are so many that they are pointed out. Only
 * school days count, each once; a missing mark says nothing. Source: Holdfast F43.
 */
final class PatternFinder {
    private static final String AGREED_ABSENCE = "C2";
    private static final String OFF_SITE = "B";

    private final MarkedDays marks;
    private final Explained explained;
    private final Map<LocalDate, List<EarlyLeave>> noted = new HashMap<>();
    private final List<LocalDate> schoolDays;

    /** @param schoolDays those that are looked at, the earliest first and today's last */
    PatternFinder(MarkedDays marks, Explained explained, List<EarlyLeave> leaves, List<LocalDate> schoolDays) {
        this.marks = marks;
        this.explained = explained;
        this.schoolDays = schoolDays;
        leaves.stream()
                .sorted(Comparator.comparing(EarlyLeave::time).thenComparing(EarlyLeave::leaveId))
                .forEach(leave -> noted.computeIfAbsent(leave.day(), day -> new ArrayList<>())
                        .add(leave));
    }

    /** Every such day, the earliest first. */
    List<PatternDay> days() {
        return schoolDays.stream().flatMap(day -> day(day).stream()).toList();
    }

    /** What is pointed out as at the last of the school days. @param days as {@link #days} found them */
    Optional<InformalPattern> pattern(List<PatternDay> days, PatternTerms terms) {
        int from = Math.max(0, schoolDays.size() - terms.schoolDays());
        List<PatternDay> last = days.stream().filter(one -> at(one) >= from).toList();
        if (last.size() < terms.times()) {
            return Optional.empty();
        }
        int began = days.size() - 1;
        while (began > 0 && near(days.get(began - 1), days.get(began), terms)) {
            began--;
        }
        return Optional.of(new InformalPattern(days.get(began).day(), days.size() - began, terms, last));
    }

    private boolean near(PatternDay before, PatternDay after, PatternTerms terms) {
        return at(after) - at(before) < terms.schoolDays();
    }

    private int at(PatternDay one) {
        return Collections.binarySearch(schoolDays, one.day());
    }

    private Optional<PatternDay> day(LocalDate day) {
        return writtenDown(day)
                .or(() -> coded(day, AGREED_ABSENCE, PatternSign.C2, explained.partTime(day)))
                .or(() -> coded(day, OFF_SITE, PatternSign.B, explained.elsewhere(day)))
                .or(() -> goneByAfternoon(day));
    }

    /** What a suspension that began that day explains is no early leave. */
    private Optional<PatternDay> writtenDown(LocalDate day) {
        List<EarlyLeave> leaves = noted.getOrDefault(day, List.of());
        if (leaves.isEmpty() || explained.suspended(day, Session.AFTERNOON)) {
            return Optional.empty();
        }
        boolean collected = leaves.stream().anyMatch(leave -> leave.kind() == EarlyLeaveKind.COLLECTED);
        List<SeenMark> seen = Stream.of(Session.values())
                .filter(session -> marks.category(day, session) != Category.NO_MARK)
                .map(session -> marks.seen(day, session))
                .toList();
        return Optional.of(new PatternDay(
                day, collected ? PatternSign.COLLECTED : PatternSign.LEFT_EARLY, seen, List.copyOf(leaves)));
    }

    /** A suspended child is not away without a record; yet where a child off site is, must be on record all the same. */
    private Optional<PatternDay> coded(LocalDate day, String code, PatternSign sign, boolean explains) {
        List<SeenMark> seen = Stream.of(Session.values())
                .filter(session -> marks.letter(day, session).equals(code))
                .filter(session -> sign == PatternSign.B || !explained.suspended(day, session))
                .map(session -> marks.seen(day, session))
                .toList();
        return explains || seen.isEmpty() ? Optional.empty() : Optional.of(new PatternDay(day, sign, seen, List.of()));
    }

    private Optional<PatternDay> goneByAfternoon(LocalDate day) {
        boolean gone = marks.category(day, Session.MORNING) == Category.PRESENT
                && marks.category(day, Session.AFTERNOON).absent()
                && !explained.suspended(day, Session.AFTERNOON)
                && !(marks.letter(day, Session.AFTERNOON).equals(AGREED_ABSENCE) && explained.partTime(day));
        return gone
                ? Optional.of(new PatternDay(
                        day,
                        PatternSign.LEFT_EARLY,
                        List.of(marks.seen(day, Session.MORNING), marks.seen(day, Session.AFTERNOON)),
                        List.of()))
                : Optional.empty();
    }
}
