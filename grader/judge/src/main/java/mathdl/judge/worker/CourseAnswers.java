package mathdl.judge.worker;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mathdl.judge.call.GraderFault;
import mathdl.judge.call.Outcome;
import mathdl.judge.call.Replay;
import mathdl.model.course.Course;
import mathdl.worker.wire.Frame;
import mathdl.worker.wire.Messages.Layout;
import mathdl.worker.wire.Messages.Open;
import mathdl.worker.wire.WireException;

/** Answers of the course's own classes, references and misconceptions, in a worker that only they use. */
public final class CourseAnswers implements Replay, AutoCloseable {
    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final int CALLBACKS = 1_000_000;
    private static final int REMEMBERED = 5_000;

    private final WorkerPool pool;
    private final Map<Key, Outcome> known = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Outcome> eldest) {
            return size() > REMEMBERED;
        }
    };
    private WorkerProcess worker;
    private Open opened;

    /** One call of one implementation; answers are pure, so it is made once. */
    private record Key(Open open, String method, ByteBuffer question) {}

    /**
     * @param pool of workers with the solutions on their class path
     */
    public CourseAnswers(WorkerPool pool) {
        this.pool = pool;
    }

    @Override
    public Outcome answer(Course.Entry entry, String implementation, Method method, List<Object> arguments) {
        return answer(entry, implementation, Layout.AS_IS, method, arguments);
    }

    /** The same, with returned arrays laid out in memory in another way. */
    public synchronized Outcome answer(
            Course.Entry entry, String implementation, Layout layout, Method method, List<Object> arguments) {
        Open open = new Open(Open.COURSE, entry.chapter().contractClass(entry.exercise()), implementation, layout);
        Object[] values = arguments.toArray();
        Frame question = ContractCalls.question(method, values);
        if (takesFunctions(method)) {
            return ask(open, method, values, question);
        }
        Key key = new Key(open, method.getName(), ByteBuffer.wrap(question.body()));
        Outcome answer = known.get(key);
        if (answer == null) {
            answer = ask(open, method, values, question);
            remember(key, answer);
        }
        return answer;
    }

    @Override
    public synchronized void close() {
        if (worker != null) {
            worker.close();
            worker = null;
            opened = null;
        }
    }

    /** A worker that was lost may have had bad luck. */
    private void remember(Key key, Outcome answer) {
        if (!(answer instanceof Outcome.Lost)) {
            known.put(key, answer);
        }
    }

    private Outcome ask(Open open, Method method, Object[] arguments, Frame question) {
        try {
            Frame ready = open(open);
            if (ready.kind() == Frame.Kind.THREW) {
                throw new WireException(open.implementation() + " cannot be opened: " + ContractCalls.threw(ready));
            }
            Frame answer = worker.ask(question, LIMIT, ContractCalls.callback(method, arguments, CALLBACKS));
            return ContractCalls.outcome(method, arguments, answer, text -> {});
        } catch (LostWorker e) {
            close();
            return new Outcome.Lost(e.verdict(), e.getMessage());
        } catch (IOException e) {
            close();
            throw new GraderFault("the course's own answers are not to be had: " + e.getMessage(), e);
        }
    }

    private Frame open(Open open) throws IOException, LostWorker {
        if (worker == null) {
            worker = pool.take();
        }
        if (open.equals(opened)) {
            return new Frame(Frame.Kind.OPENED, new byte[0]);
        }
        opened = null;
        Frame answer = worker.ask(open.toFrame(), LIMIT, SubmissionSession.refuseCallbacks());
        if (answer.kind() == Frame.Kind.OPENED) {
            opened = open;
        }
        return answer;
    }

    private static boolean takesFunctions(Method method) {
        return Arrays.stream(method.getParameterTypes())
                .anyMatch(type -> type.isAnnotationPresent(FunctionalInterface.class));
    }
}
