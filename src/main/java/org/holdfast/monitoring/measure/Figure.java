package org.holdfast.monitoring.measure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** A numerator over a denominator. */
public record Figure(int numerator, int denominator) {
    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    Figure plus(Figure other) {
        return new Figure(numerator + other.numerator, denominator + other.denominator);
    }

    /** Percent with one decimal, halves up, and never rounded to none or all; empty over nothing. */
    public Optional<BigDecimal> percent() {
        return denominator == 0 ? Optional.empty() : Optional.of(share());
    }

    private BigDecimal share() {
        BigDecimal share =
                BigDecimal.valueOf(100L * numerator).divide(BigDecimal.valueOf(denominator), 1, RoundingMode.HALF_UP);
        if (numerator > 0 && share.signum() == 0) {
            return new BigDecimal("0.1");
        }
        return numerator < denominator && share.compareTo(ALL) >= 0 ? new BigDecimal("99.9") : share;
    }
}
