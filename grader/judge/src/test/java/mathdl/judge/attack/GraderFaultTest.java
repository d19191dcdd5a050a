package mathdl.judge.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import mathdl.checks.Seed;
import mathdl.fixture.FixtureCourse;
import mathdl.judge.grading.Judge;
import mathdl.judge.intake.Submission;
import mathdl.judge.sandbox.PlainProcess;
import mathdl.model.Verdict;
import mathdl.model.report.ExerciseResult;
import org.junit.jupiter.api.Test;

class GraderFaultTest {
    private static final String STUB = "package mathdl.fixture.student; public class %sAnswer implements"
            + " mathdl.fixture.Sum { public double of(org.nd4j.linalg.api.ndarray.INDArray x) {"
            + " return x.sumNumber().doubleValue(); } }";

    private final List<Throwable> faults = new ArrayList<>();

    private List<ExerciseResult> judged(String... contracts) throws Exception {
        Map<String, String> sources = new java.util.TreeMap<>();
        for (String contract : contracts) {
            sources.put(FixtureCourse.STUDENT + contract + "Answer.java", STUB.formatted(contract));
        }
        Submission submission = new Submission("student", sources, Map.of(), "", List.of());
        try (Judge judge = new Judge(FixtureHome.get(), new PlainProcess(), Attack.LIMITS, 1, 1, faults::add)) {
            return judge.judge(submission, FixtureCourse.course(contracts).exercises(), Seed.PUBLIC)
                    .exercises();
        }
    }

    /** The contract of the first exercise has no class of checks, that of the second has one whose loading fails. */
    @Test
    void a_fault_costs_neither_the_exercise_its_points_nor_the_next_its_verdict() throws Exception {
        List<ExerciseResult> results = judged("Missing", "Unloadable", "Sum");

        assertThat(results).extracting(ExerciseResult::verdict).startsWith(Verdict.GRADER_FAULT, Verdict.GRADER_FAULT);
        assertThat(results.get(0).checks().get(0).message()).contains("not your mistake");
        assertThat(results.get(2).checks()).hasSize(3);
        assertThat(results.get(2).verdict()).isNotEqualTo(Verdict.GRADER_FAULT);
        assertThat(faults).hasSizeGreaterThanOrEqualTo(2);
    }
}
