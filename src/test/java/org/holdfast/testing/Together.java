package org.holdfast.testing;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Two who act at once. */
public final class Together {
    private static final long A_WHILE = 500;

    private Together() {}

    /**
     * The second acts while the first has acted already and its transaction is still open.
     *
     * @return what each of them answered, in order
     */
    public static <T> List<T> act(World world, Callable<T> first, Callable<T> second) throws Exception {
        CountDownLatch acted = new CountDownLatch(1);
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            Future<T> one = two.submit(() -> world.inTransaction(() -> {
                T answer = answer(first);
                acted.countDown();
                pause();
                return answer;
            }));
            Future<T> other = two.submit(() -> {
                acted.await(30, TimeUnit.SECONDS);
                return second.call();
            });
            return List.of(one.get(60, TimeUnit.SECONDS), other.get(60, TimeUnit.SECONDS));
        } finally {
            two.shutdownNow();
        }
    }

    private static <T> T answer(Callable<T> act) {
        try {
            return act.call();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(A_WHILE);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
