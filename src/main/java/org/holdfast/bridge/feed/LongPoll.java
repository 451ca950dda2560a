package org.holdfast.bridge.feed;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.holdfast.access.Actor;
import org.holdfast.access.Role;
import org.holdfast.bridge.agreement.CheckAgreement;
import org.holdfast.bridge.agreement.Part;
import org.holdfast.platform.SchemaReady;
import org.jspecify.annotations.Nullable;

/**
 * Those who asked for changes, found none, and wait. They hold no thread and no connection: one question a second asks for
 * all of them, whichever node numbered the changes, and a commit on this node asks at once.
 */
@ApplicationScoped
public class LongPoll {
    private static final Logger LOG = Logger.getLogger(LongPoll.class.getName());
    private static final int MOST = 500;
    private static final int MOST_OF_ONE = 8;

    @Inject
    FindNews findNews;

    @Inject
    ReadChanges readChanges;

    @Inject
    CheckAgreement checkAgreement;

    @Inject
    OnBehalf onBehalf;

    @Resource(lookup = "java:comp/DefaultManagedScheduledExecutorService")
    @Nullable
    ManagedScheduledExecutorService executor;

    private final Set<Waiter> waiters = ConcurrentHashMap.newKeySet();

    /** Takes the answer once it is there, or what went wrong. */
    interface Answered {
        void with(List<ChangeEntry> found);

        void failed(RuntimeException error);
    }

    /** Compared by identity: one client may wait twice with equal values. */
    private static final class Waiter {
        final Actor actor;
        final String address;
        final long after;
        final int limit;
        final long until;
        final Answered answered;

        Waiter(Actor actor, String address, long after, int limit, long until, Answered answered) {
            this.actor = actor;
            this.address = address;
            this.after = after;
            this.limit = limit;
            this.until = until;
            this.answered = answered;
        }

        boolean over() {
            return System.nanoTime() - until >= 0;
        }

        String authority() {
            return actor.organisations(Role.CASE_SYSTEM).get(0);
        }
    }

    void begin(@Observes @Priority(Interceptor.Priority.APPLICATION + 900) SchemaReady ready) {
        if (executor != null) {
            var unused = executor.scheduleWithFixedDelay(this::look, 1, 1, TimeUnit.SECONDS);
        }
    }

    void hear(@Observes(during = TransactionPhase.AFTER_SUCCESS) ChangesNumbered numbered) {
        if (executor != null && !waiters.isEmpty()) {
            executor.execute(this::look);
        }
    }

    /** @return false where too many wait already, so that the answer must be given now */
    boolean await(Actor actor, String address, long after, int limit, Duration most, Answered answered) {
        boolean room = executor != null
                && waiters.size() < MOST
                && waiters.stream()
                                .filter(one -> one.actor.id().equals(actor.id()))
                                .count()
                        < MOST_OF_ONE;
        if (room) {
            waiters.add(new Waiter(actor, address, after, limit, System.nanoTime() + most.toNanos(), answered));
        }
        return room;
    }

    private void look() {
        try {
            long lowest = waiters.stream().mapToLong(one -> one.after).min().orElse(-1);
            if (lowest >= 0) {
                Map<String, Long> news = onBehalf.of(Actor.system("changes"), "", () -> findNews.run(lowest));
                List.copyOf(waiters).stream()
                        .filter(one -> one.over() || news.getOrDefault(one.authority(), 0L) > one.after)
                        .filter(waiters::remove)
                        .forEach(this::answer);
            }
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Those who wait for changes could not be answered: {0}", e.getClass());
        }
    }

    /** What was agreed when the client asked may have been revoked meanwhile. */
    private List<ChangeEntry> changes(Waiter waiter) {
        checkAgreement.run(Part.CHANGES);
        return readChanges.run(waiter.after, waiter.limit);
    }

    private void answer(Waiter waiter) {
        try {
            waiter.answered.with(onBehalf.of(waiter.actor, waiter.address, () -> changes(waiter)));
        } catch (RuntimeException e) {
            waiter.answered.failed(e);
        }
    }
}
