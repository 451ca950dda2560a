package org.holdfast.attendance;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Set;

/** How marks of a school come in, and so when a missing one is missed. */
public enum Practice {
    /** Twice a day, while the day runs. */
    DAILY,
    /** In a file a week: until the week is over its marks are not live. */
    WEEKLY,
    /** The school keeps no register, as a nursery or a college does. */
    NONE;

    private static final Set<String> WITHOUT_REGISTER =
            Set.of("nursery", "16 plus", "college", "further education", "post-16");

    /** Where a school has said nothing. Source: facts A1; registers bind schools, and children of school age. */
    public static Practice ofPhase(String phase) {
        return WITHOUT_REGISTER.contains(phase.strip().toLowerCase(Locale.ROOT)) ? NONE : DAILY;
    }

    /** What a day without a mark is called. */
    SessionState without(LocalDate day, LocalDate today) {
        return switch (this) {
            case NONE -> SessionState.NOT_COLLECTED;
            case WEEKLY ->
                today.isBefore(day.with(TemporalAdjusters.next(DayOfWeek.MONDAY)))
                        ? SessionState.NOT_LIVE
                        : SessionState.NO_MARK;
            case DAILY -> today.isBefore(day) ? SessionState.NOT_LIVE : SessionState.NO_MARK;
        };
    }
}
