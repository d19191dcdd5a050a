package mathdl.worker;

import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.util.Arrays;
import mathdl.worker.wire.Reader;
import mathdl.worker.wire.ValueCodec;
import mathdl.worker.wire.WireException;
import mathdl.worker.wire.Writer;

/** The arguments of one call, and what they held before it. */
final class Arguments {
    private final ValueCodec codec;
    private final Type[] types;
    private final Object[] values;
    private final byte[][] before;

    private Arguments(ValueCodec codec, Type[] types) {
        this.codec = codec;
        this.types = types;
        this.values = new Object[types.length];
        this.before = new byte[types.length][];
    }

    static Arguments read(Method method, Reader in, ValueCodec codec, Callbacks callbacks) throws WireException {
        Arguments arguments = new Arguments(codec, method.getGenericParameterTypes());
        for (int i = 0; i < arguments.types.length; i++) {
            Class<?> type = method.getParameterTypes()[i];
            if (Callbacks.isFunction(type)) {
                arguments.values[i] = callbacks.function(i, type);
            } else {
                arguments.values[i] = codec.read(in, arguments.types[i]);
                arguments.before[i] = arguments.encoded(i);
            }
        }
        in.end();
        return arguments;
    }

    Object[] values() {
        return values;
    }

    /** The number of the first argument that is not as it was and what it holds now; -1 if there is none. */
    void writeChange(Writer out) {
        for (int i = 0; i < types.length; i++) {
            if (before[i] != null) {
                byte[] now = encoded(i);
                if (!Arrays.equals(before[i], now)) {
                    out.int32(i).bool(now.length > 0).raw(now);
                    return;
                }
            }
        }
        out.int32(-1);
    }

    /** Nothing if it can no longer be read, as a closed array cannot. */
    private byte[] encoded(int index) {
        try {
            Writer out = new Writer();
            codec.write(out, types[index], values[index]);
            return out.toBytes();
        } catch (RuntimeException e) {
            return new byte[0];
        }
    }
}
