package mathdl.judge.worker;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import mathdl.judge.call.GraderFault;
import mathdl.model.Verdict;
import mathdl.worker.wire.Frame;
import mathdl.worker.wire.Messages.Line;
import mathdl.worker.wire.Reader;
import mathdl.worker.wire.WireException;

/** A worker as the judge sees it: questions, answers within their time, and the end. */
public final class WorkerProcess implements AutoCloseable {
    private static final long EXIT_SECONDS = 10;

    /** A JVM that ends closes its frames a moment before it has ended; a student may close them and go on. */
    private static final Duration ENDING = Duration.ofSeconds(2);

    private final Process process;
    private final InputStream in;
    private final OutputStream out;
    private final Tail printed;
    private final Consumer<WorkerProcess> whenClosed;
    private String description = "";

    /** Where the call under way was last seen. */
    private String place = "";

    private boolean closed;

    private WorkerProcess(Process process, Consumer<WorkerProcess> whenClosed) {
        this.process = process;
        this.in = new BufferedInputStream(process.getInputStream());
        this.out = process.getOutputStream();
        this.printed = Tail.of(process.getErrorStream());
        this.whenClosed = whenClosed;
    }

    static WorkerProcess start(
            List<String> command, Map<String, String> environment, Consumer<WorkerProcess> whenClosed)
            throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().clear();
        builder.environment().putAll(environment);
        return new WorkerProcess(builder.start(), whenClosed);
    }

    /** Answers a worker's question that comes in the middle of a call. */
    public interface Callback {
        Frame answer(Frame question) throws WireException, LostWorker;
    }

    /**
     * Asks and waits.
     *
     * @param callback answers CALLBACK frames until the answer comes
     * @throws LostWorker if there is no answer in time, the worker ends, or what it sends is no frame
     * @throws GraderFault if the question is too long to be sent
     */
    public Frame ask(Frame question, Duration limit, Callback callback) throws LostWorker {
        return within(limit, () -> {
            place = "";
            send(question);
            Frame answer = receive();
            while (answer.kind() == Frame.Kind.CALLBACK) {
                send(callback.answer(answer));
                answer = receive();
            }
            return answer;
        });
    }

    /**
     * Asks, and hands on what the worker prints until the answer comes.
     *
     * @throws LostWorker as {@link #ask}
     */
    Frame follow(Frame question, Duration limit, OutputStream prints) throws LostWorker {
        return within(limit, () -> {
            send(question);
            Frame frame = receive();
            while (frame.kind() == Frame.Kind.PRINTED) {
                prints.write(frame.body());
                prints.flush();
                frame = receive();
            }
            return frame;
        });
    }

    /** Waits until the worker is warm. */
    void awaitReady(Duration limit) throws LostWorker {
        Frame frame = within(limit, () -> SubmissionSession.expect(Frame.Kind.READY, receive()));
        try {
            Reader ready = new Reader(frame.body());
            description = "Java " + ready.string() + ", backend " + ready.string() + ", BLAS " + ready.string();
        } catch (WireException e) {
            throw LostWorker.garbled(e);
        }
    }

    private interface Conversation {
        Frame hold() throws IOException, LostWorker;
    }

    /** Ends the worker if a conversation fails or takes too long; an answer that comes after the alarm is none. */
    private Frame within(Duration limit, Conversation conversation) throws LostWorker {
        Alarm alarm = new Alarm(limit, () -> Load.of(process.toHandle()), this::kill);
        boolean answered = false;
        try {
            Frame answer = conversation.hold();
            answered = alarm.stop();
            if (!answered) {
                throw timedOut(limit);
            }
            return answer;
        } catch (WireException e) {
            throw alarm.stop() ? LostWorker.garbled(e) : timedOut(limit);
        } catch (IOException e) {
            throw alarm.stop() ? ended() : timedOut(limit);
        } finally {
            alarm.cancel();
            if (!answered) {
                kill();
            }
        }
    }

    /** The next frame that is not merely about where a call is. */
    private Frame receive() throws IOException {
        Frame frame = Frame.readFrom(in);
        while (frame.kind() == Frame.Kind.PLACE) {
            place = new Reader(frame.body()).string();
            frame = Frame.readFrom(in);
        }
        return frame;
    }

    /** Where in the submission a crash was; empty if that is not known. */
    String crashedAt(List<Line> lines) {
        return printed.crashedAt(lines);
    }

    private void send(Frame frame) throws IOException {
        if (frame.body().length > Frame.MAX_BODY) {
            throw new GraderFault("a check asks with " + frame.body().length + " bytes, more than " + Frame.MAX_BODY);
        }
        frame.writeTo(out);
    }

    /** What the worker said of itself when it was ready. */
    public String description() {
        return description;
    }

    /** The last of what it printed on standard output and error. */
    String printed() {
        return printed.text();
    }

    /** Kills the worker with everything that it started, and waits until it is gone. */
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        kill();
        try {
            process.waitFor(EXIT_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        whenClosed.accept(this);
    }

    private void kill() {
        // In a sandbox the end of its first process ends the rest; a plain process has only this list.
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    private LostWorker timedOut(Duration limit) {
        String words = "no answer after " + limit.toMillis() / 1000.0 + " s: does a loop never end?";
        return new LostWorker(Verdict.TIMED_OUT, words, place);
    }

    private LostWorker ended() {
        try {
            process.waitFor(ENDING.toSeconds(), TimeUnit.SECONDS);
            // Its last words say why it ended.
            printed.awaitEnd(ENDING);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return Endings.explain(process, printed.text());
    }
}
