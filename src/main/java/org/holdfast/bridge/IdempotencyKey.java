package org.holdfast.bridge;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The client's own key of a request that it may send again. */
public final class IdempotencyKey {
    private static final String NAME = "Idempotency-Key";

    private IdempotencyKey() {}

    /**
     * Empty where it gave none.
     *
     * @throws BadParameter if it cannot be one
     */
    public static Optional<String> of(@Nullable HttpHeaders headers) {
        Optional<String> key = Optional.ofNullable(headers).map(all -> all.getHeaderString(NAME));
        if (key.filter(text -> !right(text)).isPresent()) {
            throw new BadParameter(NAME, "1 to 100 letters, digits or signs");
        }
        return key;
    }

    static boolean right(String key) {
        return key.matches("[!-~]{1,100}");
    }
}
