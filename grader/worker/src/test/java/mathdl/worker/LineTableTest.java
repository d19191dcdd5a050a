package mathdl.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mathdl.worker.wire.Messages.Compile;
import mathdl.worker.wire.Messages.Line;
import mathdl.worker.wire.Messages.Source;
import org.junit.jupiter.api.Test;

class LineTableTest {
    private static final String PACKAGE = "mathdl.sample.student";

    private static List<Line> lines(String text) {
        Source source = new Source("mathdl/sample/student/A.java", "package " + PACKAGE + ";\n" + text);
        SubmissionCompiler.Result result =
                new SubmissionCompiler().compile(new Compile(PACKAGE, List.of(source.path()), List.of(source)));
        assertThat(result.errors()).isEmpty();
        return LineTable.of(result.classes());
    }

    /** {@code y = 2 * x} takes four instructions of one byte: ldc2_w has three bytes, dload_1, dmul, dstore_3. */
    @Test
    void knows_where_each_line_begins() {
        String method = PACKAGE + ".A.f(D)D";
        assertThat(lines("class A {\n  double f(double x) {\n    double y = 2 * x;\n    return y;\n  }\n}"))
                .contains(new Line(method, 0, "A.java:4"), new Line(method, 6, "A.java:5"));
    }

    @Test
    void tells_overloads_and_nested_classes_apart() {
        assertThat(lines("class A {\n  void f() {}\n  void f(int x) {}\n  static class B { void f() {}\n  }\n}"))
                .extracting(Line::method)
                .contains(PACKAGE + ".A.f()V", PACKAGE + ".A.f(I)V", PACKAGE + ".A$B.f()V");
    }
}
