package mathdl.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import mathdl.worker.wire.Messages.Compile;
import mathdl.worker.wire.Messages.Compiled;
import mathdl.worker.wire.Messages.Open;
import mathdl.worker.wire.Messages.Source;
import org.junit.jupiter.api.Test;

class UnitsTest {
    private static final String NAME = "mathdl.worker.Unit";

    private final Units units = new Units(new SubmissionCompiler());

    private int compiled(String body) {
        Source source =
                new Source("mathdl/worker/Unit.java", "package mathdl.worker; public class Unit {" + body + "}");
        Compiled compiled = units.compile(new Compile("mathdl.worker", List.of(source.path()), List.of(source)));
        assertThat(compiled.errors()).isEmpty();
        return compiled.unit();
    }

    @Test
    void a_submission_s_class_takes_the_place_of_the_course_s() throws Exception {
        int unit = compiled("");

        assertThat(units.load(Open.COURSE, NAME)).isEqualTo(Unit.class);
        assertThat(units.load(unit, NAME)).isNotEqualTo(Unit.class);
    }

    @Test
    void everything_else_is_the_course_s() throws Exception {
        int unit = compiled("");

        assertThat(units.load(unit, Spoken.class.getName())).isEqualTo(Spoken.class);
    }

    @Test
    void units_do_not_share_their_classes() throws Exception {
        assertThat(units.load(compiled(""), NAME)).isNotEqualTo(units.load(compiled(""), NAME));
    }

    @Test
    void what_does_not_compile_is_no_unit() {
        Source broken = new Source("mathdl/worker/Unit.java", "class {");

        Compiled compiled = units.compile(new Compile("mathdl.worker", List.of(broken.path()), List.of(broken)));

        assertThat(compiled.unit()).isEqualTo(-1);
        assertThat(compiled.errors()).isNotEmpty();
    }

    @Test
    void an_unknown_unit_is_an_exception() {
        assertThatThrownBy(() -> units.load(7, NAME)).isInstanceOf(IndexOutOfBoundsException.class);
    }
}
