package mathdl.judge.worker;

import java.time.Duration;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Rings unless it is stopped before, so that a late answer and the next call's trouble are told apart. A worker that a
 * busy machine kept from computing in the second half of its time is given what it is owed; looking at its load takes a
 * millisecond, so calls that end in the first half are not looked at.
 */
final class Alarm implements Runnable {
    private static final ScheduledThreadPoolExecutor CLOCK = clock();

    /** Where nobody can say what a worker does, nothing is owed: an alarm always rings. */
    private static final Load UNKNOWN = new Load(Duration.ZERO, false);

    private final Duration half;
    private final Supplier<Load> loads;
    private final Runnable bell;
    private Load atHalfTime;
    private long halfTime;
    private ScheduledFuture<?> scheduled;
    private boolean stopped;
    private boolean rang;

    /**
     * Begins to count.
     *
     * @param loads what the worker does at the moment
     * @param bell what ends it
     */
    Alarm(Duration limit, Supplier<Load> loads, Runnable bell) {
        this.half = limit.dividedBy(2);
        this.loads = loads;
        this.bell = bell;
        schedule(half);
    }

    @Override
    public synchronized void run() {
        if (stopped) {
            return;
        }
        Load load = load();
        if (atHalfTime == null) {
            atHalfTime = load;
            halfTime = System.nanoTime();
            schedule(half);
            return;
        }
        Duration owed = load.owed(atHalfTime, Duration.ofNanos(System.nanoTime() - halfTime), half);
        if (owed.isZero()) {
            rang = true;
            bell.run();
        } else {
            schedule(owed);
        }
    }

    private Load load() {
        try {
            return loads.get();
        } catch (RuntimeException e) { // the system hides its processes
            return UNKNOWN;
        }
    }

    private synchronized void schedule(Duration delay) {
        scheduled = CLOCK.schedule(this, delay.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Whether it was stopped in time. */
    synchronized boolean stop() {
        stopped = true;
        return !rang;
    }

    synchronized void cancel() {
        scheduled.cancel(false);
    }

    private static ScheduledThreadPoolExecutor clock() {
        ScheduledThreadPoolExecutor clock = new ScheduledThreadPoolExecutor(1, runnable -> {
            Thread thread = new Thread(runnable, "worker-clock");
            thread.setDaemon(true);
            return thread;
        });
        clock.setRemoveOnCancelPolicy(true);
        return clock;
    }
}
