package org.holdfast.monitoring.measure;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.holdfast.kernel.AsAt;
import org.holdfast.kernel.Refused;
import org.jspecify.annotations.Nullable;

/** The pair that an address asks for: {@code on} is a day, {@code known} a day, which closes with its end, or an instant. */
public final class PairAsked {
    private PairAsked() {}

    /**
     * @param on blank for today
     * @param known blank for now
     * @throws Refused at the field that says no day, or one to come
     */
    public static AsAt of(@Nullable String on, @Nullable String known, Clock clock) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        LocalDate today = LocalDate.ofInstant(now, clock.getZone());
        LocalDate day = on == null || on.isBlank() ? today : day(on, "on");
        if (day.isAfter(today)) {
            throw refused(MeasureRule.NO_FIGURE_OF_TOMORROW, "on");
        }
        return new AsAt(day, known == null || known.isBlank() ? now : known(known.strip(), now, clock));
    }

    private static Instant known(String text, Instant now, Clock clock) {
        Instant instant = text.indexOf('T') > 0 ? instant(text) : end(day(text, "known"), now, clock);
        if (instant.isAfter(now)) {
            throw refused(MeasureRule.NO_FIGURE_OF_TOMORROW, "known");
        }
        return instant;
    }

    /** The last instant of a day; of today, now. */
    private static Instant end(LocalDate day, Instant now, Clock clock) {
        return day.equals(LocalDate.ofInstant(now, clock.getZone()))
                ? now
                : day.plusDays(1).atStartOfDay(clock.getZone()).toInstant().minus(1, ChronoUnit.MICROS);
    }

    private static Instant instant(String text) {
        try {
            return Instant.parse(text).truncatedTo(ChronoUnit.MICROS);
        } catch (DateTimeException e) {
            throw refused(MeasureRule.DAY_IS_READABLE, "known");
        }
    }

    /** A year before 1900 or after 2999 is a slip, and no database would keep it. */
    private static LocalDate day(String text, String field) {
        try {
            LocalDate day = LocalDate.parse(text.strip());
            if (day.getYear() >= 1900 && day.getYear() < 3000) {
                return day;
            }
        } catch (DateTimeException e) {
            throw refused(MeasureRule.DAY_IS_READABLE, field);
        }
        throw refused(MeasureRule.DAY_IS_READABLE, field);
    }

    private static Refused refused(MeasureRule rule, String field) {
        return new Refused(rule, rule.sentence(), field);
    }
}
