package mathdl.acceptance.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.EvaluationResult;
import java.util.List;
import java.util.stream.Stream;
import mathdl.checks.planted.CheckThatComputes;
import mathdl.checks.planted.CheckThatJudges;
import mathdl.cli.planted.CommandThatKnowsAWorker;
import mathdl.judge.planted.JudgeThatRunsAnswers;
import mathdl.model.planted.ReportThatJudges;
import mathdl.planted.LostClass;
import mathdl.planted.Overloaded;
import mathdl.planted.Plain;
import mathdl.planted.checks.CheckThatPeeks;
import mathdl.planted.circle.one.One;
import mathdl.planted.circle.two.Two;
import mathdl.planted.listing.ListingThatPeeks;
import mathdl.planted.misconception.WrongThatJudges;
import mathdl.planted.reference.PlainReference;
import mathdl.toolkit.planted.ToolThatChecks;
import mathdl.worker.planted.WorkerThatGrades;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule of the architecture, seen to bite on a class that was planted to break it. */
class RulesBiteTest {
    private static final String TOPIC = "mathdl.planted";

    static Stream<Arguments> broken() throws ClassNotFoundException {
        Class<?> hidden = Class.forName(TOPIC + ".Hidden");
        return Stream.of(
                Arguments.of(Rooms.model(), ReportThatJudges.class, "BadInput"),
                Arguments.of(Rooms.checks(), CheckThatJudges.class, "BadInput"),
                Arguments.of(Rooms.toolkit(), ToolThatChecks.class, "Check"),
                Arguments.of(Rooms.worker(), WorkerThatGrades.class, "Verdict"),
                Arguments.of(Rooms.judge(), JudgeThatRunsAnswers.class, "PlainAnswer"),
                Arguments.of(Rooms.judge(), JudgeThatRunsAnswers.class, "mathdl.worker.Worker"),
                Arguments.of(Rooms.cli(), CommandThatKnowsAWorker.class, "Frame"),
                Arguments.of(Rooms.chapter(TOPIC), hidden, "mathdl.checks.Check"),
                Arguments.of(Rooms.chapter(TOPIC), ListingThatPeeks.class, "PlainReference"),
                Arguments.of(Rooms.contracts(TOPIC), hidden, "mathdl.checks.Check"),
                Arguments.of(Rooms.publicContracts(TOPIC), hidden, "PUBLIC"),
                Arguments.of(Rooms.listings(TOPIC), ListingThatPeeks.class, "PlainReference"),
                Arguments.of(Rooms.listings(TOPIC), ListingThatPeeks.class, "PlainAnswer"),
                Arguments.of(Rooms.checksOfChapter(TOPIC), CheckThatPeeks.class, "PlainAnswer"),
                Arguments.of(Rooms.solutions(TOPIC), PlainReference.class, "PlainAnswer"),
                Arguments.of(Rooms.solutions(TOPIC), WrongThatJudges.class, "BadInput"),
                Arguments.of(ReadingOnly.rule(), CheckThatComputes.class, "sumNumber"),
                Arguments.of(ReadingOnly.rule(), CheckThatComputes.class, "Nd4j.zeros"),
                Arguments.of(ReadingOnly.rule(), CheckThatComputes.class, "getDouble(long)"),
                Arguments.of(PlainContracts.rule(TOPIC), Overloaded.class, "overloads value"),
                Arguments.of(PlainContracts.rule(TOPIC), Overloaded.class, "twice has a body"),
                Arguments.of(PlainContracts.rule(TOPIC), Overloaded.class, "one has a body"),
                Arguments.of(PlainContracts.rule(TOPIC), Overloaded.class, "anything returns java.lang.Object"),
                Arguments.of(PlainContracts.rule(TOPIC), Overloaded.class, "anything takes java.util.Map"),
                Arguments.of(PlainContracts.rule(TOPIC), Overloaded.class, "exact returns java.math.BigDecimal"),
                Arguments.of(PlainContracts.rule(TOPIC), Overloaded.class, "exact takes java.util.List"),
                Arguments.of(PlainContracts.rule(TOPIC), Overloaded.class, "exact takes [F"),
                Arguments.of(PlainContracts.rule(TOPIC), LostClass.class, "neither a contract nor a record"));
    }

    @ParameterizedTest(name = "{1}: {2}")
    @MethodSource("broken")
    void bites(ArchRule rule, Class<?> planted, String named) {
        assertThat(violations(rule, planted))
                .anySatisfy(violation ->
                        assertThat(violation).contains(planted.getSimpleName()).contains(named));
    }

    @Test
    void finds_a_circle_of_packages() {
        assertThat(violations(Rooms.noCycles("mathdl."), One.class, Two.class))
                .anySatisfy(violation -> assertThat(violation).contains("Cycle detected"));
    }

    @Test
    void lets_reading_pass() {
        assertThat(violations(ReadingOnly.rule(), CheckThatComputes.class))
                .noneSatisfy(violation -> assertThat(violation).contains("length()"));
    }

    @Test
    void lets_every_plain_type_pass() {
        assertThat(violations(PlainContracts.rule(TOPIC), Plain.class, Plain.State.class))
                .isEmpty();
    }

    private static List<String> violations(ArchRule rule, Class<?>... planted) {
        JavaClasses classes = new ClassFileImporter().importClasses(planted);
        EvaluationResult result = rule.evaluate(classes);
        return result.getFailureReport().getDetails();
    }
}
