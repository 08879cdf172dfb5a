package org.digitalgarage.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

/** Works that are done several at a time. */
final class Together {

    private Together() {}

    /**
     * Does them all; returns what each gave, in their order.
     *
     * @throws IllegalStateException if one of them fails
     */
    static <T> List<T> run(int threads, List<Callable<T>> works) {
        var pool = Executors.newFixedThreadPool(threads);
        try {
            var given = new ArrayList<T>();
            for (var done : pool.invokeAll(works)) {
                given.add(done.get());
            }
            return given;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } finally {
            pool.shutdown();
        }
    }

    /** The sum of what each gave. */
    static long sum(int threads, List<Callable<Long>> works) {
        return run(threads, works).stream().mapToLong(Long::longValue).sum();
    }
}
