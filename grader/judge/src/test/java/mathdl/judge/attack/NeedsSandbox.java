package mathdl.judge.attack;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import mathdl.judge.sandbox.Ladder;
import mathdl.judge.sandbox.PlainProcess;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Runs hostile code: skipped where there is no sandbox, and failed there if MATHDL_REQUIRE_SANDBOX is 1. */
@Tag("sandbox")
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(NeedsSandbox.Condition.class)
@interface NeedsSandbox {
    /** Looks for a sandbox once. */
    final class Condition implements ExecutionCondition {
        private static final class Holder {
            private static final Ladder.Found FOUND =
                    "landlock".equals(System.getProperty("mathdl.sandbox")) ? Ladder.landlock() : Ladder.strongest();
        }

        static Ladder.Found found() {
            return Holder.FOUND;
        }

        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
            if (!(found().sandbox() instanceof PlainProcess)) {
                return ConditionEvaluationResult.enabled(
                        "sandbox " + found().sandbox().level());
            }
            if ("1".equals(System.getenv("MATHDL_REQUIRE_SANDBOX"))) {
                throw new IllegalStateException("these tests need a sandbox: " + found().lacking());
            }
            return ConditionEvaluationResult.disabled("no sandbox: " + found().lacking());
        }
    }
}
