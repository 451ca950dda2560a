package org.holdfast.attendance;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * Sessions counted, in half days. All decisions are made with these whole numbers, never with a rounded percentage.
 *
 * @param possible sessions in the denominator: authorised and unauthorised absence and all attendance
 * @param attending present or educated off site
 * @param late arrivals after the start, before or after the register closed; they are in the other numbers too
 * @param marked sessions with any mark
 */
public record Tally(int possible, int attending, int authorised, int unauthorised, int late, int marked) {
    public static final Tally NOTHING = new Tally(0, 0, 0, 0, 0, 0);

    private static final int PERSISTENT_TENTHS = 10;

    public Tally plus(Tally other) {
        return new Tally(
                possible + other.possible,
                attending + other.attending,
                authorised + other.authorised,
                unauthorised + other.unauthorised,
                late + other.late,
                marked + other.marked);
    }

    public int absent() {
        return authorised + unauthorised;
    }

    /** {@link AttendanceRule#PERSISTENT_ABSENCE}; never without possible sessions. */
    public boolean persistent() {
        return possible > 0 && absent() * PERSISTENT_TENTHS >= possible;
    }

    /** {@link AttendanceRule#SEVERE_ABSENCE}. */
    public boolean severe() {
        return possible > 0 && absent() * 2 >= possible;
    }

    /** Percent with one decimal, halves up; empty without possible sessions. */
    public Optional<BigDecimal> attendance() {
        return percent(attending);
    }

    public Optional<BigDecimal> absence() {
        return percent(absent());
    }

    public Optional<BigDecimal> percent(int sessions) {
        return possible == 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(100L * sessions)
                        .divide(BigDecimal.valueOf(possible), 1, RoundingMode.HALF_UP));
    }

    /** Such as {@code 88.6% · 93 of 105 sessions}, or that there were none. */
    public String words() {
        return attendance()
                .map(rate -> rate + "% · " + attending + " of " + possible + (possible == 1 ? " session" : " sessions"))
                .orElse("no possible sessions");
    }
}
