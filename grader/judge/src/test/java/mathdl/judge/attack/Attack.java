package mathdl.judge.attack;

import static mathdl.fixture.FixtureCourse.STUDENT;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import mathdl.checks.Seed;
import mathdl.fixture.FixtureCourse;
import mathdl.judge.Limits;
import mathdl.judge.grading.Judge;
import mathdl.judge.intake.Submission;
import mathdl.judge.sandbox.Sandbox;
import mathdl.model.Verdict;
import mathdl.model.report.CheckResult;
import mathdl.model.report.ExerciseResult;

/** A submission whose answer to 7.1 is hostile and whose answer to 7.2 is right, graded in the sandbox. */
final class Attack {
    /** A call limit that a busy machine keeps, and one lost worker, because each costs a second. */
    static final Limits LIMITS = new Limits(
            Duration.ofSeconds(5),
            Duration.ofSeconds(10),
            Duration.ofSeconds(40),
            1000,
            1,
            new Limits.Memory(256L << 20, 3200L << 20, 16L << 20, 32L << 20));

    /** For answers that never come. */
    static final Limits HURRIED =
            new Limits(Duration.ofMillis(1500), LIMITS.compile(), LIMITS.total(), 1000, 2, LIMITS.memory());

    private static final String IMPORTS = """
            package mathdl.fixture.student;
            import java.io.*;
            import java.lang.reflect.*;
            import java.net.*;
            import java.nio.*;
            import java.nio.file.*;
            import java.util.*;
            import java.util.stream.*;
            import org.nd4j.linalg.api.ndarray.INDArray;
            import org.nd4j.linalg.factory.Nd4j;
            """;

    private static final String RIGHT_MIXTURE = """
            package mathdl.fixture.student;
            import java.util.*;
            import mathdl.toolkit.function.VectorFunction;
            import org.nd4j.linalg.api.ndarray.INDArray;
            public class MixtureAnswer implements mathdl.fixture.Mixture {
                public List<Part> weighted(List<Part> parts) {
                    List<Part> result = new ArrayList<>();
                    for (Part p : parts) {
                        double[] values = p.values().clone();
                        for (int i = 0; i < values.length; i++) values[i] *= p.weight();
                        result.add(new Part(p.name(), p.weight(), values));
                    }
                    return result;
                }
                public INDArray twice(VectorFunction f, INDArray x) { return f.valueAt(f.valueAt(x)); }
            }
            """;

    private final Map<String, String> sources = new TreeMap<>();
    private Limits limits = LIMITS;
    private Sandbox sandbox = NeedsSandbox.Condition.found().sandbox();

    private Attack() {}

    /** Whose method runs some statements; checked exceptions leave it as they are. */
    static Attack running(String statements) {
        return source("""
                public class SumAnswer implements mathdl.fixture.Sum {
                    public double of(INDArray x) {
                        try { return attack(x); } catch (Exception e) { throw SumAnswer.<RuntimeException>same(e); }
                    }
                    @SuppressWarnings("unchecked")
                    static <E extends Exception> E same(Exception e) throws E { throw (E) e; }
                    static double right(INDArray x) { return x.sumNumber().doubleValue(); }
                    static double attack(INDArray x) throws Exception {
                        %s
                    }
                }
                """.formatted(statements));
    }

    /** Whose file holds this source, after the package and many imports. */
    static Attack source(String source) {
        Attack attack = new Attack();
        attack.sources.put(STUDENT + "SumAnswer.java", IMPORTS + source);
        attack.sources.put(STUDENT + "MixtureAnswer.java", RIGHT_MIXTURE);
        return attack;
    }

    /** Whose answer to 7.2 has these methods; 7.1 is not attempted. */
    static Attack mixture(String methods) {
        Attack attack = new Attack();
        attack.sources.put(
                STUDENT + "MixtureAnswer.java",
                RIGHT_MIXTURE.replaceAll(
                                "(?s)implements mathdl.fixture.Mixture \\{.*", "implements mathdl.fixture.Mixture {")
                        + methods + "}");
        return attack;
    }

    Attack with(Limits other) {
        limits = other;
        return this;
    }

    Attack in(Sandbox other) {
        sandbox = other;
        return this;
    }

    /** What came of it; afterwards nothing is left running, and the grader has had no fault. */
    Outcome grade() throws IOException, InterruptedException {
        List<Throwable> faults = new ArrayList<>();
        Submission submission = new Submission("attacker", sources, Map.of(), "", List.of());
        long start = System.nanoTime();
        List<ExerciseResult> results;
        try (Judge judge = new Judge(FixtureHome.get(), sandbox, limits, 1, 1, faults::add)) {
            results = judge.judge(submission, FixtureCourse.course().exercises(), Seed.PUBLIC)
                    .exercises();
        }
        Duration wall = Duration.ofNanos(System.nanoTime() - start);
        assertThat(faults).as("faults of the grader").isEmpty();
        assertThat(Leftovers.found()).as("processes left").isEmpty();
        return new Outcome(results.get(0), results.get(1), wall);
    }

    /** What the statements return as a text, from inside the sandbox. */
    static String report(String statements) throws IOException, InterruptedException {
        Outcome outcome = running("throw new IllegalStateException(tell(x)); }\n"
                        + "static String tell(INDArray x) throws Exception {\n" + statements)
                .grade();
        assertThat(outcome.sum().verdict()).as(outcome.message()).isEqualTo(Verdict.FAILED);
        return outcome.message();
    }

    /**
     * Results of both exercises.
     *
     * @param wall from before the first worker starts to after the last has ended
     */
    record Outcome(ExerciseResult sum, ExerciseResult mixture, Duration wall) {
        List<Verdict> verdicts() {
            return sum.checks().stream().map(CheckResult::verdict).toList();
        }

        String message() {
            return sum.checks().get(0).message();
        }

        /** The other exercise was judged as if nothing had happened. */
        Outcome sparesTheNextExercise() {
            assertThat(mixture.verdict()).as(mixture.toString()).isEqualTo(Verdict.PASSED);
            return this;
        }
    }
}
