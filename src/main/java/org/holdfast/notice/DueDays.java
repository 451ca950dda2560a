package org.holdfast.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.holdfast.school.Setting;
import org.holdfast.school.Settings;

/** By when somebody does what they were asked for. */
@ApplicationScoped
class DueDays {
    private static final int UNSAID = 5;
    private static final int SATURDAY = 6;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    /** @param authority whose setting counts; empty for the national default */
    LocalDate of(Optional<String> authority) {
        LocalDate today = LocalDate.now(clock);
        Settings.Value days = settings.of(authority.orElse(""), today).get(Setting.TASK_WITHIN_DAYS);
        return after(today, days == null ? UNSAID : days.number());
    }

    /** Weekends are left out; bank holidays are not known here. */
    static LocalDate after(LocalDate day, int workingDays) {
        LocalDate due = day;
        for (int left = workingDays; left > 0; ) {
            due = due.plusDays(1);
            left -= due.getDayOfWeek().getValue() < SATURDAY ? 1 : 0;
        }
        return due;
    }
}
