package mathdl.judge.check;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.HashMap;
import java.util.Map;
import mathdl.checks.Checks;
import mathdl.checks.ContractSource;
import org.junit.jupiter.engine.JupiterTestEngine;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.engine.support.store.Namespace;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** Runs a class of checks on the JUnit Platform, with nothing registered that is not named here. */
final class JUnitRun implements TestExecutionListener {
    private static final LauncherConfig CONFIG = LauncherConfig.builder()
            .enableTestEngineAutoRegistration(false)
            .enableLauncherSessionListenerAutoRegistration(false)
            .enableLauncherDiscoveryListenerAutoRegistration(false)
            .enableTestExecutionListenerAutoRegistration(false)
            .enablePostDiscoveryFilterAutoRegistration(false)
            .addTestEngines(new JupiterTestEngine())
            .build();

    private final Map<String, Finished> finished = new HashMap<>();
    private final Map<String, Long> started = new HashMap<>();

    private JUnitRun() {}

    /** How a check's method ended. */
    record Finished(TestExecutionResult result, long millis) {}

    /** Ends by method name; a check that did not run is not in it. */
    static Map<String, Finished> run(Class<?> checks, ContractSource source) {
        JUnitRun run = new JUnitRun();
        try (LauncherSession session = LauncherFactory.openSession(CONFIG)) {
            session.getStore().put(Namespace.create(Checks.SOURCE_NAMESPACE), Checks.SOURCE_KEY, source);
            session.getLauncher().execute(request(checks), run);
        }
        return run.finished;
    }

    /** Configuration files on the class path are not read; checks run one by one, in an order that they state. */
    private static LauncherDiscoveryRequest request(Class<?> checks) {
        return LauncherDiscoveryRequestBuilder.request()
                .selectors(selectClass(checks))
                .enableImplicitConfigurationParameters(false)
                .configurationParameter("junit.jupiter.extensions.autodetection.enabled", "false")
                .configurationParameter("junit.jupiter.execution.parallel.enabled", "false")
                .build();
    }

    @Override
    public void executionStarted(TestIdentifier test) {
        started.put(test.getUniqueId(), System.nanoTime());
    }

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        long millis = (System.nanoTime() - started.get(test.getUniqueId())) / 1_000_000;
        test.getSource()
                .filter(MethodSource.class::isInstance)
                .map(source -> ((MethodSource) source).getMethodName())
                .ifPresent(method -> finished.put(method, new Finished(result, millis)));
    }
}
