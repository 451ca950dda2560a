package org.holdfast.monitoring.inspection;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.holdfast.kernel.AsAt;
import org.jspecify.annotations.Nullable;

/** A pair as an address says it. */
final class PackAddress {
    private PackAddress() {}

    /** Empty where it says none. */
    static Optional<AsAt> read(@Nullable String on, @Nullable String known) {
        try {
            return on == null || known == null
                    ? Optional.empty()
                    : Optional.of(new AsAt(LocalDate.parse(on), Instant.parse(known)));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    static Optional<String> authority(@Nullable String id) {
        return Optional.ofNullable(id).filter(one -> !one.isEmpty());
    }

    static String said(AsAt at, String authority) {
        return "on=" + at.on() + "&known=" + at.known() + (authority.isEmpty() ? "" : "&authority=" + authority);
    }
}
