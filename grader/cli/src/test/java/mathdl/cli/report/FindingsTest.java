package mathdl.cli.report;

import static mathdl.cli.report.SampleClass.BITS;
import static mathdl.cli.report.SampleClass.REVERSED;
import static mathdl.cli.report.SampleClass.check;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mathdl.model.Verdict;
import mathdl.model.report.CheckResult;
import mathdl.model.report.Diagnosis;
import mathdl.model.report.ExerciseResult;
import org.junit.jupiter.api.Test;

class FindingsTest {
    private static final CheckResult RIGHT = check("r", Verdict.PASSED, "", List.of(), null);

    @Test
    void says_the_diagnosis_of_all_failed_checks_once() {
        Findings findings = findings(RIGHT, failed("a", BITS), failed("b", BITS));
        assertThat(findings.diagnosis()).isEqualTo(BITS);
        assertThat(findings.result().checks()).allMatch(check -> findings.diagnosisOf(check) == null);
    }

    @Test
    void leaves_a_diagnosis_with_its_check_where_another_failed_check_has_none_or_a_different_one() {
        for (Diagnosis other : new Diagnosis[] {null, REVERSED}) {
            CheckResult bits = failed("a", BITS);
            CheckResult second = failed("b", other);
            Findings findings = findings(bits, second);
            assertThat(findings.diagnosis()).isNull();
            assertThat(findings.diagnosisOf(bits)).isEqualTo(BITS);
            assertThat(findings.diagnosisOf(second)).isEqualTo(other);
        }
    }

    @Test
    void says_the_evidence_of_all_checks_that_did_not_pass_once() {
        ExerciseResult rejected = SampleClass.rejected("2.3");
        Findings findings = Findings.of(rejected);
        assertThat(findings.evidence().message()).isEqualTo("CategoricalKlAnswer.java does not compile");
        assertThat(rejected.checks())
                .allMatch(check -> findings.evidenceOf(check).isEmpty());
    }

    @Test
    void leaves_evidence_with_its_check_where_checks_say_different_things() {
        CheckResult a = failed("a", null);
        CheckResult b = failed("b", null);
        Findings findings = findings(a, b);
        assertThat(findings.evidence()).isNull();
        assertThat(findings.evidenceOf(a).message()).isEqualTo("a is wrong");
        assertThat(findings.evidenceOf(b).message()).isEqualTo("b is wrong");
    }

    @Test
    void leaves_the_evidence_of_a_single_check_with_it() {
        CheckResult only = failed("a", null);
        assertThat(findings(RIGHT, only).evidenceOf(only).message()).isEqualTo("a is wrong");
    }

    private static CheckResult failed(String name, Diagnosis diagnosis) {
        return check(name, Verdict.FAILED, name + " is wrong", List.of(), diagnosis);
    }

    private static Findings findings(CheckResult... checks) {
        return Findings.of(new ExerciseResult("2.1", List.of(checks)));
    }
}
