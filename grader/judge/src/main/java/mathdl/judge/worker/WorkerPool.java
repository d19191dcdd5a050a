package mathdl.judge.worker;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import mathdl.judge.sandbox.Jvm;
import mathdl.judge.sandbox.Sandbox;
import mathdl.model.Verdict;

/** Warm workers, each used once: while one is in use, the next one starts. */
public final class WorkerPool implements AutoCloseable {
    private static final Duration START_LIMIT = Duration.ofSeconds(60);

    /** So many failures to start with no success between them, or one that took all its time, are no accident. */
    private static final int FAILURES = 3;

    private final Sandbox sandbox;
    private final Jvm jvm;
    private final Deque<CompletableFuture<WorkerProcess>> warming = new ArrayDeque<>();
    private final Set<WorkerProcess> alive = ConcurrentHashMap.newKeySet();
    private final Queue<Integer> freeSlots = new ConcurrentLinkedQueue<>();
    private final AtomicInteger slots = new AtomicInteger();
    private final Thread atShutdown = new Thread(this::killAll, "worker-pool-shutdown");
    private final ExecutorService waiting = Executors.newCachedThreadPool(WorkerPool::daemon);

    /** Bubblewrap's tie to its parent is to the thread that started it, so one thread starts all and stays. */
    private final ExecutorService starter = Executors.newSingleThreadExecutor(WorkerPool::daemon);

    private int failures;
    private String lastFailure = "";
    private int foreseen;
    private boolean closed;

    /**
     * Starts warming at once.
     *
     * @param ready how many workers to keep warm
     * @param foreseen how many will be taken; beyond that none is warmed that nobody has asked for
     */
    public WorkerPool(Sandbox sandbox, Jvm jvm, int ready, int foreseen) {
        this.sandbox = sandbox;
        this.jvm = jvm;
        this.foreseen = foreseen;
        Runtime.getRuntime().addShutdownHook(atShutdown);
        for (int i = 0; i < Math.min(ready, foreseen); i++) {
            warming.add(warmOne());
        }
    }

    /**
     * A fresh warm worker; whoever takes it closes it.
     *
     * @throws IOException if workers do not start here: a fault of the grader's, not of a submission's
     */
    public WorkerProcess take() throws IOException {
        while (true) {
            try {
                return started(next().get());
            } catch (ExecutionException e) {
                failed(e.getCause());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException("interrupted while waiting for a worker", e);
            }
        }
    }

    private synchronized WorkerProcess started(WorkerProcess worker) {
        failures = 0;
        return worker;
    }

    /** Lets the caller try again, unless that has been done often enough. */
    private synchronized void failed(Throwable cause) {
        boolean waited = cause.getCause() instanceof LostWorker lost && lost.verdict() == Verdict.TIMED_OUT;
        failures += waited ? FAILURES : 1;
        lastFailure = cause.getMessage();
    }

    @Override
    public synchronized void close() {
        closed = true;
        starter.shutdown();
        try {
            starter.awaitTermination(START_LIMIT.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        killAll();
        waiting.shutdown();
        if (!Thread.currentThread().equals(atShutdown)) {
            removeHook();
        }
    }

    private synchronized CompletableFuture<WorkerProcess> next() throws IOException {
        if (closed) {
            throw new IOException("the worker pool is closed");
        }
        if (failures >= FAILURES) {
            throw new IOException("no worker starts: " + lastFailure);
        }
        foreseen--;
        if (warming.isEmpty() || foreseen >= warming.size()) {
            warming.add(warmOne());
        }
        return warming.remove();
    }

    private CompletableFuture<WorkerProcess> warmOne() {
        return CompletableFuture.supplyAsync(this::start, starter).thenApplyAsync(WorkerPool::awaitReady, waiting);
    }

    private WorkerProcess start() {
        Integer free = freeSlots.poll();
        int slot = free != null ? free : slots.getAndIncrement();
        List<String> command = sandbox.command(jvm, slot);
        try {
            WorkerProcess worker = WorkerProcess.start(command, Sandbox.environment(), gone -> {
                alive.remove(gone);
                freeSlots.add(slot);
            });
            alive.add(worker);
            return worker;
        } catch (IOException e) {
            freeSlots.add(slot);
            throw new UncheckedIOException(e);
        }
    }

    private static WorkerProcess awaitReady(WorkerProcess worker) {
        try {
            worker.awaitReady(START_LIMIT);
            return worker;
        } catch (LostWorker e) {
            String printed = worker.printed();
            worker.close();
            throw new IllegalStateException(printed.isEmpty() ? e.getMessage() : printed, e);
        }
    }

    private void killAll() {
        List.copyOf(alive).forEach(WorkerProcess::close);
    }

    private void removeHook() {
        try {
            Runtime.getRuntime().removeShutdownHook(atShutdown);
        } catch (IllegalStateException e) {
            // This JVM is ending, and the hook runs anyway.
        }
    }

    private static Thread daemon(Runnable runnable) {
        Thread thread = new Thread(runnable, "worker-pool");
        thread.setDaemon(true);
        return thread;
    }
}
