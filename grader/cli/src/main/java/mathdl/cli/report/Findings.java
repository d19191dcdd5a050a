package mathdl.cli.report;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import mathdl.model.Fact;
import mathdl.model.Verdict;
import mathdl.model.report.CheckResult;
import mathdl.model.report.Diagnosis;
import mathdl.model.report.ExerciseResult;

/**
 * What the checks of an exercise found, with what they have in common taken out, to be said once.
 *
 * @param diagnosis the misconception of all checks that failed, or null
 * @param evidence what all checks that did not pass say, such as a compiler's message, or null
 */
record Findings(ExerciseResult result, Diagnosis diagnosis, Evidence evidence) {

    /** Stands before the name of a misconception. */
    static final String KNOWN_MISTAKE = "Known mistake: ";

    /** Why a check did not pass. */
    record Evidence(String message, List<Fact> facts) {
        boolean isEmpty() {
            return message.isBlank() && facts.isEmpty();
        }

        static Evidence of(CheckResult check) {
            return new Evidence(check.message(), check.facts());
        }
    }

    static Findings of(ExerciseResult result) {
        return new Findings(
                result,
                only(with(result, Verdict.FAILED).map(check -> Optional.ofNullable(check.diagnosis())))
                        .flatMap(found -> found)
                        .orElse(null),
                sharedEvidence(result));
    }

    /** What is to be said about one check alone. */
    Evidence evidenceOf(CheckResult check) {
        Evidence own = Evidence.of(check);
        return own.equals(evidence) ? new Evidence("", List.of()) : own;
    }

    /** The diagnosis that is to be shown with one check alone, or null. */
    Diagnosis diagnosisOf(CheckResult check) {
        return Objects.equals(check.diagnosis(), diagnosis) ? null : check.diagnosis();
    }

    VerdictStyle style() {
        return VerdictStyle.of(result.verdict());
    }

    private static Evidence sharedEvidence(ExerciseResult result) {
        List<Evidence> all = result.checks().stream()
                .filter(check -> check.verdict() != Verdict.PASSED)
                .map(Evidence::of)
                .toList();
        return all.size() < 2
                ? null
                : only(all.stream()).filter(one -> !one.isEmpty()).orElse(null);
    }

    private static Stream<CheckResult> with(ExerciseResult result, Verdict verdict) {
        return result.checks().stream().filter(check -> check.verdict() == verdict);
    }

    /** The value that all elements are, if there is one. */
    private static <T> Optional<T> only(Stream<T> elements) {
        List<T> distinct = elements.distinct().limit(2).toList();
        return distinct.size() == 1 ? Optional.of(distinct.get(0)) : Optional.empty();
    }
}
