package mathdl.judge.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mathdl.checks.assertion.Mismatch;
import mathdl.checks.assertion.StudentException;
import mathdl.judge.call.RecordedCall;
import mathdl.model.Fact;
import mathdl.model.Verdict;
import org.junit.platform.engine.TestExecutionResult;

/** What a check's end means. The record overrules the method; an end that nobody planned is the grader's fault. */
record Ending(Verdict verdict, String message, List<Fact> facts, long millis, Optional<Throwable> fault) {

    static Ending of(JUnitRun.Finished finished, Optional<CheckRecord> record) {
        if (finished == null || record.isEmpty()) {
            return fault("this check did not run", thrown(finished));
        }
        Optional<Overruling> overruling = record.get().overruling();
        if (overruling.isPresent()) {
            Overruling found = overruling.get();
            return new Ending(found.verdict(), found.message(), found.facts(), finished.millis(), Optional.empty());
        }
        if (record.get().calls().isEmpty()) {
            return fault("this check never called the answer", thrown(finished));
        }
        return switch (finished.result().getStatus()) {
            case SUCCESSFUL -> new Ending(Verdict.PASSED, "", List.of(), finished.millis(), Optional.empty());
            case FAILED -> failed(finished, record.get().lastCall());
            case ABORTED -> fault("this check gave up", thrown(finished));
        };
    }

    private static Ending failed(JUnitRun.Finished finished, RecordedCall last) {
        Throwable thrown = finished.result().getThrowable().orElseThrow();
        if (thrown instanceof Mismatch mismatch) {
            return wrong(mismatch.headline(), withCall(mismatch.facts(), last), finished.millis());
        }
        if (thrown instanceof StudentException || thrown instanceof AssertionError) {
            return wrong(thrown.getMessage(), withCall(List.of(), last), finished.millis());
        }
        return fault("this check failed in itself: " + thrown, Optional.of(thrown));
    }

    /** The inputs are what a student needs to see the mistake happen again. */
    private static List<Fact> withCall(List<Fact> facts, RecordedCall last) {
        List<Fact> all = new ArrayList<>(facts);
        all.add(new Fact("called with", last.describeArguments()));
        return all;
    }

    private static Ending wrong(String message, List<Fact> facts, long millis) {
        return new Ending(Verdict.FAILED, message, facts, millis, Optional.empty());
    }

    private static Ending fault(String message, Optional<Throwable> cause) {
        Throwable fault = cause.orElseGet(() -> new IllegalStateException(message));
        return new Ending(
                Verdict.GRADER_FAULT, message + "; this is not your mistake", List.of(), 0, Optional.of(fault));
    }

    private static Optional<Throwable> thrown(JUnitRun.Finished finished) {
        return finished == null
                ? Optional.empty()
                : Optional.of(finished.result()).flatMap(TestExecutionResult::getThrowable);
    }
}
