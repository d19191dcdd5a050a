package mathdl.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mathdl.worker.wire.Messages.Compile;
import mathdl.worker.wire.Messages.Source;
import mathdl.worker.wire.Messages.Use;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UsesTest {
    private static final String PACKAGE = "mathdl.sample.student";
    private static final SubmissionCompiler COMPILER = new SubmissionCompiler();

    private static List<Use> uses(String body) {
        String text = "package " + PACKAGE + ";\n" + body;
        Source source = new Source("mathdl/sample/student/A.java", text);
        SubmissionCompiler.Result result =
                COMPILER.compile(new Compile(PACKAGE, List.of(source.path()), List.of(source)));
        assertThat(result.errors()).isEmpty();
        return Uses.of(result.classes());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "double a() { return Math.exp(1); }                                         | java.lang.Math      | exp",
                "java.util.function.DoubleUnaryOperator f = Math::exp;                      | java.lang.Math      | exp",
                "java.util.function.DoubleUnaryOperator f = x -> Math.exp(x);               | java.lang.Math      | exp",
                "static double a = Math.exp(1);                                             | java.lang.Math      | exp",
                "Object a() { return new java.util.Random(); }                              | java.util.Random    | <init>",
                "double a() { return Double.MAX_VALUE * Math.PI * Math.log(Math.PI); }      | java.lang.Math      | log",
                "Object a() { return System.out; }                                          | java.lang.System    | out",
                "Object a() { return java.util.Random.class; }                              | java.util.Random    | ''",
                "Object a(Object b) { return (java.util.Random) b; }                        | java.util.Random    | ''",
                "java.util.Random[] a;                                                      | java.util.Random    | ''",
                "static class B extends java.util.Random {}                                 | java.util.Random    | ''",
                "static class B extends java.util.Random {} int a() { return new B().nextInt(); } "
                        + "| java.util.Random | nextInt",
                "int a(java.util.ArrayList<String> b) { return b.size(); }                  | java.util.Collection | size"
            })
    void sees(String body, String owner, String member) {
        assertThat(uses("public class A { " + body + " }"))
                .anyMatch(use -> use.owner().equals(owner) && use.member().equals(member));
    }

    @Test
    void knows_file_and_line() {
        assertThat(uses("public class A {\n  double a() {\n    return Math.exp(1);\n  }\n}"))
                .contains(new Use(PACKAGE + ".A", "A.java", 4, "java.lang.Math", "exp"));
    }

    @Test
    void leaves_out_how_the_compiler_makes_lambdas_strings_and_records() {
        assertThat(
                        uses(
                                "public class A { record B(int c) {} String a(int b) { Runnable r = () -> {}; return b + \"\"; } }"))
                .noneMatch(use -> use.owner().startsWith("java.lang.invoke"));
    }
}
