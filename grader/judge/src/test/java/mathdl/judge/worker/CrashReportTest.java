package mathdl.judge.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import mathdl.worker.wire.Messages.Line;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CrashReportTest {
    private static final String METHOD = "mathdl.a.student.AAnswer.f(Lorg/nd4j/linalg/api/ndarray/INDArray;)D";
    private static final List<Line> LINES = List.of(
            new Line(METHOD, 0, "AAnswer.java:10"),
            new Line(METHOD, 9, "AAnswer.java:12"),
            new Line(METHOD, 5, "AAnswer.java:11"),
            new Line("mathdl.a.student.AAnswer.f(I)D", 0, "AAnswer.java:20"));

    private static String place(String report) {
        CrashReport frame = new CrashReport();
        byte[] bytes = report.getBytes(StandardCharsets.UTF_8);
        for (byte b : bytes) { // as a stream may cut it
            frame.read(new byte[] {b}, 1);
        }
        return frame.place(LINES);
    }

    @Test
    void is_the_innermost_one() {
        assertThat(place("""
                        # A fatal error has been detected by the Java Runtime Environment:
                        Java frames: (J=compiled Java code, j=interpreted, Vv=VM code)
                        j  org.nd4j.nativeblas.Nd4jCpu.exec(I)V+0
                        j  %s+7
                        j  mathdl.a.student.AAnswer.f(I)D+1
                        v  ~StubRoutines::call_stub
                        """.formatted(METHOD))).isEqualTo("AAnswer.java:11");
    }

    @Test
    void keeps_its_headlines() {
        CrashReport report = new CrashReport();
        byte[] bytes = "before\n# A fatal error\n#\n# SIGSEGV\nlater\n".getBytes(StandardCharsets.UTF_8);
        report.read(bytes, bytes.length);
        assertThat(report.headlines()).isEqualTo("# A fatal error\n#\n# SIGSEGV\n");
        byte[] flood = "# flood\n".repeat(10_000).getBytes(StandardCharsets.UTF_8);
        report.read(flood, flood.length);
        assertThat(report.headlines()).hasSizeLessThan(5000);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "j  org.nd4j.nativeblas.Nd4jCpu.exec(I)V+0\n",
                "j  mathdl.a.student.BAnswer.f(I)D+1\n",
                "J 17 c1 mathdl.a.student.AAnswer.f(I)D (20 bytes) @ 0x1 [0x0+0x1]\n",
                "j  mathdl.a.student.AAnswer.f(I)D+99999999999999\n",
                "mathdl.a.student.AAnswer.f(I)D+1\n"
            })
    void is_none(String report) {
        assertThat(place(report)).isEmpty();
    }

    @Test
    void is_found_whatever_length_the_lines_before_have() {
        assertThat(place("x".repeat(1 << 20) + "\nj  " + METHOD + "+30\n")).isEqualTo("AAnswer.java:12");
    }
}
