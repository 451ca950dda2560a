package org.holdfast.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.holdfast.platform.Config;
import org.jspecify.annotations.Nullable;

/**
 * How long a session lasts: without use, and at the most. The server's own counting is not enough: a page that only asks how long there is
 * left, or says that it is still open, must not keep the session alive by asking.
 */
@ApplicationScoped
class SessionClock {
    private static final String USED = "holdfast.used";
    private static final String BEGUN = "holdfast.begun";
    private static final int USUAL_MINUTES = 30;

    /** However it is used: whoever took over a session has it for a working day at the most. */
    private static final Duration LONGEST = Duration.ofHours(12);

    /** By this much the server keeps a session longer than this clock, so that this clock decides. */
    private static final Duration SLACK = Duration.ofMinutes(10);

    @Inject
    Clock clock;

    /** Read when first asked for. */
    @Nullable
    Duration length;

    /** Set with {@code HOLDFAST_SESSION_MINUTES}, 2 to 480. */
    Duration length() {
        if (length == null) {
            int minutes = Config.text("holdfast.session.minutes")
                    .filter(text -> text.matches("\\d{1,3}"))
                    .map(Integer::parseInt)
                    .orElse(USUAL_MINUTES);
            length = Duration.ofMinutes(Math.max(2, Math.min(480, minutes)));
        }
        return length;
    }

    /** Requests that a page makes by itself while nobody does anything. */
    static boolean onlyLooks(String method, String path) {
        return path.endsWith("/here") || (path.equals(SessionServlet.PATH) && method.equals("GET"));
    }

    void begin(HttpSession session) {
        session.setMaxInactiveInterval((int) length().plus(SLACK).toSeconds());
        session.setAttribute(BEGUN, clock.millis());
        used(session);
    }

    void used(HttpSession session) {
        session.setAttribute(USED, clock.millis());
    }

    /** Empty once it is over. @throws IllegalStateException if it has ended */
    Optional<Instant> usedAt(HttpSession session) {
        return session.getAttribute(USED) instanceof Long used && !over(session)
                ? Optional.of(Instant.ofEpochMilli(used))
                : Optional.empty();
    }

    /** Never less than nothing. */
    Duration left(HttpSession session) {
        return session.getAttribute(USED) instanceof Long used && session.getAttribute(BEGUN) instanceof Long begun
                ? left(Instant.ofEpochMilli(begun), Instant.ofEpochMilli(used), clock.instant())
                : Duration.ZERO;
    }

    /** Until the session has not been used for its length, or has lasted for twelve hours, whichever comes first. */
    Duration left(Instant begun, Instant used, Instant now) {
        Instant unused = used.plus(length());
        Instant longest = begun.plus(LONGEST);
        Duration left = Duration.between(now, unused.isBefore(longest) ? unused : longest);
        return left.isNegative() ? Duration.ZERO : left;
    }

    boolean over(HttpSession session) {
        return left(session).isZero();
    }
}
