package mathdl.worker;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import mathdl.worker.wire.Frame;
import mathdl.worker.wire.Reader;
import mathdl.worker.wire.ValueCodec;
import mathdl.worker.wire.Writer;

/** Function arguments: calling one asks the judge for its value, which answers while the call is under way. */
final class Callbacks {
    private final Channel channel;
    private final ValueCodec codec;

    Callbacks(Channel channel, ValueCodec codec) {
        this.channel = channel;
        this.codec = codec;
    }

    static boolean isFunction(Class<?> type) {
        return type.isAnnotationPresent(FunctionalInterface.class);
    }

    /** An implementation of the functional interface that asks the judge. */
    Object function(int argument, Class<?> type) {
        Method single = Arrays.stream(type.getMethods())
                .filter(method -> Modifier.isAbstract(method.getModifiers()))
                .findFirst()
                .orElseThrow();
        return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
            if (method.equals(single)) {
                return ask(argument, single, arguments);
            }
            return switch (method.getName()) {
                case "toString" -> "the function " + type.getSimpleName();
                case "hashCode" -> System.identityHashCode(proxy);
                case "equals" -> proxy == arguments[0];
                default -> throw new UnsupportedOperationException(method.getName());
            };
        });
    }

    private synchronized Object ask(int argument, Method single, Object[] arguments) throws IOException {
        Writer out = new Writer().int32(argument);
        for (int i = 0; i < arguments.length; i++) {
            codec.write(out, single.getGenericParameterTypes()[i], arguments[i]);
        }
        channel.send(out.toFrame(Frame.Kind.CALLBACK));
        Frame answer = channel.receive();
        if (answer.kind() != Frame.Kind.CALLBACK_RETURNED) {
            throw new IOException("the judge answered a callback with " + answer.kind());
        }
        return codec.read(new Reader(answer.body()), single.getGenericReturnType());
    }
}
