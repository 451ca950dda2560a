package org.holdfast.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import org.holdfast.school.Setting;
import org.holdfast.school.Settings;
import org.holdfast.school.Terms;
import org.holdfast.web.Text;

/**
 * How long a check lasts, as an authority set it, in its own terms.
 *
 * @param zone in which a moment becomes a day
 */
public record Periods(Map<Setting, Settings.Value> settings, Terms.Calendar calendar, ZoneId zone) {
    private static final int DAYS_FOR_REVIEW = 140;

    /** First day of the term that runs, or ran last. */
    public LocalDate termStart(LocalDate today) {
        return calendar.termStart(today);
    }

    /** First day on which a check still counts. */
    public LocalDate since(Setting setting, LocalDate today) {
        int terms = Optional.ofNullable(settings.get(setting))
                .map(Settings.Value::number)
                .orElse(2);
        return calendar.startOf(today, Math.max(terms, 1) - 1);
    }

    /** Longest time from approval to review, in calendar days. */
    public int reviewWithinDays() {
        return Optional.ofNullable(settings.get(Setting.REVIEW_WITHIN_DAYS))
                .map(Settings.Value::number)
                .orElse(DAYS_FOR_REVIEW);
    }

    /** What an authority set, or the national default; where even that is missing, what is given. */
    int number(Setting setting, int otherwise) {
        return Optional.ofNullable(settings.get(setting))
                .map(Settings.Value::number)
                .orElse(otherwise);
    }

    /** Whose setting it is and where it comes from. */
    String whose(Setting setting) {
        return Optional.ofNullable(settings.get(setting))
                .map(value -> Text.say(value.own() ? "plan.due.own" : "plan.due.national", value.source()))
                .orElse("");
    }

    LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, zone);
    }

    public Optional<String> source(Setting setting) {
        return Optional.ofNullable(settings.get(setting)).map(Settings.Value::source);
    }
}
