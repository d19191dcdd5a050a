package mathdl.judge.intake;

import static mathdl.judge.intake.LaidOut.MIXTURE;
import static mathdl.judge.intake.LaidOut.SUM;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import mathdl.fixture.FixtureCourse;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What holds of every layout: one class of four, as each platform would hand it out. */
class LayoutTest {
    @TempDir
    private Path directory;

    private static LaidOut lay(Layout layout, Path directory) throws IOException {
        byte[] archive = Packed.gzip(Packed.tar(SUM, "b's sum"));
        LaidOut laid = new LaidOut(directory.resolve("hw1-submissions"))
                .file("roster.csv", "x")
                .file(".DS_Store", "x");
        return switch (layout) {
            case PLAIN ->
                laid.file("a/SumAnswer.java", "a's sum")
                        .file("a/MixtureAnswer.java", "a's mixture")
                        .file("b.tar.gz", archive)
                        .folder("c")
                        .file("d.zip", "no archive");
            case CANVAS ->
                laid.file("a_1_11_SumAnswer-1.java", "a's sum")
                        .file("a_1_12_MixtureAnswer.java", "a's mixture")
                        .file("b_LATE_2_13_hw1.tar.gz", archive)
                        .file("c_3_text.html", "")
                        .file("d_4_14_hw1.zip", "no archive");
            case MOODLE ->
                laid.file("a_1_assignsubmission_file_/SumAnswer.java", "a's sum")
                        .file("a_1_assignsubmission_file_/MixtureAnswer.java", "a's mixture")
                        .file("a_1_assignsubmission_onlinetext_/onlinetext.html", "hello")
                        .file("b_2_assignsubmission_file_/hw1.tar.gz", archive)
                        .folder("c_3_assignsubmission_file_")
                        .file("d_4_assignsubmission_file_/hw1.zip", "no archive");
            case GRADESCOPE ->
                laid.file("submission_metadata.yml", "submission_1:\n  :submitters:\n  - :sid: a\n")
                        .file("submission_1/SumAnswer.java", "a's sum")
                        .file("submission_1/MixtureAnswer.java", "a's mixture")
                        .file("submission_2/hw1.tar.gz", archive)
                        .folder("submission_3")
                        .file("submission_4/hw1.zip", "no archive");
            case CLASSROOM ->
                laid.file("hw1-a/src/SumAnswer.java", "a's sum")
                        .file("hw1-a/src/MixtureAnswer.java", "a's mixture")
                        .file("hw1-b/hw1.tar.gz", archive)
                        .folder("hw1-c")
                        .file("hw1-d/hw1.zip", "no archive");
        };
    }

    @ParameterizedTest
    @EnumSource
    void is_known_for_what_it_is_and_by_its_word(Layout layout) throws IOException {
        LaidOut laid = lay(layout, directory);

        assertThat(laid.list().layout()).isEqualTo(layout);
        assertThat(laid.list()).isEqualTo(Intake.list(laid.directory(), layout));
        assertThat(layout.word()).isEqualTo(layout.name().toLowerCase(Locale.ROOT));
    }

    @ParameterizedTest
    @EnumSource
    void no_file_is_lost_in_silence(Layout layout) throws IOException {
        LaidOut laid = lay(layout, directory);
        Set<String> names = new TreeSet<>(laid.names());
        names.remove("submission_metadata.yml"); // read, and told

        assertThat(LaidOut.accounted(laid.list())).isEqualTo(names);
        assertThat(laid.list().ignored()).containsExactly(".DS_Store", "roster.csv");
        List<Path> paths = laid.list().submissions().values().stream()
                .flatMap(handed -> handed.content().paths().stream())
                .toList();
        assertThat(paths).doesNotHaveDuplicates();
    }

    /** And what is handed in is either a source, or named in a note or a refusal. */
    @ParameterizedTest
    @EnumSource
    void no_file_of_a_submission_is_lost_in_silence(Layout layout) throws IOException {
        lay(layout, directory).read().values().forEach(read -> {
            boolean whole = read.sources().keySet().equals(Set.of(SUM, MIXTURE))
                    || read.sources().keySet().equals(Set.of(SUM));
            boolean nothing = read.sources().isEmpty()
                    && (!read.refusal().isEmpty() || read.notes().size() <= 1);
            assertThat(whole || nothing).as("%s", read).isTrue();
        });
    }

    @ParameterizedTest
    @EnumSource
    void ids_are_unique_and_independent_of_order(Layout layout) throws IOException {
        LaidOut laid = lay(layout, directory);
        List<ClassEntry> entries = ClassEntry.of(laid.directory());
        Set<Map<String, Set<Path>>> readings = new HashSet<>();
        for (int seed = 0; seed < 20; seed++) {
            List<Handed> handed = layout.read(laid.directory(), LaidOut.shuffled(entries, seed), false)
                    .handed();
            assertThat(handed.stream().map(Handed::id)).doesNotHaveDuplicates().hasSize(4);
            readings.add(handed.stream()
                    .collect(Collectors.toMap(
                            Handed::id, one -> Set.copyOf(one.content().paths()))));
        }
        assertThat(readings).hasSize(1);
    }

    /** So the same seed is mixed for them, and the same grade is given. */
    @ParameterizedTest
    @EnumSource
    void the_same_files_have_the_same_content(Layout layout) throws IOException {
        assertThat(contents(lay(layout, directory.resolve("one"))))
                .isEqualTo(contents(lay(Layout.PLAIN, directory.resolve("other"))));
    }

    private static List<String> contents(LaidOut laid) throws IOException {
        List<String> contents = new ArrayList<>();
        laid.read().values().forEach(read -> contents.add(HexFormat.of().formatHex(read.content())));
        return contents.stream().sorted().toList();
    }

    /** Nobody's files depend on what others have handed in, or on when they are read. */
    @ParameterizedTest
    @EnumSource
    void each_submission_is_read_by_itself(Layout layout) throws IOException {
        Intake.ClassFolder folder = lay(layout, directory).list();
        Map<String, Submission> inTurn = LaidOut.read(folder);
        Intake intake = new Intake(FixtureCourse.course());
        Map<String, Submission> atOnce = folder.submissions().values().parallelStream()
                .collect(Collectors.toConcurrentMap(Handed::id, intake::read));
        assertThat(atOnce).isEqualTo(inTurn);
    }
}
