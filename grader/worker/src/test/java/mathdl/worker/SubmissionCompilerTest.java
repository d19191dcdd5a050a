package mathdl.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import mathdl.worker.wire.Messages.Compile;
import mathdl.worker.wire.Messages.Diagnostic;
import mathdl.worker.wire.Messages.Source;
import org.junit.jupiter.api.Test;

class SubmissionCompilerTest {
    private static final String PACKAGE = "mathdl.sample.student";
    private static final SubmissionCompiler COMPILER = new SubmissionCompiler();

    private static Source source(String name, String... lines) {
        String text = "package " + PACKAGE + ";\n" + String.join("\n", lines);
        return new Source("mathdl/sample/student/" + name + ".java", text);
    }

    private static SubmissionCompiler.Result compile(Source root, Source... others) {
        List<Source> sources = IntStream.range(-1, others.length)
                .mapToObj(i -> i < 0 ? root : others[i])
                .toList();
        return COMPILER.compile(new Compile(PACKAGE, List.of(root.path()), sources));
    }

    private static List<String> messages(SubmissionCompiler.Result result) {
        return result.errors().stream().map(Diagnostic::message).toList();
    }

    @Test
    void an_error_has_its_file_and_line() {
        SubmissionCompiler.Result result = compile(source("A", "public class A {", "  int x = \"a\";", "}"));

        assertThat(result.classes()).isEmpty();
        assertThat(result.errors()).hasSize(1);
        assertThat(result.errors().get(0).file()).isEqualTo("mathdl/sample/student/A.java");
        assertThat(result.errors().get(0).line()).isEqualTo(3);
        assertThat(result.errors().get(0).message()).contains("incompatible types");
    }

    @Test
    void other_sources_are_found_as_needed() {
        SubmissionCompiler.Result result =
                compile(source("A", "public class A { B b; }"), source("B", "class B {}"), source("C", "class C {}"));

        assertThat(result.errors()).isEmpty();
        assertThat(result.classes()).containsOnlyKeys(PACKAGE + ".A", PACKAGE + ".B");
    }

    @Test
    void a_broken_sibling_does_no_harm_unless_it_is_used() {
        Source broken = source("B", "class B {");

        assertThat(compile(source("A", "public class A {}"), broken).errors()).isEmpty();
        assertThat(compile(source("A", "public class A { B b; }"), broken).errors())
                .extracting(Diagnostic::file)
                .contains("mathdl/sample/student/B.java");
    }

    @Test
    void names_beyond_ascii_compile() {
        SubmissionCompiler.Result result = compile(source("A", "public class A { double μ² = 0; }".replace("²", "2")));

        assertThat(result.errors()).isEmpty();
    }

    @Test
    void a_class_in_a_foreign_package_is_refused() {
        Source foreign = new Source("mathdl/sample/student/A.java", "package mathdl.sample; public class A {}");

        assertThat(messages(compile(foreign)))
                .anySatisfy(message ->
                        assertThat(message).contains("mathdl.sample.A").contains("outside the package"));
    }

    @Test
    void a_class_without_a_package_is_refused() {
        assertThat(messages(compile(new Source("mathdl/sample/student/A.java", "public class A {}"))))
                .isNotEmpty();
    }

    @Test
    void a_package_whose_name_only_begins_alike_is_foreign() {
        Source foreign = new Source("mathdl/sample/student/A.java", "package mathdl.sample.students; class A {}");

        assertThat(messages(compile(foreign)))
                .anySatisfy(message -> assertThat(message).contains("outside"));
    }

    /** A processor on the class path announces itself in META-INF/services; see the test resources. */
    @Test
    void annotation_processors_do_not_run() {
        SubmissionCompiler.Result result = compile(source("A", "@Deprecated public class A {}"));

        assertThat(result.errors()).isEmpty();
        assertThat(NosyProcessor.ran()).isFalse();
    }

    @Test
    void only_java_17_is_spoken_on_any_jdk() {
        SubmissionCompiler.Result pattern = compile(source(
                "A", "class A { int f(Object o) { return switch (o) { case String s -> 1;", "default -> 0; }; } }"));
        SubmissionCompiler.Result newer =
                compile(source("A", "class A { Object o = new java.util.ArrayList<>().getLast(); }"));

        assertThat(messages(pattern)).isNotEmpty();
        assertThat(messages(newer)).isNotEmpty();
    }

    @Test
    void class_files_are_those_of_java_17() {
        byte[] bytes = compile(source("A", "class A {}")).classes().get(PACKAGE + ".A");

        assertThat(bytes[7]).as("major version of the class file").isEqualTo((byte) 61);
    }

    @Test
    void errors_are_capped() {
        String[] wrong =
                IntStream.range(0, 200).mapToObj(i -> "int x" + i + " = y;").toArray(String[]::new);

        String body = Arrays.stream(wrong).collect(Collectors.joining("\n"));
        assertThat(compile(source("A", "class A {", body, "}")).errors()).hasSize(20);
    }

    @Test
    void a_stack_overflow_inside_the_compiler_gives_an_error_or_an_exception_and_no_classes() {
        String deep = "(".repeat(20_000) + "1" + ")".repeat(20_000);
        Throwable[] thrown = new Throwable[1];
        SubmissionCompiler.Result result = null;
        try {
            result = compile(source("A", "class A { int x = " + deep + "; }"));
        } catch (RuntimeException | Error e) {
            thrown[0] = e;
        }

        assertThat(thrown[0] != null || !result.errors().isEmpty()).isTrue();
    }

    @Test
    void source_text_may_name_any_path() {
        Source odd = new Source("mathdl/sample/student/A.java", "package " + PACKAGE + "; class Ünïcode {}");

        assertThat(compile(odd).classes()).containsOnlyKeys(PACKAGE + ".Ünïcode");
    }
}
