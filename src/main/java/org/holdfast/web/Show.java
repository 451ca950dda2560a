package org.holdfast.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How dates, times and shares are written on every page. Days are calendar days here; a page that counts school days says
 * so itself. What is not known is written as nothing, never as a guess.
 */
@Named("show")
@ApplicationScoped
public class Show {
    private static final DateTimeFormatter FULL = format("EEE d MMM uuuu");
    private static final DateTimeFormatter LONG = format("d MMMM uuuu");
    private static final DateTimeFormatter DAY = format("d MMM");
    private static final DateTimeFormatter WHOLE = format("d MMM uuuu");
    private static final DateTimeFormatter TIME = format("HH:mm");

    @Inject
    Clock clock;

    /** "Wed 25 Nov 2026". */
    public String date(@Nullable LocalDate day) {
        return day == null ? "" : FULL.format(day);
    }

    /** Today as {@link #date}, for what is printed. */
    public String printedOn() {
        return FULL.format(today());
    }

    /** "25 November 2026", as forms and printed documents write it. */
    public String longDate(@Nullable LocalDate day) {
        return day == null ? "" : LONG.format(day);
    }

    /** "25 Nov"; outside the current calendar year with its year, so that it cannot be taken for this one. */
    public String day(@Nullable LocalDate day) {
        if (day == null) {
            return "";
        }
        return DAY.format(day) + (day.getYear() == today().getYear() ? "" : " " + day.getYear());
    }

    /** "Wed 25 Nov 2026, 14:05" in the zone of the clock. */
    public String when(@Nullable Instant moment) {
        if (moment == null) {
            return "";
        }
        var local = moment.atZone(clock.getZone());
        return FULL.format(local) + ", " + TIME.format(local);
    }

    /** The day of {@link #when} as {@link #day} writes it. */
    public String whenDay(@Nullable Instant moment) {
        return moment == null ? "" : day(LocalDate.ofInstant(moment, clock.getZone()));
    }

    /** "14:05" in the zone of the clock. */
    public static String time(Instant moment, Clock clock) {
        return TIME.format(moment.atZone(clock.getZone()));
    }

    /** "14:05" of today, "25 Nov, 14:05" of another day. */
    public static String moment(Instant moment, Clock clock) {
        var local = moment.atZone(clock.getZone());
        boolean now = local.toLocalDate().equals(LocalDate.now(clock));
        return (now ? "" : DAY.format(local) + ", ") + TIME.format(local);
    }

    /** "25 Nov 2026, 14:05": for what is kept or printed. */
    public static String full(Instant moment, Clock clock) {
        var local = moment.atZone(clock.getZone());
        return WHOLE.format(local) + ", " + TIME.format(local);
    }

    /** "25 Nov 2026". */
    public static String whole(LocalDate day) {
        return WHOLE.format(day);
    }

    /** "today", "tomorrow", "in 2 days", "1 day over", "2 days over". */
    public String inDays(@Nullable LocalDate day) {
        if (day == null) {
            return "";
        }
        long days = ChronoUnit.DAYS.between(today(), day);
        return Text.say(days < 0 ? "web.days.over" : "web.days.in", Math.abs(days));
    }

    /** "88.6% · 93 of 105"; of nothing there is no share. */
    public String percent(long part, long whole) {
        return whole == 0 ? Text.say("web.percent.none") : Text.say("web.percent", share(part, whole), part, whole);
    }

    /** The text of a key with facts filled in: {@code #{show.say('support.keyPerson.count', n)}}. */
    public String say(String key, Object... facts) {
        return Text.say(key, facts);
    }

    /** One decimal, halves up: 88.6. Shares just short of all or nothing are never rounded to it. */
    private static String share(long part, long whole) {
        BigDecimal share = BigDecimal.valueOf(part * 100).divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP);
        if (part > 0 && share.signum() == 0) {
            return "0.1";
        }
        return part < whole && share.compareTo(BigDecimal.valueOf(100)) >= 0 ? "99.9" : share.toPlainString();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    /** English, not UK: the UK locale writes "Sept" where every other month has three letters. */
    private static DateTimeFormatter format(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
    }
}
