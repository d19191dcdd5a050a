package mathdl.checks;

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

    /** The student's answer under the public seed, unless {@code mathdl.implementation} or {@code mathdl.seed} is set. */
    static ContractSource configuredBy(ExtensionContext context) {
        String implementation =
                context.getConfigurationParameter("mathdl.implementation").orElse("answer");
        Seed seed = context.getConfigurationParameter("mathdl.seed")
                .map(InProcessSource::seed)
                .orElse(Seed.PUBLIC);
        return new InProcessSource(implementation, seed);
    }

    private static Seed seed(String text) {
        try {
            return Seed.of(Long.parseLong(text));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("mathdl.seed is a whole number, not " + text, e);
        }
    }

    @Override
    public Session open(CheckId check, Class<?> contract) {
        Object answer = new AnswerClass(implementationName(contract), contract).newInstance();
        CallGuard guard = new CallGuard(answer, check.exercise());
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
