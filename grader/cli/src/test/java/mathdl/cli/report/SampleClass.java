package mathdl.cli.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mathdl.model.Fact;
import mathdl.model.Verdict;
import mathdl.model.report.CheckResult;
import mathdl.model.report.Diagnosis;
import mathdl.model.report.ExerciseResult;
import mathdl.model.report.Report;
import mathdl.model.report.SubmissionResult;

/** A class of ten, such as grading the samples gives. */
final class SampleClass {
    static final Diagnosis REVERSED = new Diagnosis(
            "reversed",
            "These are the values of KL(q, p). The divergence is not symmetric: in KL(p, q) the logarithm is of p/q, and"
                    + " the weights in front of it are those of p, the distribution that the data come from.");
    static final Diagnosis BITS =
            new Diagnosis("bits", "These values are in bits. The contract asks for nats: use the natural logarithm.");
    static final Diagnosis SIGMA_FOR_VARIANCE = new Diagnosis(
            "standard deviation for variance",
            "The formula needs the variance. The contract hands you its logarithm, so take exp(logVariance) once, and"
                    + " no square root.");
    private static final Map<String, List<String>> CHECKS = checks();

    private SampleClass() {}

    static Report report() {
        return report(submissions());
    }

    static Report report(List<SubmissionResult> submissions) {
        Map<String, String> environment = new LinkedHashMap<>();
        environment.put(Report.SANDBOX, "bwrap");
        environment.put("java", "17.0.15, Linux amd64");
        environment.put("backend", "ND4J 1.0.0-M2.1 on CPU, OpenBLAS");
        environment.put("limits", "10 s a call, 120 s a submission, 1 GiB");
        return new Report(Report.SCHEMA_VERSION, "3f2a91bc04d1e6", "9c41d7e0", environment, submissions);
    }

    static List<SubmissionResult> submissions() {
        return List.of(
                submission("does-not-compile", passed("2.1"), rejected("2.3"), untouched("2.5")),
                new SubmissionResult(
                        "empty",
                        List.of(untouched("2.1"), untouched("2.3"), untouched("2.5")),
                        List.of("holds no file of a mathdl student package")),
                submission("endless-loop", passed("2.1"), timedOut("2.3"), passed("2.5")),
                submission("exits", crashed("2.1"), passed("2.3"), passed("2.5")),
                submission(
                        "gaussian-sigma",
                        passed("2.1"),
                        passed("2.3"),
                        mistaken("2.5", SIGMA_FOR_VARIANCE, "1.168144", "1.248144")),
                submission(
                        "in-bits",
                        mistaken("2.1", BITS, "0.912845", "1.316957"),
                        mistaken("2.3", BITS, "0.091516", "0.132030"),
                        passed("2.5")),
                new SubmissionResult(
                        "partial",
                        List.of(passed("2.1"), wrong("2.3"), untouched("2.5")),
                        List.of("left aside: notes.txt", "left aside: .idea/workspace.xml")),
                submission("perfect", passed("2.1"), passed("2.3"), passed("2.5")),
                submission(
                        "reversed-kl",
                        passed("2.1"),
                        mistaken("2.3", REVERSED, "0.091516", "0.087660"),
                        untouched("2.5")),
                submission("untouched", untouched("2.1"), untouched("2.3"), untouched("2.5")));
    }

    static SubmissionResult submission(String id, ExerciseResult... exercises) {
        return new SubmissionResult(id, List.of(exercises), List.of());
    }

    static ExerciseResult passed(String id) {
        return all(id, Verdict.PASSED, "", List.of());
    }

    static ExerciseResult untouched(String id) {
        return all(id, Verdict.UNATTEMPTED, id + " is not implemented yet", List.of());
    }

    static ExerciseResult faulty(String id) {
        return all(id, Verdict.GRADER_FAULT, "the judge lost its connection to the worker", List.of());
    }

    static ExerciseResult rejected(String id) {
        return all(
                id,
                Verdict.REJECTED,
                "CategoricalKlAnswer.java does not compile",
                List.of(
                        new Fact(
                                "line 17",
                                "';' expected\n        return p.mul(log(p.div(q)))\n                               ^"),
                        new Fact("line 19", "reached end of file while parsing")));
    }

    private static ExerciseResult timedOut(String id) {
        List<CheckResult> checks = new ArrayList<>();
        for (String name : CHECKS.get(id)) {
            checks.add(
                    checks.size() < 2
                            ? check(name, Verdict.TIMED_OUT, "the call did not return within 10 s", List.of(), null)
                            : check(
                                    name,
                                    Verdict.SKIPPED,
                                    "not run: two calls had already been ended",
                                    List.of(),
                                    null));
        }
        return new ExerciseResult(id, checks);
    }

    private static ExerciseResult crashed(String id) {
        return all(id, Verdict.CRASHED, "the Java machine that ran the answer ended with exit status 0", List.of());
    }

    static ExerciseResult wrong(String id) {
        List<CheckResult> checks = new ArrayList<>(passed(id).checks());
        checks.set(
                1,
                check(
                        CHECKS.get(id).get(1),
                        Verdict.FAILED,
                        "kl(p, q) is NaN",
                        List.of(new Fact("expected", "0.5108256237659907"), new Fact("actual", "NaN")),
                        null));
        return new ExerciseResult(id, checks);
    }

    static ExerciseResult mistaken(String id, Diagnosis diagnosis, String expected, String actual) {
        List<CheckResult> checks = new ArrayList<>(passed(id).checks());
        for (int k = 0; k < 2; k++) {
            checks.set(
                    k,
                    check(
                            CHECKS.get(id).get(k),
                            Verdict.FAILED,
                            "the answer is not the expected value",
                            List.of(
                                    new Fact("expected", expected + "35" + k),
                                    new Fact("actual", actual + "80" + k),
                                    new Fact("error", "4.04e-01"),
                                    new Fact("tolerance", "1e-10 relative: a dozen roundings of terms of one sign")),
                            diagnosis));
        }
        return new ExerciseResult(id, checks);
    }

    static ExerciseResult all(String id, Verdict verdict, String message, List<Fact> facts) {
        return new ExerciseResult(
                id,
                CHECKS.get(id).stream()
                        .map(name -> check(name, verdict, message, facts, null))
                        .toList());
    }

    static CheckResult check(String name, Verdict verdict, String message, List<Fact> facts, Diagnosis diagnosis) {
        return new CheckResult(name, verdict, verdict == Verdict.PASSED ? 2 : 0, 2, message, facts, diagnosis, 12);
    }

    private static Map<String, List<String>> checks() {
        return Map.of(
                "2.1",
                        List.of(
                                "agrees with the sum of −p ln p over random distributions",
                                "is ln n for the uniform distribution on n outcomes",
                                "treats 0 · ln 0 as 0"),
                "2.3",
                        List.of(
                                "agrees with the sum of p ln(p/q) over random distributions",
                                "is infinite where q is 0 and p is not",
                                "is 0 for p against itself, and never negative"),
                "2.5",
                        List.of(
                                "agrees with the integral of the definition",
                                "adds up over independent dimensions",
                                "is 0 for the standard normal distribution",
                                "keeps the log-variance it is given unchanged"));
    }
}
