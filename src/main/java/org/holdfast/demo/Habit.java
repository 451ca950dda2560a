package org.holdfast.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** How a child of the world comes to school, in chances of a hundred a day. */
enum Habit {
    STEADY(3, 1),
    OFTEN_ILL(8, 1),
    PERSISTENT(9, 5),
    SEVERE(20, 38),
    /** Steady until four weeks ago. */
    FALLING(3, 1),
    /** Away on Mondays since six weeks. */
    MONDAYS(3, 1),
    /** Comes later and later since five weeks. */
    LATE(3, 1),
    /** Not seen for the last three school days. */
    GONE(3, 1);

    private final int ill;
    private final int away;

    Habit(int ill, int away) {
        this.ill = ill;
        this.away = away;
    }

    /** Of the children of Saltmarsh High by hand, of the others by chance. */
    static Habit of(int number, Dice dice) {
        if (number < Saltmarsh.CHILDREN) {
            return switch (number) {
                case 0 -> FALLING;
                case 1 -> MONDAYS;
                case 3 -> LATE;
                case 6 -> PERSISTENT;
                case 9 -> SEVERE;
                case 11 -> GONE;
                case 5 -> OFTEN_ILL;
                default -> STEADY;
            };
        }
        int fall = dice.between(1, 100);
        return fall <= 70
                ? STEADY
                : fall <= 80
                        ? OFTEN_ILL
                        : fall <= 88
                                ? PERSISTENT
                                : fall <= 90 ? SEVERE : fall <= 94 ? FALLING : fall <= 97 ? MONDAYS : LATE;
    }

    /** Whether an illness begins on that day. */
    boolean fallsIll(Dice dice) {
        return dice.percent(ill) && dice.percent(60);
    }

    /** Whether the child is away without an illness. */
    boolean away(LocalDate day, LocalDate today, Dice dice) {
        return switch (this) {
            case FALLING -> dice.percent(day.isAfter(today.minusWeeks(4)) ? 32 : away);
            case MONDAYS ->
                dice.percent(day.isAfter(today.minusWeeks(6)) && day.getDayOfWeek() == DayOfWeek.MONDAY ? 80 : away);
            case GONE -> day.isAfter(today.minusDays(6)) || dice.percent(away);
            default -> dice.percent(away);
        };
    }

    boolean late(LocalDate day, LocalDate today, Dice dice) {
        long weeks = ChronoUnit.WEEKS.between(day, today);
        return dice.percent(this == LATE && weeks < 5 ? 15 + 12 * (int) (5 - weeks) : 2);
    }
}
