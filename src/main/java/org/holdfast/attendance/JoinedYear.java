package org.holdfast.attendance;

import java.time.LocalDate;

/** A child's year with the registers of all schools made one: {@link AttendanceRule#MAIN_SCHOOL_MARKS}. */
public final class JoinedYear {
    private final int year;
    private final Marks marks;
    private final CodeTable codes;

    JoinedYear(int year, Marks marks, CodeTable codes) {
        this.year = year;
        this.marks = marks;
        this.codes = codes;
    }

    /** Calendar year in which it begins, on 1 August. */
    public int year() {
        return year;
    }

    public Marks marks() {
        return marks;
    }

    /** Of the whole year. */
    public Tally tally() {
        return marks.tally(codes, 0, Slot.COUNT);
    }

    /** From one day to before another; days outside the year count nothing. */
    public Tally tally(LocalDate from, LocalDate to) {
        return marks.tally(codes, Slot.index(year, from), Slot.index(year, to));
    }
}
