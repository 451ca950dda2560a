package org.holdfast.journey;

import java.io.UncheckedIOException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;

/** A server that is killed at any moment and started again: who asks it meanwhile waits, and asks again. */
final class Outages {
    private static final long PATIENCE = TimeUnit.MINUTES.toNanos(8);

    private final ReadWriteLock open = new ReentrantReadWriteLock();

    /** Asks until there is an answer, for whoever cannot know whether the first try was heard. */
    <T> T through(Supplier<T> request) {
        long end = System.nanoTime() + PATIENCE;
        while (true) {
            try {
                return once(request);
            } catch (UncheckedIOException e) {
                if (System.nanoTime() > end) {
                    throw e;
                }
                pause();
            }
        }
    }

    private <T> T once(Supplier<T> request) {
        open.readLock().lock();
        try {
            return request.get();
        } finally {
            open.readLock().unlock();
        }
    }

    /**
     * Whoever is in the middle of something is cut off; nobody is let in again before all is up.
     *
     * @param meanwhile what happens while it is down
     */
    void happen(Server server, Runnable meanwhile) {
        server.kill();
        open.writeLock().lock();
        try {
            meanwhile.run();
            server.startAgain();
        } finally {
            open.writeLock().unlock();
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(200);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
