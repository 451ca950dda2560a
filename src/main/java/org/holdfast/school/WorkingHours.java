package org.holdfast.school;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Optional;

/**
 * The hours of working days in which an authority's offices are open, in wall-clock time; they run through school
 * holidays.
 *
 * @param until later than {@code from} on the same day
 */
public record WorkingHours(WorkingDays days, LocalTime from, LocalTime until, ZoneId zone) {
    private static final int OPENS = 510;
    private static final int CLOSES = 1020;

    public WorkingHours {
        if (!until.isAfter(from)) {
            throw new IllegalArgumentException("hours end before they begin: " + from + " to " + until);
        }
    }

    /** As an authority set them; where what it set makes no hours, the national ones. */
    public static WorkingHours of(Map<Setting, Settings.Value> set, WorkingDays days, ZoneId zone) {
        int opens = number(set, Setting.WORKING_DAY_BEGINS_TIME, OPENS);
        int closes = number(set, Setting.WORKING_DAY_ENDS_TIME, CLOSES);
        boolean fits = closes > opens;
        return new WorkingHours(days, Amount.time(fits ? opens : OPENS), Amount.time(fits ? closes : CLOSES), zone);
    }

    private static int number(Map<Setting, Settings.Value> set, Setting of, int otherwise) {
        return Optional.ofNullable(set.get(of)).map(Settings.Value::number).orElse(otherwise);
    }

    /** The moment by which so much working time has passed since another; at the very end of a day, that day's end. */
    public Instant after(Instant moment, Duration work) {
        ZonedDateTime at = open(moment.atZone(zone));
        Duration left = work;
        while (true) {
            Duration today = Duration.between(at, end(at.toLocalDate()));
            if (left.compareTo(today) <= 0) {
                return at.plus(left).toInstant();
            }
            left = left.minus(today);
            at = open(at.toLocalDate().plusDays(1).atStartOfDay(zone));
        }
    }

    /** Working time from one moment to a later one; nothing where it is not later. */
    public Duration between(Instant from, Instant to) {
        Duration worked = Duration.ZERO;
        ZonedDateTime at = open(from.atZone(zone));
        ZonedDateTime last = to.atZone(zone);
        while (at.isBefore(last)) {
            ZonedDateTime closes = end(at.toLocalDate());
            worked = worked.plus(Duration.between(at, closes.isBefore(last) ? closes : last));
            at = open(at.toLocalDate().plusDays(1).atStartOfDay(zone));
        }
        return worked;
    }

    /** Whether the offices are open. */
    public boolean include(Instant moment) {
        ZonedDateTime at = moment.atZone(zone);
        return days.includes(at.toLocalDate())
                && !at.toLocalTime().isBefore(from)
                && at.toLocalTime().isBefore(until);
    }

    /** That moment, or where the offices are closed the next opening. */
    private ZonedDateTime open(ZonedDateTime at) {
        LocalDate day = at.toLocalDate();
        if (days.includes(day) && at.toLocalTime().isBefore(until)) {
            return at.toLocalTime().isBefore(from) ? day.atTime(from).atZone(zone) : at;
        }
        do {
            day = day.plusDays(1);
        } while (!days.includes(day));
        return day.atTime(from).atZone(zone);
    }

    private ZonedDateTime end(LocalDate day) {
        return day.atTime(until).atZone(zone);
    }
}
