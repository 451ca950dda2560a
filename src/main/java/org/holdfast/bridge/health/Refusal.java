package org.holdfast.bridge.health;

import java.time.Instant;
import org.holdfast.access.Secrets;

/**
 * Requests of a client about one of its rows that were refused for one reason: never what they said, nor about which child.
 *
 * @param sourceId the client's own name of the row; empty where there is none
 * @param reason last part of the problem's type
 */
public record Refusal(
        String authorityId,
        String clientId,
        SentKind kind,
        String sourceId,
        String reason,
        int status,
        int times,
        Instant first,
        Instant last) {
    private static final int LONGEST_REASON = 60;

    /** The id of a row as it may be kept: a name that no row can have is left out. */
    static String plain(String sourceId) {
        return sourceId.matches("[ -~]{1,100}") ? sourceId : "";
    }

    static Refusal once(
            String authorityId,
            String clientId,
            SentKind kind,
            String sourceId,
            String reason,
            int status,
            Instant now) {
        String word = reason.matches("[a-z0-9-]{1," + LONGEST_REASON + "}") ? reason : "status-" + status;
        return new Refusal(authorityId, clientId, kind, plain(sourceId), word, status, 1, now, now);
    }

    /** The same for the same client, row and reason, so that what is sent again and again is one. */
    String key() {
        return Secrets.sha256(String.join("\n", clientId, kind.name(), sourceId, reason));
    }

    Refusal and(Refusal other) {
        Instant earlier = first.isBefore(other.first) ? first : other.first;
        Instant later = last.isAfter(other.last) ? last : other.last;
        return new Refusal(
                authorityId, clientId, kind, sourceId, reason, other.status, times + other.times, earlier, later);
    }
}
