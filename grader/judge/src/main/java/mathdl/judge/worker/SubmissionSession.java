package mathdl.judge.worker;

import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import mathdl.judge.Limits;
import mathdl.judge.call.GraderFault;
import mathdl.model.Verdict;
import mathdl.worker.wire.Frame;
import mathdl.worker.wire.Messages.Compile;
import mathdl.worker.wire.Messages.Compiled;
import mathdl.worker.wire.Messages.Source;
import mathdl.worker.wire.Messages.Use;
import mathdl.worker.wire.Reader;
import mathdl.worker.wire.WireException;

/** One submission's way through its workers: a new one is taken, and sources compiled again, when one is lost. */
public final class SubmissionSession implements AutoCloseable {
    private final WorkerPool pool;
    private final Limits limits;
    private final List<Source> sources;
    private final Map<Compile, Compiled> compiled = new HashMap<>();

    /** What the classes refer to, as the first worker read it: a later one may have run code before it compiled. */
    private final Map<Compile, List<Use>> uses = new HashMap<>();

    /** What the compiler did not come to an end with; no other worker is wasted on it. */
    private final Map<Compile, LostWorker> endless = new HashMap<>();

    private final Consumer<String> printed;
    private WorkerProcess worker;
    private Duration used = Duration.ZERO;
    private long received;

    /** Whether code of the submission has run in the current worker. */
    private boolean ran;

    /**
     * @param sources texts by path below the source root
     * @param printed hears what the submission prints
     */
    public SubmissionSession(WorkerPool pool, Limits limits, Map<String, String> sources, Consumer<String> printed) {
        this.printed = printed;
        this.pool = pool;
        this.limits = limits;
        this.sources = sources.entrySet().stream()
                .map(entry -> new Source(entry.getKey(), entry.getValue()))
                .toList();
    }

    Limits limits() {
        return limits;
    }

    List<Source> sources() {
        return sources;
    }

    Consumer<String> printed() {
        return printed;
    }

    boolean isOutOfTime() {
        return used.compareTo(limits.total()) >= 0;
    }

    /**
     * Compiles, once for each worker.
     *
     * @throws LostWorker if the compiler does not come to an end
     */
    Compiled compile(Compile request) throws LostWorker {
        if (compiled.containsKey(request)) {
            return compiled.get(request);
        }
        if (endless.containsKey(request)) {
            throw endless.get(request);
        }
        Frame answer = askCompiler(request);
        try {
            Compiled result = answer.kind() == Frame.Kind.THREW
                    ? failedCompiler(answer)
                    : Compiled.read(
                            new Reader(expect(Frame.Kind.COMPILED, answer).body()));
            compiled.put(request, result);
            uses.putIfAbsent(request, result.uses());
            return result;
        } catch (WireException e) {
            throw garbled(e);
        }
    }

    /** What the classes of a unit refer to. */
    List<Use> uses(Compile request) {
        return uses.getOrDefault(request, List.of());
    }

    private Frame askCompiler(Compile request) throws LostWorker {
        try {
            return askCompilerAgain(request);
        } catch (LostWorker e) {
            endless.put(request, e);
            throw e;
        }
    }

    /** A worker that dies before it has run anything of the submission's was killed from outside: once is no verdict. */
    private Frame askCompilerAgain(Compile request) throws LostWorker {
        boolean fresh = !ran;
        try {
            return ask(request.toFrame(), limits.compile(), refuseCallbacks());
        } catch (LostWorker e) {
            if (!fresh || e.verdict() != Verdict.CRASHED) {
                throw e;
            }
            return ask(request.toFrame(), limits.compile(), refuseCallbacks());
        }
    }

    /**
     * Asks the current worker, counting the time against the submission's total; waiting for a worker costs nothing.
     *
     * @throws LostWorker if the worker is lost, which is closed then, or the submission has no time left
     */
    Frame ask(Frame question, Duration limit, WorkerProcess.Callback callback) throws LostWorker {
        Duration left = limits.total().minus(used);
        if (left.isNegative() || left.isZero()) {
            throw outOfTime("");
        }
        WorkerProcess asked = worker();
        long start = System.nanoTime();
        boolean answered = false;
        try {
            ran |= question.kind() != Frame.Kind.COMPILE;
            Frame answer = asked.ask(question, left.compareTo(limit) < 0 ? left : limit, callback);
            received += answer.body().length;
            if (received > Limits.ANSWERS) {
                throw new LostWorker(
                        Verdict.FAILED,
                        "its answers are larger than " + (Limits.ANSWERS >> 20) + " MiB together; none is needed");
            }
            answered = true;
            return answer;
        } catch (LostWorker e) {
            throw left.compareTo(limit) < 0 && e.verdict() == Verdict.TIMED_OUT
                    ? outOfTime(e.seenAt())
                    : located(e, asked);
        } finally {
            used = used.plusNanos(System.nanoTime() - start);
            if (!answered) {
                close();
            }
        }
    }

    /** A crash where the JVM's report says it was; an exit where one is called. */
    private LostWorker located(LostWorker e, WorkerProcess lost) {
        if (e.getMessage().startsWith(Endings.OWN_END)) {
            return uses.values().stream()
                    .flatMap(List::stream)
                    .filter(use -> use.member().equals("exit") || use.member().equals("halt"))
                    .findFirst()
                    .map(use -> e.at(use.file() + ":" + use.line()))
                    .orElse(e);
        }
        return e.at(lost.crashedAt(compiled.values().stream()
                .flatMap(unit -> unit.lines().stream())
                .toList()));
    }

    private LostWorker outOfTime(String seenAt) {
        return new LostWorker(
                Verdict.TIMED_OUT,
                "the submission has used up its " + limits.total().toSeconds() + " s",
                seenAt);
    }

    /** The worker sent something that is no answer. */
    LostWorker garbled(WireException e) {
        close();
        return LostWorker.garbled(e);
    }

    static WorkerProcess.Callback refuseCallbacks() {
        return question -> {
            throw new WireException("a callback where no function was handed out");
        };
    }

    static Frame expect(Frame.Kind kind, Frame answer) throws WireException {
        if (answer.kind() != kind) {
            throw new WireException(answer.kind() + " where " + kind + " was expected");
        }
        return answer;
    }

    @Override
    public void close() {
        if (worker != null) {
            worker.close();
            worker = null;
            ran = false;
            compiled.clear();
        }
    }

    private WorkerProcess worker() {
        if (worker == null) {
            try {
                worker = pool.take();
            } catch (IOException e) {
                throw new GraderFault(e.getMessage(), e);
            }
        }
        return worker;
    }

    private static Compiled failedCompiler(Frame answer) throws WireException {
        var thrown = mathdl.worker.wire.Messages.Thrown.read(new Reader(answer.body()));
        var error = new mathdl.worker.wire.Messages.Diagnostic(
                "", 0, "the compiler itself failed (" + thrown.kind() + "): is an expression nested too deeply?");
        return Compiled.failed(List.of(error));
    }
}
