package mathdl.checks;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Optional;
import mathdl.checks.assertion.Mismatch;
import mathdl.model.Fact;
import mathdl.model.course.Exercise;
import org.opentest4j.TestAbortedException;

/** Passes a check's calls on to an answer in this JVM, and notices stubs, exceptions and changed inputs. */
final class CallGuard implements InvocationHandler {
    private final Object answer;
    private final String exercise;
    private Throwable overruling;
    private int calls;

    CallGuard(Object answer, String exercise) {
        this.answer = answer;
        this.exercise = exercise;
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
        if (method.getDeclaringClass() == Object.class) {
            return ofObject(proxy, method, arguments);
        }
        calls++;
        Snapshot before = new Snapshot(method, arguments);
        try {
            Object result = method.invoke(answer, arguments);
            Optional<Mismatch> change = changedInput(before);
            if (change.isPresent()) {
                throw change.get();
            }
            return result;
        } catch (InvocationTargetException e) {
            throw translate(e.getCause(), before);
        }
    }

    /** What decides the check over its method's outcome: the first changed input or unattempted call. */
    void close() throws Throwable {
        if (overruling != null) {
            throw overruling;
        }
        if (calls == 0) {
            throw new IllegalStateException("this check never called the answer");
        }
    }

    private Throwable translate(Throwable thrown, Snapshot before) {
        if (Thrown.isFatal(thrown)) {
            overrule(thrown);
            return thrown;
        }
        Optional<Mismatch> change = changedInput(before);
        if (isUnattempted(thrown)) {
            TestAbortedException aborted = new TestAbortedException(thrown.getMessage());
            overrule(aborted);
            return aborted;
        }
        RuntimeException seen = Thrown.byStudent(thrown);
        change.ifPresent(mismatch -> mismatch.addSuppressed(seen));
        return seen;
    }

    private boolean isUnattempted(Throwable thrown) {
        return thrown instanceof UnsupportedOperationException
                && Exercise.unattemptedMessage(exercise).equals(thrown.getMessage());
    }

    private Optional<Mismatch> changedInput(Snapshot before) {
        Optional<Mismatch> mismatch = before.change()
                .map(change -> new Mismatch("your code changes its input", List.of(new Fact("changed", change))));
        mismatch.ifPresent(this::overrule);
        return mismatch;
    }

    private void overrule(Throwable outcome) {
        if (overruling == null) {
            overruling = outcome;
        }
    }

    /** A check that prints or compares the contract itself runs none of the student's code. */
    private Object ofObject(Object proxy, Method method, Object[] arguments) {
        return switch (method.getName()) {
            case "equals" -> proxy == arguments[0];
            case "hashCode" -> System.identityHashCode(proxy);
            default -> "the answer to " + exercise;
        };
    }
}
