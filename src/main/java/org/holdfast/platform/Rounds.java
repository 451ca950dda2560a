package org.holdfast.platform;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.holdfast.kernel.Ids;
import org.jspecify.annotations.Nullable;

/**
 * Goes round every few seconds, and at once after a commit that wrote to the outbox: runs the jobs that are due and
 * delivers what lies in the outbox. Every node goes round; leases share the work out.
 */
@ApplicationScoped
public class Rounds {
    private static final Logger LOG = Logger.getLogger(Rounds.class.getName());
    private static final int TOGETHER = 10;

    @Inject
    Deliveries deliveries;

    @Inject
    Leases leases;

    @Inject
    Instance<OutboxReader> readers;

    @Inject
    Instance<Job> jobs;

    @Inject
    Instance<RequestContextController> requests;

    @Resource(lookup = "java:comp/DefaultManagedScheduledExecutorService")
    @Nullable
    ManagedScheduledExecutorService executor;

    private final String node = Ids.next();
    private final ReentrantLock going = new ReentrantLock();
    private final AtomicBoolean called = new AtomicBoolean();
    private volatile boolean running;

    /** After the demo and all else that fills the database. */
    void begin(@Observes @Priority(Interceptor.Priority.APPLICATION + 900) SchemaReady ready) {
        int seconds = Config.number("holdfast.jobs.seconds", 5);
        if (executor != null && seconds > 0) {
            running = true;
            var unused = executor.scheduleWithFixedDelay(this::round, seconds, seconds, TimeUnit.SECONDS);
        }
    }

    void hear(@Observes(during = TransactionPhase.AFTER_SUCCESS) OutboxWritten written) {
        hurry();
    }

    void hear(@Observes(during = TransactionPhase.AFTER_SUCCESS) WorkWaits waiting) {
        hurry();
    }

    private void hurry() {
        if (running && executor != null && called.compareAndSet(false, true)) {
            executor.execute(this::round);
        }
    }

    /** One round; nothing that goes wrong in it ends the rounds. */
    public void round() {
        if (!going.tryLock()) {
            return;
        }
        try {
            do {
                called.set(false);
                jobs.forEach(this::work);
                readers.forEach(this::deliver);
            } while (called.get());
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "A round of jobs failed: {0}", Deliveries.kinds(e));
        } finally {
            going.unlock();
        }
    }

    private void work(Job job) {
        if (leases.take(job.name(), job.every(), node)) {
            try {
                inARequest(job::run);
            } catch (RuntimeException e) {
                LOG.log(Level.WARNING, "The job {0} failed: {1}", new Object[] {job.name(), Deliveries.kinds(e)});
            }
        }
    }

    /** Takes and hands over until nothing is due. */
    void deliver(OutboxReader reader) {
        List<String> ids;
        do {
            String lease = Ids.next();
            ids = deliveries.take(reader.name(), lease, TOGETHER);
            ids.forEach(id -> deliver(id, lease, reader));
        } while (ids.size() == TOGETHER);
    }

    private void deliver(String id, String lease, OutboxReader reader) {
        try {
            inARequest(() -> deliveries.deliver(id, lease, reader));
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "{0} could not take a delivery: {1}", new Object[] {
                reader.name(), Deliveries.kinds(e)
            });
            deliveries.failed(id, lease, reader.tries(), e);
        }
    }

    private void inARequest(Runnable work) {
        RequestContextController request = requests.get();
        boolean mine = request.activate();
        try {
            work.run();
        } finally {
            if (mine) {
                request.deactivate();
            }
            requests.destroy(request);
        }
    }
}
