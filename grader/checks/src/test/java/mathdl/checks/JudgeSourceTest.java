package mathdl.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.ArrayList;
import java.util.List;
import mathdl.checks.array.ArrayFactory;
import mathdl.checks.array.ArrayValues;
import mathdl.checks.array.PlainArray;
import mathdl.sample.Mean;
import mathdl.sample.student.Conduct;
import mathdl.sample.student.MeanAnswer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.support.store.Namespace;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** A source in the store of the launcher session replaces the answer in this JVM. */
class JudgeSourceTest {
    private final List<CheckId> opened = new ArrayList<>();
    private final List<Throwable> outcomes = new ArrayList<>();
    private Throwable decision;

    @BeforeEach
    void an_answer_in_this_jvm_would_fail() {
        MeanAnswer.conduct = Conduct.WRONG;
    }

    private final class Recording implements ContractSource {
        @Override
        public Session open(CheckId check, Class<?> contract) {
            opened.add(check);
            return new Session() {
                @Override
                public Object contract() {
                    return (Mean) x -> {
                        double[] values = ArrayValues.doubles(x);
                        double sum = 0;
                        for (double value : values) {
                            sum += value;
                        }
                        return sum / values.length;
                    };
                }

                @Override
                public void close() throws Throwable {
                    if (decision != null) {
                        throw decision;
                    }
                }
            };
        }

        @Override
        public Seed seed() {
            return Seed.of(7);
        }

        @Override
        public ArrayFactory arrays() {
            return PlainArray.factory();
        }
    }

    private void run() {
        try (LauncherSession session = LauncherFactory.openSession()) {
            session.getStore().put(Namespace.create(Checks.SOURCE_NAMESPACE), Checks.SOURCE_KEY, new Recording());
            session.getLauncher()
                    .execute(
                            LauncherDiscoveryRequestBuilder.request()
                                    .selectors(selectClass(MeanJudged.class))
                                    .build(),
                            new TestExecutionListener() {
                                @Override
                                public void executionFinished(TestIdentifier test, TestExecutionResult result) {
                                    if (test.isTest()) {
                                        outcomes.add(result.getThrowable().orElse(null));
                                    }
                                }
                            });
        }
    }

    @Test
    void the_judges_contract_is_the_one_that_is_checked() {
        run();
        assertThat(outcomes).containsExactly(null, null);
        assertThat(opened).containsExactlyInAnyOrder(new CheckId("9.1", "value"), new CheckId("9.1", "definition"));
    }

    @Test
    void the_judges_decision_overrules_a_check_that_passed() {
        decision = new IllegalStateException("lost worker");
        run();
        assertThat(outcomes).containsExactly(decision, decision);
    }
}
