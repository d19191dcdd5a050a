package mathdl.judge.worker;

import static org.assertj.core.api.Assertions.assertThat;

import mathdl.model.Verdict;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EndingsTest {
    @ParameterizedTest
    @CsvSource({
        "0, '', CRASHED, System.exit",
        "1, '', CRASHED, exit status 1",
        "1, '# A fatal error has been detected by the Java Runtime Environment: # SIGFPE (0x8)', CRASHED, (SIGFPE)",
        "134, '', CRASHED, native code",
        "139, '', CRASHED, native code",
        "136, '', CRASHED, native code",
        "137, '', CRASHED, it was killed",
        "143, '', CRASHED, it was stopped",
        "1, 'java.lang.OutOfMemoryError: Java heap space', OUT_OF_MEMORY, more memory",
        "1, 'There is insufficient memory for the Java Runtime Environment', OUT_OF_MEMORY, more memory",
        "134, 'terminate called after throwing std::bad_alloc', OUT_OF_MEMORY, more memory",
    })
    void an_end_is_explained(int status, String printed, Verdict verdict, String words) {
        LostWorker lost = Endings.explain(status, printed);

        assertThat(lost.verdict()).isEqualTo(verdict);
        assertThat(lost.getMessage()).contains(words);
    }
}
