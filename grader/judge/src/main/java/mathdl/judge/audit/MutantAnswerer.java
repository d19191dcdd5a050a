package mathdl.judge.audit;

import java.lang.reflect.Method;
import java.util.Optional;
import mathdl.checks.CheckId;
import mathdl.judge.call.Answerer;
import mathdl.judge.call.Outcome;

/** The reference with its answers changed. */
final class MutantAnswerer implements Answerer {
    private final Answerer reference;
    private final Mutant mutant;
    private final Memory memory;

    MutantAnswerer(Answerer reference, Mutant mutant, Memory memory) {
        this.reference = reference;
        this.mutant = mutant;
        this.memory = memory;
    }

    @Override
    public Optional<Outcome> open(CheckId check) {
        return reference.open(check);
    }

    @Override
    public Outcome call(Method method, Object[] arguments) {
        Outcome truth = reference.call(method, arguments);
        return truth instanceof Outcome.Value value ? mutant.change(method, value.value(), memory) : truth;
    }
}
