package org.holdfast.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.holdfast.school.Setting;
import org.holdfast.school.Settings;
import org.holdfast.school.Terms;

/** By when somebody does what they were asked for. */
@ApplicationScoped
class DueDays {
    private static final int UNSAID = 5;

    @Inject
    Settings settings;

    @Inject
    Terms terms;

    @Inject
    Clock clock;

    /** @param authority whose setting counts; empty for the national default */
    LocalDate of(Optional<String> authority) {
        return of(authority, Setting.TASK_WITHIN_WORKING_DAYS);
    }

    /** @param within the working days that count */
    LocalDate of(Optional<String> authority, Setting within) {
        LocalDate today = LocalDate.now(clock);
        Settings.Value days = settings.of(authority.orElse(""), today).get(within);
        return terms.of(authority.orElse("")).workingDays().after(today, days == null ? UNSAID : days.number());
    }
}
