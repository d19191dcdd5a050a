package mathdl.cli.stubs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import mathdl.model.course.Course;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StubCutterTest {
    private static final Course.Entry EXERCISE =
            SmallCourse.course().exercises().get(0);

    @Test
    void cuts_a_solution_and_what_only_it_needs() {
        assertThat(StubCutter.cut(EXERCISE, SmallCourse.REFERENCE)).isEqualTo(SmallCourse.STUB);
    }

    @Test
    void cuts_every_region_and_keeps_its_indentation() {
        String stub = StubCutter.cut(EXERCISE, """
                class MeanReference {
                    double mean() {
                        // BEGIN SOLUTION
                        return 1;
                        // END SOLUTION
                    }

                    double other() {
                        if (true) {
                            // BEGIN SOLUTION
                            return 2;
                            // END SOLUTION
                        }
                    }
                }
                """);
        assertThat(stub).isEqualTo("""
                class MeanAnswer {
                    double mean() {
                        throw new UnsupportedOperationException("9.1 is not implemented yet");
                    }

                    double other() {
                        if (true) {
                            throw new UnsupportedOperationException("9.1 is not implemented yet");
                        }
                    }
                }
                """);
    }

    @Test
    void drops_imports_that_nothing_mentions_any_more_and_no_other() {
        String stub = StubCutter.cut(EXERCISE, """
                import java.util.List;
                import java.util.Set;
                import static java.lang.Math.log;
                import static java.lang.Math.sqrt;

                class MeanReference {
                    /** See {@link Set}. */
                    double mean() {
                        // BEGIN SOLUTION
                        return List.of(log(1)).size();
                        // END SOLUTION
                    }

                    double root() {
                        return sqrt(2);
                    }
                }
                """);
        assertThat(stub.lines().filter(line -> line.startsWith("import")))
                .containsExactly("import java.util.Set;", "import static java.lang.Math.sqrt;");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "    // BEGIN SOLUTION\n    // END SOLUTION\n    // BEGIN SOLUTION\n",
                "    // BEGIN SOLUTION\n    // END SOLUTION\n    // END SOLUTION\n",
                "    // BEGIN SOLUTION\n    // END SOLUTION\n    // BEGIN SOLUTION ONLY\n",
                "    // END SOLUTION ONLY\n    // BEGIN SOLUTION\n    // END SOLUTION\n"
            })
    void refuses_a_mark_without_its_partner(String reference) {
        assertThatThrownBy(() -> StubCutter.cut(EXERCISE, reference))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("9.1: a mark of a solution has no partner");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "class MeanReference {}\n", "// BEGIN SOLUTION ONLY\n// END SOLUTION ONLY\n"})
    void refuses_a_reference_that_would_be_handed_out_whole(String reference) {
        assertThatThrownBy(() -> StubCutter.cut(EXERCISE, reference))
                .hasMessage("9.1: the reference marks no solution");
    }
}
