package org.holdfast.attendance.absence;

import java.time.LocalDate;
import java.util.Optional;
import org.holdfast.school.DatedSetting;
import org.holdfast.school.Terms;
import org.holdfast.web.Text;

/** How long somebody has to find out why a child was absent. @param source who decided it */
record ReasonTerm(int schoolDays, String source) {
    /** Longer than any holiday. */
    private static final int MONTHS = 4;

    private static final int FRIDAY = 5;

    /** Law's general practice where nothing was set for the day. */
    private static final ReasonTerm OTHERWISE = new ReasonTerm(5, "");

    static ReasonTerm of(Optional<DatedSetting> setting) {
        return setting.map(held -> new ReasonTerm(held.number(), held.source())).orElse(OTHERWISE);
    }

    /** The last day; without a calendar a school day is a weekday. */
    LocalDate after(LocalDate absent, Optional<Terms.Calendar> calendar) {
        LocalDate day = absent;
        int left = schoolDays;
        for (LocalDate end = absent.plusMonths(MONTHS); left > 0 && day.isBefore(end); ) {
            day = day.plusDays(1);
            LocalDate one = day;
            boolean held = calendar.map(it -> it.schoolDay(one))
                    .orElse(one.getDayOfWeek().getValue() <= FRIDAY);
            left -= held ? 1 : 0;
        }
        return day;
    }

    String words() {
        return Text.say("attendance.unresolved.term", schoolDays, source);
    }
}
