package org.holdfast.notice;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.time.zone.ZoneOffsetTransition;
import java.util.Optional;
import org.holdfast.kernel.Period;
import org.holdfast.school.WorkingDays;

/**
 * When mail of what is not urgent may reach a person, by the clock on the wall. A digest leaves on a working morning
 * outside of the holiday; one a week on the first such morning of the week. What quiet hours put off leaves at their end,
 * what a holiday puts off with the first digest after it. Source: F75.
 */
record MailTimes(Rhythm rhythm, Optional<QuietHours> quiet, Optional<Period> holiday, WorkingDays days, ZoneId zone) {
    /** When digests leave. */
    static final LocalTime MORNING = LocalTime.of(7, 30);

    /** Of somebody who never chose. */
    static MailTimes unchosen(WorkingDays days, ZoneId zone) {
        return new MailTimes(Rhythm.NOW, Optional.empty(), Optional.empty(), days, zone);
    }

    /** The first moment, from another on, at which what waits since then is told. */
    Instant after(Instant since) {
        Instant loud = loud(since);
        if (rhythm == Rhythm.NOW && !away(day(loud))) {
            return loud;
        }
        for (LocalDate day = day(since); ; day = day.plusDays(1)) {
            if (digestOn(day)) {
                Instant digest = loud(day.atTime(MORNING).atZone(zone).toInstant());
                if (!digest.isBefore(since)) {
                    return digest;
                }
            }
        }
    }

    /** Whether what is due, or late, may leave. */
    boolean open(Instant now) {
        return loud(now).equals(now) && (rhythm == Rhythm.NOW ? !away(day(now)) : works(day(now)));
    }

    private boolean digestOn(LocalDate day) {
        return works(day)
                && (rhythm != Rhythm.WEEKLY
                        || day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                                .datesUntil(day)
                                .noneMatch(this::works));
    }

    private boolean works(LocalDate day) {
        return days.includes(day) && !away(day);
    }

    private boolean away(LocalDate day) {
        return holiday.filter(period -> period.holdsOn(day)).isPresent();
    }

    private LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, zone);
    }

    /** That moment, or the end of the quiet hours that it lies in. */
    private Instant loud(Instant moment) {
        LocalDateTime wall = LocalDateTime.ofInstant(moment, zone);
        return quiet.filter(hours -> hours.include(wall.toLocalTime()))
                .map(hours -> end(moment, wall, hours.to()))
                .orElse(moment);
    }

    /** Where the clocks go forward over the end, that moment; where they go back over it, the first end that is to come. */
    private Instant end(Instant moment, LocalDateTime wall, LocalTime to) {
        boolean today = wall.toLocalTime().isBefore(to);
        LocalDateTime end = wall.toLocalDate().plusDays(today ? 0 : 1).atTime(to);
        ZoneOffsetTransition change = zone.getRules().getTransition(end);
        if (change != null && change.isGap()) {
            return change.getInstant();
        }
        ZonedDateTime first = end.atZone(zone);
        return (first.toInstant().isAfter(moment) ? first : first.withLaterOffsetAtOverlap()).toInstant();
    }
}
