package mathdl.model.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import mathdl.model.Verdict;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JournalTest {
    private static final JournalHeader RUN = JournalHeader.of(Map.of("seed", "0123", "class", "/classes/a"));

    @TempDir
    private Path directory;

    private Path file;

    @BeforeEach
    void name() {
        file = directory.resolve("journal.jsonl");
    }

    @Test
    void gives_back_what_was_judged() throws IOException {
        try (Journal journal = Journal.begin(file, RUN)) {
            journal.append(entry("ada", "k1", Verdict.PASSED));
            journal.append(entry("bob \n \" ü", "k2", Verdict.FAILED));
            assertThat(journal.result("ada")).contains(result("ada", Verdict.PASSED));
        }
        try (Journal journal = Journal.resume(file, RUN)) {
            assertThat(journal.result("ada")).contains(result("ada", Verdict.PASSED));
            assertThat(journal.result("bob \n \" ü")).contains(result("bob \n \" ü", Verdict.FAILED));
            assertThat(journal.result("eve")).isEmpty();
        }
    }

    @Test
    void knows_a_submission_by_its_contents() throws IOException {
        try (Journal journal = Journal.begin(file, RUN)) {
            journal.append(entry("ada", "k1", Verdict.PASSED));
            assertThat(journal.has("ada", "k1")).isTrue();
            assertThat(journal.has("ada", "k2")).isFalse();
            assertThat(journal.has("bob", "k1")).isFalse();
        }
    }

    @Test
    void does_not_count_a_fault_of_the_grader_as_judged() throws IOException {
        try (Journal journal = Journal.begin(file, RUN)) {
            journal.append(entry("ada", "k1", Verdict.GRADER_FAULT));
            assertThat(journal.has("ada", "k1")).isFalse();
            assertThat(journal.result("ada")).isPresent();
        }
    }

    @Test
    void lets_the_later_line_count() throws IOException {
        try (Journal journal = Journal.begin(file, RUN)) {
            journal.append(entry("ada", "k1", Verdict.FAILED));
            journal.append(entry("ada", "k2", Verdict.PASSED));
        }
        try (Journal journal = Journal.resume(file, RUN)) {
            assertThat(journal.result("ada")).contains(result("ada", Verdict.PASSED));
        }
    }

    /** A kill can come after any byte: whatever was whole before is there, and the journal can go on. */
    @Test
    void survives_being_cut_after_any_byte() throws IOException {
        try (Journal journal = Journal.begin(file, RUN)) {
            journal.append(entry("ada", "k1", Verdict.PASSED));
            journal.append(entry("bøb", "k2", Verdict.FAILED));
        }
        byte[] whole = Files.readAllBytes(file);
        int header = indexOfNewline(whole, 0) + 1;
        int ada = indexOfNewline(whole, header) + 1;
        for (int length = 0; length <= whole.length; length++) {
            Files.write(file, Arrays.copyOf(whole, length));
            try (Journal journal = Journal.resume(file, RUN)) {
                assertThat(journal.has("ada", "k1"))
                        .as("ada, cut at %d", length)
                        .isEqualTo(length >= ada);
                assertThat(journal.has("bøb", "k2")).isEqualTo(length == whole.length);
                journal.append(entry("eve", "k3", Verdict.PASSED));
            }
            try (Journal journal = Journal.resume(file, RUN)) {
                assertThat(journal.has("ada", "k1")).isEqualTo(length >= ada);
                assertThat(journal.result("eve")).contains(result("eve", Verdict.PASSED));
            }
        }
    }

    @Test
    void begins_anew_when_told() throws IOException {
        try (Journal journal = Journal.begin(file, RUN)) {
            journal.append(entry("ada", "k1", Verdict.PASSED));
        }
        try (Journal journal = Journal.begin(file, RUN)) {
            assertThat(journal.result("ada")).isEmpty();
        }
        assertThat(Files.readAllLines(file)).hasSize(1);
    }

    @Test
    void refuses_the_journal_of_another_run_and_leaves_it_alone() throws IOException {
        Journal.begin(file, RUN).close();
        byte[] before = Files.readAllBytes(file);
        JournalHeader other = JournalHeader.of(Map.of("seed", "4567", "class", "/classes/a"));
        assertThatThrownBy(() -> Journal.resume(file, other))
                .isInstanceOf(JournalException.class)
                .hasMessageContaining("its seed was 0123, and now is 4567");
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"null\n", "{}\n", "rubbish\n", "{\"journalVersion\":1}\n", "\n"})
    void refuses_what_is_no_journal_and_leaves_it_alone(String text) throws IOException {
        Files.writeString(file, text);
        assertThatThrownBy(() -> Journal.resume(file, RUN))
                .isInstanceOf(JournalException.class)
                .hasMessageContaining("no journal");
        assertThat(file).hasContent(text);
    }

    @Test
    void refuses_a_version_that_it_does_not_know() throws IOException {
        Journal.begin(file, new JournalHeader(2, RUN.run())).close();
        assertThatThrownBy(() -> Journal.resume(file, RUN)).hasMessageContaining("version 2");
    }

    /** A whole line that says nothing was not left by a kill: nobody's result may be dropped in silence. */
    @ParameterizedTest
    @ValueSource(strings = {"null", "{}", "{\"key\":\"k\",\"result\":null}", "rubbish", ""})
    void names_the_byte_where_it_is_damaged(String line) throws IOException {
        Journal.begin(file, RUN).close();
        long start = Files.size(file);
        Files.writeString(file, Files.readString(file) + line + "\n" + "x");
        assertThatThrownBy(() -> Journal.resume(file, RUN))
                .isInstanceOf(JournalException.class)
                .hasMessageContaining("damaged at byte " + start);
        assertThat(Files.readString(file)).endsWith("\nx");
    }

    @Test
    void has_one_writer_at_a_time() throws IOException {
        try (Journal journal = Journal.begin(file, RUN)) {
            assertThatThrownBy(() -> Journal.begin(file, RUN)).hasMessageContaining("in use");
            assertThatThrownBy(() -> Journal.resume(file, RUN)).hasMessageContaining("in use");
            journal.append(entry("ada", "k1", Verdict.PASSED));
            assertThat(journal.result("ada")).isPresent();
        }
    }

    private static int indexOfNewline(byte[] bytes, int from) {
        return new String(bytes, StandardCharsets.ISO_8859_1).indexOf('\n', from);
    }

    private static JournalEntry entry(String id, String key, Verdict verdict) {
        return new JournalEntry(key, result(id, verdict));
    }

    private static SubmissionResult result(String id, Verdict verdict) {
        int points = verdict == Verdict.PASSED ? 2 : 0;
        CheckResult check = new CheckResult("is right", verdict, points, 2, "a message", List.of(), null, 7);
        return new SubmissionResult(id, List.of(new ExerciseResult("2.1", List.of(check))), List.of("a note"));
    }
}
