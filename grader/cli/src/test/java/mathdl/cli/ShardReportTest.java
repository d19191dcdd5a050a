package mathdl.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import mathdl.judge.BadInput;
import mathdl.model.Verdict;
import mathdl.model.report.CheckResult;
import mathdl.model.report.ExerciseResult;
import mathdl.model.report.Report;
import mathdl.model.report.SubmissionResult;
import org.junit.jupiter.api.Test;

class ShardReportTest {
    private static final Map<String, String> MACHINE = Map.of(
            Report.SANDBOX, "bwrap", "isolation", "bubblewrap", "class", "/a", Report.LISTING, "3 submissions, 0123");
    private static final ShardReport ONE = part("one", "1/2", Map.of(), "ada", "eve");
    private static final ShardReport TWO = part("two", "2/2", Map.of(), "bob");

    @Test
    void joins_in_the_order_of_ids_whatever_the_order_of_the_parts() {
        Report whole = ShardReport.merged(List.of(TWO, ONE));
        assertThat(whole.submissions()).extracting(SubmissionResult::id).containsExactly("ada", "bob", "eve");
        assertThat(whole.courseVersion()).isEqualTo("v1");
        assertThat(whole.seedFingerprint()).isEqualTo("5eed");
        assertThat(whole.environment()).containsEntry(Report.SANDBOX, "bwrap").containsEntry("class", "/a");
        assertThat(whole).isEqualTo(ShardReport.merged(List.of(ONE, TWO)));
    }

    @Test
    void refuses_a_gap() {
        assertRefused(List.of(ONE), "part 2/2 is missing");
    }

    @Test
    void refuses_a_part_that_is_there_twice() {
        assertRefused(List.of(ONE, TWO, part("again", "2/2", Map.of(), "bob")), "two and again are both part 2/2");
    }

    @Test
    void refuses_an_overlap() {
        assertRefused(List.of(ONE, part("two", "2/2", Map.of(), "eve")), "two holds eve, and so does another part");
    }

    @Test
    void refuses_parts_that_lack_a_submission() {
        assertRefused(List.of(ONE, part("two", "2/2", Map.of())), "hold 2 submissions together, the class 3");
    }

    @Test
    void refuses_other_cuts() {
        assertRefused(List.of(ONE, part("two", "2/3", Map.of(), "bob")), "one is one of 2, two one of 3");
    }

    @Test
    void refuses_another_class() {
        Map<String, String> other = Map.of(Report.LISTING, "3 submissions, 4567");
        assertRefused(List.of(ONE, part("two", "2/2", other, "bob")), "the class of one is");
    }

    @Test
    void refuses_another_seed_or_course_version() {
        ShardReport seed = new ShardReport("two", TWO.shard(), report("v1", "beef", TWO.report()));
        assertRefused(List.of(ONE, seed), "the seed of one is 5eed, that of two is beef");
        ShardReport version = new ShardReport("two", TWO.shard(), report("v2", "5eed", TWO.report()));
        assertRefused(List.of(ONE, version), "the course version of one is v1, that of two is v2");
    }

    @Test
    void refuses_the_report_of_a_whole_class() {
        Report whole = new Report(1, "v1", "5eed", Map.of("class", "/a"), List.of());
        assertThatThrownBy(() -> ShardReport.of("one", whole))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("not graded with --shard");
    }

    @Test
    void is_as_well_isolated_as_its_worst_part() {
        Map<String, String> weak = Map.of(Report.SANDBOX, "none", "isolation", "nothing");
        Report whole = ShardReport.merged(List.of(ONE, part("two", "2/2", weak, "bob")));
        assertThat(whole.environment()).containsEntry(Report.SANDBOX, "none").containsEntry("isolation", "nothing");
    }

    @Test
    void names_every_machine() {
        Report whole = ShardReport.merged(List.of(
                part("one", "1/2", Map.of("java", "17"), "ada", "eve"),
                part("two", "2/2", Map.of("java", "25"), "bob")));
        assertThat(whole.environment()).containsEntry("java", "17; 25");
    }

    private static void assertRefused(List<ShardReport> parts, String why) {
        assertThatThrownBy(() -> ShardReport.merged(parts))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining(why);
    }

    private static ShardReport part(String where, String shard, Map<String, String> more, String... ids) {
        Map<String, String> environment = new LinkedHashMap<>(MACHINE);
        environment.put(Report.SHARD, shard);
        environment.putAll(more);
        return ShardReport.of(
                where,
                new Report(
                        1,
                        "v1",
                        "5eed",
                        environment,
                        Stream.of(ids).map(ShardReportTest::result).toList()));
    }

    private static Report report(String version, String seed, Report like) {
        return new Report(1, version, seed, like.environment(), like.submissions());
    }

    private static SubmissionResult result(String id) {
        CheckResult check = new CheckResult("is right", Verdict.PASSED, 2, 2, "", List.of(), null, 7);
        return new SubmissionResult(id, List.of(new ExerciseResult("2.1", List.of(check))), List.of());
    }
}
