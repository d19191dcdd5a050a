package mathdl.checks;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Optional;
import mathdl.checks.assertion.Mismatch;
import mathdl.checks.assertion.StudentException;
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
            return method.invoke(answer, arguments);
        }
        calls++;
        List<Snapshot> before = Snapshot.ofArguments(method, arguments);
        try {
            Object result = method.invoke(answer, arguments);
            refuseChangedInput(before);
            return result;
        } catch (InvocationTargetException e) {
            throw translate(e.getCause());
        }
    }

    void close() throws Throwable {
        if (overruling != null) {
            throw overruling;
        }
        if (calls == 0) {
            throw new IllegalStateException("this check never called the answer");
        }
    }

    private void refuseChangedInput(List<Snapshot> before) {
        Optional<String> change =
                before.stream().flatMap(snapshot -> snapshot.change().stream()).findFirst();
        if (change.isPresent()) {
            Mismatch mismatch = changedInput(change.get());
            overrule(mismatch);
            throw mismatch;
        }
    }

    private RuntimeException translate(Throwable thrown) {
        if (thrown instanceof UnsupportedOperationException
                && Exercise.unattemptedMessage(exercise).equals(thrown.getMessage())) {
            TestAbortedException aborted = new TestAbortedException(thrown.getMessage());
            overrule(aborted);
            return aborted;
        }
        StudentException seen =
                new StudentException(thrown.getClass().getName(), thrown.getMessage(), StudentPlace.of(thrown));
        seen.setStackTrace(thrown.getStackTrace());
        return seen;
    }

    private void overrule(Throwable outcome) {
        if (overruling == null) {
            overruling = outcome;
        }
    }

    private static Mismatch changedInput(String change) {
        return new Mismatch("your code changes its input", List.of(new Fact("changed", change)));
    }
}
