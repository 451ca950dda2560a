package org.holdfast.bridge.hook;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.holdfast.access.Actor;
import org.holdfast.bridge.feed.ChangesNumbered;
import org.holdfast.bridge.feed.OnBehalf;
import org.holdfast.kernel.Ids;
import org.holdfast.platform.Config;
import org.holdfast.platform.SchemaReady;
import org.jspecify.annotations.Nullable;

/**
 * Sends what waits, each webhook on a thread of its own and outside of any transaction: a receiver that is slow holds up
 * nobody else, no job, and no row. Every node sends; leases share the messages out.
 */
@ApplicationScoped
public class Sending {
    private static final Logger LOG = Logger.getLogger(Sending.class.getName());
    private static final Actor SENDER = Actor.system("webhooks");

    @Inject
    FindWebhooks findWebhooks;

    @Inject
    TakeMessages takeMessages;

    @Inject
    CheckTelling checkTelling;

    @Inject
    NoteReply noteReply;

    @Inject
    OnBehalf onBehalf;

    @Inject
    Clock clock;

    @Resource(lookup = "java:comp/DefaultManagedScheduledExecutorService")
    @Nullable
    ManagedScheduledExecutorService executor;

    private final Set<String> busy = ConcurrentHashMap.newKeySet();
    private volatile boolean running;

    void begin(@Observes @Priority(Interceptor.Priority.APPLICATION + 900) SchemaReady ready) {
        int seconds = Config.number("holdfast.jobs.seconds", 5);
        if (executor != null && seconds > 0) {
            running = true;
            var unused = executor.scheduleWithFixedDelay(this::round, seconds, seconds, TimeUnit.SECONDS);
        }
    }

    void hear(@Observes(during = TransactionPhase.AFTER_SUCCESS) ChangesNumbered numbered) {
        if (running && executor != null) {
            executor.execute(this::round);
        }
    }

    private void round() {
        try {
            for (String hook : due()) {
                if (executor != null && busy.add(hook)) {
                    executor.execute(() -> serve(hook));
                }
            }
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Webhooks could not be looked for: {0}", e.getClass());
        }
    }

    List<String> due() {
        return as(findWebhooks::run);
    }

    /** Sends until nothing may go any more. */
    void serve(String hook) {
        try {
            boolean more;
            do {
                String lease = Ids.next();
                more = send(hook, lease, as(() -> takeMessages.run(hook, lease)));
            } while (more);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "A webhook could not be served: {0}", e.getClass());
        } finally {
            busy.remove(hook);
        }
    }

    /** One after the other, and none further once nobody listens, or nothing may be told any more: their lease runs out. */
    private boolean send(String hook, String lease, List<Message> messages) {
        for (int i = 0; i < messages.size(); i++) {
            if (i > 0 && !as(() -> checkTelling.run(hook))) {
                return false;
            }
            Message message = messages.get(i);
            Reply reply = Wire.post(message.to(), message.headers(clock.instant()), message.body());
            List<String> untried = reply.deaf()
                    ? messages.subList(i + 1, messages.size()).stream()
                            .map(Message::id)
                            .toList()
                    : List.of();
            as(() -> {
                noteReply.run(hook, lease, message.id(), reply, untried);
                return true;
            });
            if (reply.deaf()) {
                return false;
            }
        }
        return !messages.isEmpty();
    }

    private <T> T as(Supplier<T> work) {
        return onBehalf.of(SENDER, "", work);
    }
}
