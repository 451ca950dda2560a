package org.holdfast.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.holdfast.kernel.Ids;

/** Where each person is signed in, on this node: sessions live in its memory, and so does this list of them. */
@ApplicationScoped
class OpenSessions {
    private static final String KEY = "holdfast.key";

    @Inject
    SessionClock sessionClock;

    @Inject
    Clock clock;

    private final Map<String, Open> all = new ConcurrentHashMap<>();

    private record Open(String key, String person, String address, Instant begun, HttpSession session) {}

    /** As its person sees one of them. */
    record Seen(String key, Instant begun, Instant used, String address) {}

    void begin(HttpSession session, String person, String address) {
        all.values().removeIf(open -> used(open).isEmpty());
        String key = Ids.next();
        session.setAttribute(KEY, key);
        all.put(key, new Open(key, person, address, clock.instant(), session));
    }

    /** Newest first; not those that are over, by time or because the account's number has changed. */
    List<Seen> of(String person, int credential) {
        return all.values().stream()
                .filter(open -> open.person().equals(person) && goesOn(open, credential))
                .flatMap(open ->
                        used(open).map(used -> new Seen(open.key(), open.begun(), used, open.address())).stream())
                .sorted(Comparator.comparing(Seen::begun).reversed())
                .toList();
    }

    /** @return whether there was such a session of this person */
    boolean end(String person, String key) {
        Optional<Open> open = Optional.ofNullable(all.get(key))
                .filter(one -> one.person().equals(person))
                .filter(one -> used(one).isPresent());
        open.ifPresent(one -> {
            all.remove(key);
            one.session().invalidate();
        });
        return open.isPresent();
    }

    static String keyOf(HttpSession session) {
        return session.getAttribute(KEY) instanceof String key ? key : "";
    }

    private static boolean goesOn(Open open, int credential) {
        try {
            return Integer.valueOf(credential).equals(open.session().getAttribute(Gate.CREDENTIAL));
        } catch (IllegalStateException ended) {
            return false;
        }
    }

    private Optional<Instant> used(Open open) {
        try {
            return sessionClock.usedAt(open.session());
        } catch (IllegalStateException ended) {
            return Optional.empty();
        }
    }
}
