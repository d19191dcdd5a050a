package mathdl.checks;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import mathdl.sample.student.Conduct;
import mathdl.sample.student.MeanAnswer;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;
import org.junit.platform.testkit.engine.EventType;

/** Runs a class of checks as an IDE would and gives each check's result, by display name and by method. */
record Run(Map<String, TestExecutionResult> byName, Map<String, TestExecutionResult> byMethod) {

    /** With the sample answer behaving in some way. */
    static Run of(Conduct conduct, Class<?> checks) {
        return of(conduct, checks, Map.of());
    }

    static Run of(Conduct conduct, Class<?> checks, Map<String, String> configuration) {
        MeanAnswer.conduct = conduct;
        Run run = new Run(new HashMap<>(), new HashMap<>());
        finished(checks, configuration).forEach(event -> {
            TestExecutionResult result = event.getRequiredPayload(TestExecutionResult.class);
            run.byName.put(event.getTestDescriptor().getDisplayName(), result);
            String id = event.getTestDescriptor().getUniqueId().getLastSegment().getValue();
            run.byMethod.put(id.replaceAll("\\(.*", ""), result);
        });
        return run;
    }

    private static Stream<Event> finished(Class<?> checks, Map<String, String> configuration) {
        return EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(checks))
                .configurationParameters(configuration)
                .execute()
                .testEvents()
                .stream()
                .filter(Event.byType(EventType.FINISHED));
    }

    TestExecutionResult.Status status(String method) {
        return byMethod.get(method).getStatus();
    }

    Throwable thrown(String method) {
        return byMethod.get(method).getThrowable().orElseThrow();
    }
}
