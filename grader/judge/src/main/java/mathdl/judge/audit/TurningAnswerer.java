package mathdl.judge.audit;

import java.lang.reflect.Method;
import java.util.Optional;
import mathdl.checks.CheckId;
import mathdl.judge.call.Answerer;
import mathdl.judge.call.Outcome;
import mathdl.judge.value.FreeSigns;

/** The reference with vectors of free sign turned: as right as before. */
final class TurningAnswerer implements Answerer {
    private final Answerer reference;
    private final FreeSigns signs;
    private final SignPattern pattern;
    private int calls;

    TurningAnswerer(Answerer reference, FreeSigns signs, SignPattern pattern) {
        this.reference = reference;
        this.signs = signs;
        this.pattern = pattern;
    }

    @Override
    public Optional<Outcome> open(CheckId check) {
        return reference.open(check);
    }

    @Override
    public Outcome call(Method method, Object[] arguments) {
        Outcome truth = reference.call(method, arguments);
        int call = ++calls;
        return truth instanceof Outcome.Value value
                ? new Outcome.Value(signs.turned(value.value(), vector -> pattern.turns(call, vector)))
                : truth;
    }
}
