package mathdl.model.report;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mathdl.model.Fact;
import mathdl.model.Verdict;

/** A report that uses every part of the format. */
final class SampleReport {
    static final CheckResult PASSED = new CheckResult("KL(p, p) is 0", Verdict.PASSED, 2, 2, "", List.of(), null, 3);
    static final CheckResult FAILED = new CheckResult(
            "agrees with the sum over x of p ln(p/q)",
            Verdict.FAILED,
            0,
            3,
            "kl(p, q) is not the expected value",
            List.of(new Fact("expected", "0.0915"), new Fact("actual", "-Infinity")),
            new Diagnosis("reversed", "This is KL(q, p)."),
            12);
    static final Report REPORT = new Report(
            Report.SCHEMA_VERSION,
            "3f2a",
            "9c41d7e0",
            environment(),
            List.of(
                    new SubmissionResult(
                            "ada",
                            List.of(new ExerciseResult("2.3", List.of(PASSED, FAILED))),
                            List.of("left aside: a.txt")),
                    new SubmissionResult("empty", List.of(), List.of())
                            .with(new HandedIn(
                                    Instant.parse("2026-11-20T10:15:00Z"), true, "Jane Doe", "jane@example.org"))));

    private SampleReport() {}

    private static Map<String, String> environment() {
        Map<String, String> environment = new LinkedHashMap<>();
        environment.put("sandbox", "bwrap");
        environment.put("java", "17.0.15");
        environment.put("blas", "OpenBLAS");
        return environment;
    }
}
