package mathdl.worker;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import mathdl.worker.wire.Frame;
import mathdl.worker.wire.Messages.Open;
import mathdl.worker.wire.Messages.RunListing;

/** Runs a listing, and sends on what it prints and draws. */
final class Listings {
    private final Units units;
    private final Channel channel;

    Listings(Units units, Channel channel) {
        this.units = units;
        this.channel = channel;
    }

    /** What the listing drew, a text of SVG. */
    String run(RunListing request) throws ReflectiveOperationException {
        Map<Class<?>, Object> implementations = new HashMap<>();
        for (Open open : request.implementations()) {
            implementations.put(
                    units.load(Open.COURSE, open.contract()),
                    Instance.open(open, units).answer());
        }
        Object listing = units.load(Open.COURSE, request.listing())
                .getDeclaredConstructor()
                .newInstance();
        Method run = method(listing, "run", 2);
        Class<?> source = run.getParameterTypes()[0];
        Object lookup =
                Proxy.newProxyInstance(source.getClassLoader(), new Class<?>[] {source}, (proxy, method, arguments) -> {
                    Object implementation = implementations.get(arguments[0]);
                    if (implementation == null) {
                        throw new IllegalArgumentException("no exercise has the contract " + arguments[0]);
                    }
                    return implementation;
                });
        try (PrintStream out = new PrintStream(new Forward(), true, StandardCharsets.UTF_8)) {
            run.invoke(listing, lookup, out);
        }
        return (String) method(listing, "figure", 1).invoke(listing, lookup);
    }

    private static Method method(Object listing, String name, int parameters) {
        return Arrays.stream(listing.getClass().getMethods())
                .filter(method -> method.getName().equals(name) && method.getParameterCount() == parameters)
                .findFirst()
                .orElseThrow();
    }

    /** Every write goes to the judge at once. */
    private final class Forward extends OutputStream {
        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            channel.send(new Frame(Frame.Kind.PRINTED, Arrays.copyOfRange(bytes, offset, offset + length)));
        }
    }
}
