package org.holdfast.attendance.drop;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.holdfast.attendance.DayWords;
import org.holdfast.attendance.Session;
import org.holdfast.school.Setting;

/** Finds absences that fall on one weekday. */
final class WeekdayFinder {
    private static final int OFTENER = 4;

    private final DropBasis basis;
    private final Map<DayOfWeek, Count> counts = new EnumMap<>(DayOfWeek.class);

    /** What is known of one weekday. */
    private static final class Count {
        private int days;
        private int away;
        private LocalDate last = LocalDate.MIN;
        private final List<SeenMark> marks = new ArrayList<>();
        private final Set<Session> sessions = new HashSet<>();
    }

    WeekdayFinder(DropBasis basis) {
        this.basis = basis;
    }

    /** Over half as many weeks again as other drops, so that a weekday comes often enough. */
    Optional<Drop> find() {
        List<LocalDate> days = basis.days().last(basis.thresholds().days() * 3 / 2, basis.asAt());
        days.forEach(this::count);
        int known = counts.values().stream().mapToInt(count -> count.days).sum();
        int away = counts.values().stream().mapToInt(count -> count.away).sum();
        return counts.entrySet().stream()
                .filter(entry -> pattern(entry.getValue(), known, away))
                .max(Map.Entry.comparingByValue((a, b) -> Integer.compare(a.away, b.away)))
                .map(entry -> drop(entry.getKey(), entry.getValue(), known, away, days.get(0)));
    }

    private void count(LocalDate day) {
        List<Session> missed = new ArrayList<>();
        boolean known = false;
        for (Session session : Session.values()) {
            Course.Went went = basis.course().went(day, session);
            known |= went == Course.Went.CAME || went == Course.Went.AWAY;
            if (went == Course.Went.AWAY) {
                missed.add(session);
            }
        }
        if (!known) {
            return;
        }
        Count count = counts.computeIfAbsent(day.getDayOfWeek(), weekday -> new Count());
        count.days++;
        if (!missed.isEmpty()) {
            count.away++;
            count.last = day;
            count.sessions.addAll(missed);
            missed.forEach(session -> count.marks.add(basis.course().seen(day, session)));
        }
    }

    private boolean pattern(Count count, int known, int away) {
        int others = away - count.away;
        return count.away >= basis.thresholds().number(Setting.DROP_WEEKDAY_TIMES)
                && count.away * 2 >= count.days
                && !count.last.isBefore(basis.asAt().minusWeeks(2))
                && count.away * (known - count.days) >= OFTENER * others * count.days;
    }

    private Drop drop(DayOfWeek weekday, Count count, int known, int away, LocalDate first) {
        int half = count.sessions.size() > 1 ? 0 : count.sessions.contains(Session.MORNING) ? 1 : 2;
        return new Drop(
                DropRule.WEEKDAY_PATTERN,
                basis.days().calendar().termStart(basis.asAt()),
                count.away,
                List.of(
                        weekday.getDisplayName(TextStyle.FULL, Locale.UK),
                        count.away,
                        count.days,
                        away - count.away,
                        known - count.days,
                        half,
                        DayWords.of(first)),
                List.copyOf(count.marks));
    }
}
