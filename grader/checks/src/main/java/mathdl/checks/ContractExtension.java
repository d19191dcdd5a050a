package mathdl.checks;

import java.lang.reflect.Method;
import mathdl.checks.array.ArrayFactory;
import mathdl.checks.assertion.Tolerance;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;

/** Hands a check its contract, inputs and tolerance, and lets the record of its calls overrule its outcome. */
final class ContractExtension implements BeforeEachCallback, ParameterResolver, InvocationInterceptor {
    private static final Namespace NAMESPACE = Namespace.create(ContractSource.class);
    private static final String SESSION = "session";

    /** Before the parameters are resolved: JUnit would wrap what goes wrong there. */
    @Override
    public void beforeEach(ExtensionContext context) {
        Checks.requireRunnable(context.getRequiredTestMethod());
        ContractSource.Session session =
                source(context).open(checkId(context), checksFor(context).contract());
        context.getStore(NAMESPACE).put(SESSION, session);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == Inputs.class
                || type == ArrayFactory.class
                || type == Tolerance.class
                || type == checksFor(context).contract();
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        ContractSource source = source(context);
        if (type == Inputs.class) {
            return new Inputs(source.seed(), checkId(context), source.arrays());
        }
        if (type == ArrayFactory.class) {
            return source.arrays();
        }
        return type == Tolerance.class
                ? Checks.tolerance(context.getRequiredTestMethod())
                : session(context).contract();
    }

    @Override
    public void interceptTestMethod(
            Invocation<Void> invocation, ReflectiveInvocationContext<Method> method, ExtensionContext context)
            throws Throwable {
        Throwable outcome = outcomeOf(invocation);
        try {
            session(context).close();
        } catch (Throwable overruling) {
            if (outcome != null && outcome != overruling) {
                overruling.addSuppressed(outcome);
            }
            throw overruling;
        }
        if (outcome != null) {
            throw outcome;
        }
    }

    private static Throwable outcomeOf(Invocation<Void> invocation) {
        try {
            invocation.proceed();
            return null;
        } catch (Throwable thrown) {
            return thrown;
        }
    }

    private static ContractSource.Session session(ExtensionContext context) {
        return context.getStore(NAMESPACE).get(SESSION, ContractSource.Session.class);
    }

    private static ContractSource source(ExtensionContext context) {
        ContractSource judge =
                context.getStore(StoreScope.LAUNCHER_SESSION, NAMESPACE).get(Checks.SOURCE_KEY, ContractSource.class);
        return judge != null ? judge : InProcessSource.configuredBy(context);
    }

    private static CheckId checkId(ExtensionContext context) {
        return new CheckId(
                checksFor(context).exercise(), context.getRequiredTestMethod().getName());
    }

    private static ChecksFor checksFor(ExtensionContext context) {
        ChecksFor checksFor = context.getRequiredTestClass().getAnnotation(ChecksFor.class);
        if (checksFor == null) {
            throw new IllegalStateException(
                    context.getRequiredTestClass().getName() + " holds checks and must carry @ChecksFor itself");
        }
        return checksFor;
    }
}
