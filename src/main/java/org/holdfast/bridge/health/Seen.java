package org.holdfast.bridge.health;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A client had an answer that was no refusal.
 *
 * @param seq the change up to which it says to have dealt with all, where it asks for changes
 */
public record Seen(String authorityId, String clientId, Used what, Instant at, @Nullable Long seq) {
    String key() {
        return clientId + ":" + what;
    }
}
