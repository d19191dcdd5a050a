package mathdl.judge.check;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import mathdl.checks.CheckId;
import mathdl.checks.ContractSource;
import mathdl.checks.assertion.StudentException;
import mathdl.judge.call.Answerer;
import mathdl.judge.call.Outcome;
import mathdl.judge.call.RecordedCall;

/** The recorder of one check: passes its calls on, keeps them, and remembers what decides the check. */
final class CheckRecord implements InvocationHandler, ContractSource.Session {
    private final CheckId check;
    private final Answerer answerer;
    private final Optional<Outcome> unopened;
    private final Object contract;
    private final List<RecordedCall> calls = new ArrayList<>();
    private Overruling overruling;

    CheckRecord(CheckId check, Class<?> contract, Answerer answerer) {
        this.check = check;
        this.answerer = answerer;
        this.unopened = answerer.open(check);
        this.contract =
                java.lang.reflect.Proxy.newProxyInstance(contract.getClassLoader(), new Class<?>[] {contract}, this);
    }

    List<RecordedCall> calls() {
        return List.copyOf(calls);
    }

    /** The call whose answer the check judged when it ended. */
    RecordedCall lastCall() {
        return calls.get(calls.size() - 1);
    }

    Optional<Overruling> overruling() {
        return Optional.ofNullable(overruling);
    }

    @Override
    public Object contract() {
        return contract;
    }

    @Override
    public void close() {
        if (overruling != null) {
            throw overruling.signal();
        }
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] given) {
        Object[] arguments = given == null ? new Object[0] : given;
        if (method.getDeclaringClass() == Object.class) {
            return switch (method.getName()) {
                case "toString" -> "the answer";
                case "hashCode" -> System.identityHashCode(proxy);
                default -> proxy == arguments[0];
            };
        }
        close();
        Outcome outcome = unopened.orElseGet(() -> answerer.call(method, arguments));
        calls.add(new RecordedCall(check, method, Arrays.asList(arguments.clone()), outcome));
        Judgement.overruling(check.exercise(), outcome).ifPresent(found -> overruling = found);
        close();
        if (outcome instanceof Outcome.Threw threw) {
            throw new StudentException(threw.kind(), threw.message(), threw.place());
        }
        return ((Outcome.Value) outcome).value();
    }
}
