package org.holdfast.attendance;

import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;

/**
 * One session of one day in a register year, which runs from 1 August to 31 July whatever the term dates, as the school
 * census does. Two slots a day: an even index is the morning.
 *
 * @param year calendar year in which the register year begins
 * @param index from 0 to {@link #COUNT} - 1
 */
public record Slot(int year, int index) implements Comparable<Slot> {
    /** Of a register year that holds a 29 February. */
    public static final int COUNT = 2 * 366;

    public Slot {
        if (index < 0 || index >= COUNT) {
            throw new IllegalArgumentException("No session " + index);
        }
    }

    public static Slot of(LocalDate day, Session session) {
        int year = yearOf(day);
        int days = (int) ChronoUnit.DAYS.between(firstDay(year), day);
        return new Slot(year, 2 * days + (session == Session.MORNING ? 0 : 1));
    }

    /** The register year of a day. */
    public static int yearOf(LocalDate day) {
        return day.getMonthValue() >= Month.AUGUST.getValue() ? day.getYear() : day.getYear() - 1;
    }

    public static LocalDate firstDay(int year) {
        return LocalDate.of(year, Month.AUGUST, 1);
    }

    /** Index of a day's morning in a register year; a day outside it gives the nearest end, 0 or {@link #COUNT}. */
    public static int index(int year, LocalDate day) {
        long index = 2 * ChronoUnit.DAYS.between(firstDay(year), day);
        return (int) Math.max(0, Math.min(COUNT, index));
    }

    public LocalDate day() {
        return firstDay(year).plusDays(index / 2);
    }

    public Session session() {
        return index % 2 == 0 ? Session.MORNING : Session.AFTERNOON;
    }

    @Override
    public int compareTo(Slot other) {
        return year == other.year ? Integer.compare(index, other.index) : Integer.compare(year, other.year);
    }
}
