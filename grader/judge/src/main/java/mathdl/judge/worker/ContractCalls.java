package mathdl.judge.worker;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import mathdl.checks.ArgumentChange;
import mathdl.judge.call.Outcome;
import mathdl.model.Verdict;
import mathdl.worker.wire.Frame;
import mathdl.worker.wire.Messages.Thrown;
import mathdl.worker.wire.Reader;
import mathdl.worker.wire.ValueCodec;
import mathdl.worker.wire.WireException;
import mathdl.worker.wire.Writer;

/** Calls of a contract's methods as frames. */
final class ContractCalls {
    private static final ValueCodec CODEC = new ValueCodec(new PlainPort());
    private static final int LONGEST = 2000;

    private ContractCalls() {}

    /** The call; function arguments stay here and are asked for. */
    static Frame question(Method method, Object[] arguments) {
        Writer out = new Writer().string(method.getName());
        Type[] types = method.getGenericParameterTypes();
        for (int i = 0; i < types.length; i++) {
            if (!isFunction(method.getParameterTypes()[i])) {
                CODEC.write(out, types[i], arguments[i]);
            }
        }
        return out.toFrame(Frame.Kind.CALL);
    }

    /**
     * What an answer says.
     *
     * @param printed hears what the answer printed on the way
     * @throws WireException if it is no answer to a call of this method
     */
    static Outcome outcome(Method method, Object[] arguments, Frame answer, Consumer<String> printed)
            throws WireException {
        Reader in = new Reader(answer.body());
        return switch (answer.kind()) {
            case RETURNED -> returned(method, arguments, in, printed);
            case THREW -> threw(method, arguments, in, printed);
            default -> throw new WireException("a call was answered with " + answer.kind());
        };
    }

    /** What an answer says that is no answer to a call. */
    static Outcome.Threw threw(Frame answer) throws WireException {
        Reader in = new Reader(answer.body());
        Outcome.Threw threw = thrown(in, text -> {});
        in.end();
        return threw;
    }

    private static Outcome returned(Method method, Object[] arguments, Reader in, Consumer<String> printed)
            throws WireException {
        Optional<Outcome.ChangedInput> changed = changed(method, arguments, in);
        printed.accept(in.string());
        Object value = CODEC.read(in, method.getGenericReturnType());
        in.end();
        return changed.isPresent() ? changed.get() : new Outcome.Value(value);
    }

    /** A changed argument is what the student has to hear of first; without memory nothing else counts. */
    private static Outcome threw(Method method, Object[] arguments, Reader in, Consumer<String> printed)
            throws WireException {
        Outcome.Threw threw = thrown(in, printed);
        Optional<Outcome.ChangedInput> changed = changed(method, arguments, in);
        in.end();
        boolean noMemory = threw.kind().equals(OutOfMemoryError.class.getName());
        return changed.isPresent() && !noMemory ? changed.get() : threw;
    }

    private static Outcome.Threw thrown(Reader in, Consumer<String> printed) throws WireException {
        Thrown thrown = Thrown.read(in);
        printed.accept(thrown.printed());
        return new Outcome.Threw(cut(thrown.kind()), cut(thrown.cause()), cut(thrown.message()), cut(thrown.place()));
    }

    /** What a worker says may be megabytes long, and ends in a report. */
    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }

    private static Optional<Outcome.ChangedInput> changed(Method method, Object[] arguments, Reader in)
            throws WireException {
        int index = in.int32();
        if (index == -1) {
            return Optional.empty();
        }
        if (index < 0 || index >= arguments.length || isFunction(method.getParameterTypes()[index])) {
            throw new WireException("argument " + index + " cannot have changed");
        }
        String name = method.getParameters()[index].getName();
        if (!in.bool()) {
            return Optional.of(new Outcome.ChangedInput(name, name + " can no longer be read: was it closed?"));
        }
        Object now = CODEC.read(in, method.getGenericParameterTypes()[index]);
        String change = ArgumentChange.between(name, arguments[index], now)
                .map(ContractCalls::cut)
                .orElse(name);
        return Optional.of(new Outcome.ChangedInput(name, change));
    }

    /** Serves the function arguments of one call, up to a number of times. */
    static WorkerProcess.Callback callback(Method method, Object[] arguments, int most) {
        int[] asked = {0};
        return question -> {
            if (++asked[0] > most) {
                throw new LostWorker(
                        Verdict.TIMED_OUT, "one call asks for more than " + most + " values of a function argument");
            }
            Reader in = new Reader(question.body());
            int index = in.int32();
            if (index < 0 || index >= arguments.length || !isFunction(method.getParameterTypes()[index])) {
                throw new WireException("argument " + index + " is no function");
            }
            return value(single(method.getParameterTypes()[index]), arguments[index], in);
        };
    }

    private static Frame value(Method single, Object function, Reader in) throws WireException, LostWorker {
        Type[] types = single.getGenericParameterTypes();
        Object[] values = new Object[types.length];
        for (int i = 0; i < types.length; i++) {
            values[i] = CODEC.read(in, types[i]);
        }
        in.end();
        try {
            Writer out = new Writer();
            CODEC.write(out, single.getGenericReturnType(), single.invoke(function, values));
            return out.toFrame(Frame.Kind.CALLBACK_RETURNED);
        } catch (InvocationTargetException e) {
            throw new LostWorker(
                    Verdict.FAILED,
                    "your code asks a function argument for its value where it has none: " + e.getCause());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("function arguments are public interfaces", e);
        }
    }

    private static boolean isFunction(Class<?> type) {
        return type.isAnnotationPresent(FunctionalInterface.class);
    }

    private static Method single(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .filter(method -> Modifier.isAbstract(method.getModifiers()))
                .findFirst()
                .orElseThrow();
    }
}
