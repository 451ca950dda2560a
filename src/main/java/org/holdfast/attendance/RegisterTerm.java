package org.holdfast.attendance;

import java.time.LocalDate;
import java.time.Month;

/**
 * The terms in which the school census counts sessions: the same for every authority, so that sums kept by them never
 * go stale when a school changes its term dates. Source: pupil absence statistics, methodology: autumn 1 August to
 * 31 December, spring from 1 January to Easter.
 */
enum RegisterTerm {
    AUTUMN,
    SPRING,
    SUMMER;

    /** Index of its first session in a register year. */
    int from(int year) {
        return switch (this) {
            case AUTUMN -> 0;
            case SPRING -> Slot.index(year, LocalDate.of(year + 1, Month.JANUARY, 1));
            case SUMMER -> Slot.index(year, easter(year + 1).plusDays(1));
        };
    }

    /** Index after its last session. */
    int to(int year) {
        return switch (this) {
            case AUTUMN -> SPRING.from(year);
            case SPRING -> SUMMER.from(year);
            case SUMMER -> Slot.COUNT;
        };
    }

    /** Easter Sunday of the Gregorian calendar, by the rule of Meeus, Jones and Butcher. */
    static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
        int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
        return LocalDate.of(year, f / 31, f % 31 + 1);
    }
}
