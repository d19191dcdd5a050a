package mathdl.worker;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import mathdl.worker.wire.Frame;
import mathdl.worker.wire.Messages.Layout;
import mathdl.worker.wire.Messages.Open;
import mathdl.worker.wire.Reader;
import mathdl.worker.wire.ValueCodec;
import mathdl.worker.wire.WireException;
import mathdl.worker.wire.Writer;

/** An answer that is being called. */
final class Instance {
    private final Class<?> contract;
    private final Object answer;
    private final Layout layout;

    private Instance(Class<?> contract, Object answer, Layout layout) {
        this.contract = contract;
        this.answer = answer;
        this.layout = layout;
    }

    static Instance open(Open request, Units units) throws ReflectiveOperationException {
        Class<?> contract = units.load(Open.COURSE, request.contract());
        Class<?> implementation = units.load(request.unit(), request.implementation());
        if (!contract.isAssignableFrom(implementation)) {
            throw new ClassCastException(
                    implementation.getSimpleName() + " does not implement " + contract.getSimpleName());
        }
        return new Instance(contract, implementation.getDeclaredConstructor().newInstance(), request.layout());
    }

    Object answer() {
        return answer;
    }

    /**
     * Calls a method of the contract.
     *
     * @return RETURNED: the changed argument, what the answer printed, its value; or THREW: the exception, the changed
     *     argument
     */
    Frame call(Reader request, ValueCodec codec, Callbacks callbacks, Printed printed) throws WireException {
        Method method = method(request.string());
        Arguments arguments = Arguments.read(method, request, codec, callbacks);
        try {
            return returned(method, method.invoke(answer, arguments.values()), arguments, codec, printed);
        } catch (InvocationTargetException e) {
            return threw(e.getCause(), arguments, printed);
        } catch (ReflectiveOperationException | RuntimeException | Error e) {
            return threw(e, arguments, printed);
        }
    }

    private Frame returned(Method method, Object value, Arguments arguments, ValueCodec codec, Printed printed)
            throws ReflectiveOperationException {
        Writer out = new Writer();
        arguments.writeChange(out);
        out.string(printed.take());
        codec.write(out, method.getGenericReturnType(), Layouts.within(layout, value));
        if (out.size() > Frame.MAX_BODY) {
            throw new IllegalStateException("the answer takes " + out.size() + " bytes, at most " + Frame.MAX_BODY
                    + " can be sent: should it be that long?");
        }
        return out.toFrame(Frame.Kind.RETURNED);
    }

    private static Frame threw(Throwable thrown, Arguments arguments, Printed printed) {
        Writer out = new Writer();
        ThrownDescription.of(thrown, printed.take()).write(out);
        arguments.writeChange(out);
        return out.toFrame(Frame.Kind.THREW);
    }

    private Method method(String name) throws WireException {
        return Arrays.stream(contract.getMethods())
                .filter(method -> method.getName().equals(name))
                .findFirst()
                .orElseThrow(() -> new WireException(contract.getName() + " has no method " + name));
    }
}
