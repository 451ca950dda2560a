package org.holdfast.child;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.holdfast.kernel.Period;
import org.jspecify.annotations.Nullable;

/**
 * A standing with social care as a case system pushed it.
 *
 * @param layer 0 for what the child's own record says, 1 for a legal status: the latter is the better witness
 * @param key by which the source knows it
 * @param to first day on which it no longer holds; null while it lasts
 * @param endReason REC code, only where it is the end of care; an end without one is a change of legal status
 */
public record PushedStatus(
        int layer,
        String key,
        CareKind kind,
        @Nullable String legalStatus,
        LocalDate from,
        @Nullable LocalDate to,
        @Nullable String endReason) {
    /** What begins later lies on top; ties by what the source calls it, so that any order of arrival ends alike. */
    static final Comparator<PushedStatus> UPWARDS = Comparator.comparingInt(PushedStatus::layer)
            .thenComparing(PushedStatus::from)
            .thenComparing(PushedStatus::key);

    boolean inCare() {
        return kind == CareKind.LOOKED_AFTER || kind == CareKind.SHORT_BREAKS;
    }

    Period period() {
        return new Period(from, to);
    }

    /** The day on which care ended with it. */
    Optional<LocalDate> left() {
        return inCare() && endReason != null ? Optional.ofNullable(to) : Optional.empty();
    }
}
