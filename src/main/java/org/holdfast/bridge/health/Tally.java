package org.holdfast.bridge.health;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.holdfast.access.Actor;
import org.holdfast.bridge.feed.OnBehalf;
import org.holdfast.platform.SchemaReady;
import org.jspecify.annotations.Nullable;

/**
 * What came of requests, in memory until it is written: a request that succeeds must not wait for a row that every other
 * one of the client writes too, and one that was refused has no transaction left. A node that dies loses a minute of it.
 */
@ApplicationScoped
public class Tally {
    /** How often one client's success of one kind is written at the most. */
    static final Duration PAUSE = Duration.ofMinutes(1);

    private static final Logger LOG = Logger.getLogger(Tally.class.getName());

    /** What is not written by then is given up, rather than memory. */
    private static final int MOST = 5_000;

    private static final int SECONDS = 5;

    @Inject
    NoteUse noteUse;

    @Inject
    OnBehalf onBehalf;

    @Inject
    Clock clock;

    @Resource(lookup = "java:comp/DefaultManagedScheduledExecutorService")
    @Nullable
    ManagedScheduledExecutorService executor;

    private final Map<String, Seen> seen = new ConcurrentHashMap<>();
    private final Map<String, Instant> written = new ConcurrentHashMap<>();
    private final Map<String, Refusal> refused = new ConcurrentHashMap<>();

    void begin(@Observes @Priority(Interceptor.Priority.APPLICATION + 900) SchemaReady ready) {
        if (executor != null) {
            var unused = executor.scheduleWithFixedDelay(this::write, SECONDS, SECONDS, TimeUnit.SECONDS);
        }
    }

    void add(Seen one) {
        if (seen.size() < MOST) {
            seen.put(one.key(), one);
        }
    }

    void add(Refusal one) {
        if (refused.size() < MOST) {
            refused.merge(one.key(), one, Refusal::and);
        }
    }

    /** Writes what is due. */
    void write() {
        try {
            List<Seen> due = due();
            List<Refusal> refusals = new ArrayList<>();
            List.copyOf(refused.keySet()).forEach(key -> refusals.add(refused.remove(key)));
            if (!due.isEmpty() || !refusals.isEmpty()) {
                onBehalf.of(Actor.system("bridge-use"), "", () -> {
                    noteUse.run(due, refusals);
                    return true;
                });
            }
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "What came of requests could not be kept: {0}", e.getClass());
        }
    }

    private List<Seen> due() {
        Instant now = clock.instant();
        List<Seen> due = seen.values().stream()
                .filter(one -> !written.getOrDefault(one.key(), Instant.EPOCH)
                        .plus(PAUSE)
                        .isAfter(now))
                .toList();
        due.forEach(one -> {
            seen.remove(one.key(), one);
            written.put(one.key(), now);
        });
        return due;
    }
}
