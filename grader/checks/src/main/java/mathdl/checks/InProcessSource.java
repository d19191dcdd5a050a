package mathdl.checks;

import java.lang.reflect.Constructor;
import java.lang.reflect.Proxy;
import mathdl.checks.array.ArrayFactory;
import mathdl.checks.array.Nd4jArrays;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The contract in the student's own JVM: what an IDE and {@code mvn verify} run. */
final class InProcessSource implements ContractSource {
    private final String implementation;
    private final Seed seed;
    private final ArrayFactory arrays = new Nd4jArrays();

    private InProcessSource(String implementation, Seed seed) {
        this.implementation = implementation;
        this.seed = seed;
    }

    /** The student's answer under the public seed, unless a configuration parameter asks for the reference. */
    static ContractSource configuredBy(ExtensionContext context) {
        String implementation =
                context.getConfigurationParameter("mathdl.implementation").orElse("answer");
        Seed seed = context.getConfigurationParameter("mathdl.seed")
                .map(Long::parseLong)
                .map(Seed::of)
                .orElse(Seed.PUBLIC);
        return new InProcessSource(implementation, seed);
    }

    @Override
    public Session open(CheckId check, Class<?> contract) {
        CallGuard guard = new CallGuard(newInstance(contract), check.exercise());
        Object proxy = Proxy.newProxyInstance(contract.getClassLoader(), new Class<?>[] {contract}, guard);
        return new Session() {
            @Override
            public Object contract() {
                return proxy;
            }

            @Override
            public void close() throws Throwable {
                guard.close();
            }
        };
    }

    @Override
    public Seed seed() {
        return seed;
    }

    @Override
    public ArrayFactory arrays() {
        return arrays;
    }

    private Object newInstance(Class<?> contract) {
        String name = implementationName(contract);
        try {
            Constructor<?> constructor =
                    Class.forName(name, true, contract.getClassLoader()).getDeclaredConstructor();
            return constructor.newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(
                    name + " cannot be created: it must be public, with a public constructor without arguments", e);
        }
    }

    private String implementationName(Class<?> contract) {
        return switch (implementation) {
            case "answer" -> contract.getPackageName() + ".student." + contract.getSimpleName() + "Answer";
            case "reference" -> contract.getPackageName() + ".reference." + contract.getSimpleName() + "Reference";
            default ->
                throw new IllegalArgumentException(
                        "mathdl.implementation is answer or reference, not " + implementation);
        };
    }
}
