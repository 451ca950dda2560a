package org.holdfast.attendance.drop;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.holdfast.attendance.DaysHeld;
import org.holdfast.kernel.AcademicYear;

/**
 * Counts how often each rule has spoken of a child since September, from the marks as they stand now: it is asked again
 * as at the last mark of every week. A drop is over when two weeks with marks running say nothing of it; a run that
 * begins on another day is another run. Source: Holdfast F37, "repeats grouped".
 */
final class DropRepeats {
    /** Weeks in which a rule is silent before its next word is another drop. */
    private static final int SILENT = 2;

    private final Course course;
    private final DaysHeld days;
    private final Thresholds thresholds;
    private final Optional<LocalDate> movedHome;
    private final Map<DropRule, Heard> heard = new EnumMap<>(DropRule.class);

    /** What was heard of one rule until a week. */
    private record Heard(LocalDate began, int week, int times) {}

    DropRepeats(Course course, DaysHeld days, Thresholds thresholds, Optional<LocalDate> movedHome) {
        this.course = course;
        this.days = days;
        this.thresholds = thresholds;
        this.movedHome = movedHome;
    }

    /** The same drops, each with its number. */
    List<Drop> number(List<Drop> found, LocalDate today) {
        if (found.isEmpty()) {
            return found;
        }
        List<LocalDate> weeks = weeks(today);
        for (int i = 0; i < weeks.size(); i++) {
            hear(DropFinder.asOf(weeks.get(i), course, days, thresholds, movedHome), i);
        }
        hear(found, weeks.size());
        return found.stream()
                .map(drop -> drop.forTheTime(heard(drop.rule()).times()))
                .toList();
    }

    private void hear(List<Drop> drops, int week) {
        drops.forEach(drop -> {
            Heard before = heard(drop.rule());
            boolean another = drop.rule() == DropRule.RUN_OF_SESSIONS
                    ? !drop.began().equals(before.began())
                    : week - before.week() > SILENT;
            heard.put(drop.rule(), new Heard(drop.began(), week, before.times() + (another ? 1 : 0)));
        });
    }

    private Heard heard(DropRule rule) {
        return heard.getOrDefault(rule, new Heard(LocalDate.MIN, -SILENT - 1, 0));
    }

    /** The last day with a mark of each week since September that has one, before the week of the last of all. */
    private List<LocalDate> weeks(LocalDate today) {
        LocalDate first = AcademicYear.of(today).firstDay();
        LocalDate last = course.lastMarked(today).orElse(first);
        List<LocalDate> weeks = new ArrayList<>();
        LocalDate sunday = first.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        for (; sunday.isBefore(last); sunday = sunday.plusWeeks(1)) {
            LocalDate before = sunday.minusWeeks(1);
            course.lastMarked(sunday).filter(before::isBefore).ifPresent(weeks::add);
        }
        return weeks;
    }
}
