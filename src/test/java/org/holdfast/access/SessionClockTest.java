package org.holdfast.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.servlet.http.HttpSession;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SessionClockTest {
    private Instant now = Instant.parse("2026-11-23T10:30:00Z");
    private final SessionClock sessions = new SessionClock();
    private final HttpSession session = session();

    /** No container stands behind this test. */
    @SuppressWarnings("UnnecessaryAssignment")
    SessionClockTest() {
        sessions.length = Duration.ofMinutes(30);
        sessions.clock = new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return now;
            }
        };
    }

    private static HttpSession session() {
        Map<String, Object> attributes = new HashMap<>();
        return (HttpSession) Proxy.newProxyInstance(
                HttpSession.class.getClassLoader(),
                new Class<?>[] {HttpSession.class},
                (proxy, method, args) -> switch (method.getName()) {
                    case "getAttribute" -> attributes.get(args[0]);
                    case "setAttribute" -> attributes.put((String) args[0], args[1]);
                    default -> null;
                });
    }

    @Test
    void ends_half_an_hour_after_the_last_use_and_not_before() {
        sessions.begin(session);
        now = now.plus(Duration.ofMinutes(20));
        sessions.used(session);
        now = now.plus(Duration.ofMinutes(29));
        assertFalse(sessions.over(session));
        assertEquals(Duration.ofMinutes(1), sessions.left(session));
        now = now.plus(Duration.ofMinutes(1));
        assertTrue(sessions.over(session));
        assertEquals(Duration.ZERO, sessions.left(session));
    }

    @Test
    void is_over_where_it_was_never_begun() {
        assertTrue(sessions.over(session));
    }

    @Test
    void is_not_lengthened_by_a_page_that_only_looks() {
        assertTrue(SessionClock.onlyLooks("PUT", "/page/drafts/x/plan-about/here"));
        assertTrue(SessionClock.onlyLooks("GET", "/session"));
        assertFalse(SessionClock.onlyLooks("POST", "/session"));
        assertFalse(SessionClock.onlyLooks("PUT", "/page/drafts/x/plan-about"));
        assertFalse(SessionClock.onlyLooks("GET", "/plan/edit"));
    }
}
