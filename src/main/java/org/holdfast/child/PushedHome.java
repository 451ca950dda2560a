package org.holdfast.child;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.holdfast.kernel.Period;
import org.jspecify.annotations.Nullable;

/**
 * A placement as a case system pushed it.
 *
 * @param key by which the source knows it
 * @param type SSDA903 PLACE code
 * @param newHome whether the child changed home when it began, where the source says so
 * @param restricted whether any word of the source ever left its address restricted; silence restricts
 */
public record PushedHome(
        String key,
        String type,
        @Nullable String provider,
        @Nullable String postcode,
        LocalDate from,
        @Nullable LocalDate to,
        Optional<Boolean> newHome,
        boolean restricted) {
    /** A stay away lies over the home it is away from. */
    static final Comparator<PushedHome> UPWARDS = Comparator.comparing(PushedHome::temporary)
            .thenComparing(PushedHome::from)
            .thenComparing(PushedHome::key);

    boolean temporary() {
        return CareCodes.temporary(type);
    }

    Period period() {
        return new Period(from, to);
    }
}
