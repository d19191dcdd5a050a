package mathdl.worker;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.util.Arrays;
import mathdl.worker.wire.Frame;
import mathdl.worker.wire.Messages.Layout;
import mathdl.worker.wire.Messages.Open;
import mathdl.worker.wire.Reader;
import mathdl.worker.wire.ValueCodec;
import mathdl.worker.wire.WireException;
import mathdl.worker.wire.Writer;
import org.nd4j.linalg.api.ndarray.INDArray;

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
     * @return RETURNED: the number of the first argument that the answer changed or -1, what it printed, its value
     * @throws InvocationTargetException if the answer throws
     */
    Frame call(Reader request, ValueCodec codec, Callbacks callbacks, Printed printed)
            throws WireException, ReflectiveOperationException {
        Method method = method(request.string());
        Type[] types = method.getGenericParameterTypes();
        Object[] arguments = new Object[types.length];
        byte[][] before = new byte[types.length][];
        for (int i = 0; i < types.length; i++) {
            if (Callbacks.isFunction(method.getParameterTypes()[i])) {
                arguments[i] = callbacks.function(i, method.getParameterTypes()[i]);
            } else {
                arguments[i] = codec.read(request, types[i]);
                before[i] = encoded(codec, types[i], arguments[i]);
            }
        }
        request.end();
        Object value = method.invoke(answer, arguments);
        Writer out = new Writer();
        out.int32(firstChange(codec, types, arguments, before)).string(printed.take());
        codec.write(out, method.getGenericReturnType(), laidOut(value));
        return out.toFrame(Frame.Kind.RETURNED);
    }

    private Method method(String name) throws WireException {
        return Arrays.stream(contract.getMethods())
                .filter(method -> method.getName().equals(name))
                .findFirst()
                .orElseThrow(() -> new WireException(contract.getName() + " has no method " + name));
    }

    private static int firstChange(ValueCodec codec, Type[] types, Object[] arguments, byte[][] before) {
        for (int i = 0; i < types.length; i++) {
            if (before[i] != null && !Arrays.equals(before[i], encoded(codec, types[i], arguments[i]))) {
                return i;
            }
        }
        return -1;
    }

    private static byte[] encoded(ValueCodec codec, Type type, Object value) {
        Writer out = new Writer();
        codec.write(out, type, value);
        return out.toBytes();
    }

    private Object laidOut(Object value) {
        return value instanceof INDArray array ? Layouts.apply(layout, array) : value;
    }
}
