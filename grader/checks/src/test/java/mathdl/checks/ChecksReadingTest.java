package mathdl.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Method;
import mathdl.checks.assertion.Tolerance;
import org.junit.jupiter.api.Test;

class ChecksReadingTest {

    static class Good {
        @Check(name = "last", points = 1)
        void least(Inputs inputs) {}

        @Check(name = "in between, by name", points = 1)
        void between() {}

        @Check(name = "worth most", points = 2, tolerance = @Within(absolute = 1e-9, relative = 1e-6, because = "so"))
        void most() {}

        void noCheck() {}
    }

    static class Overloaded {
        @Check(name = "one", points = 1)
        void same() {}

        @Check(name = "two", points = 1)
        void same(Inputs inputs) {}
    }

    static class Worthless {
        @Check(name = "one", points = 0)
        void nothing() {}
    }

    static class Hidden {
        @Check(name = "one", points = 1)
        @SuppressWarnings("UnusedMethod") // that is what the test is about
        private void hidden() {}
    }

    static class Returning {
        @Check(name = "one", points = 1)
        boolean returning() {
            return false;
        }
    }

    static class Nameless {
        @Check(name = " ", points = 1)
        void nameless() {}
    }

    @Test
    void the_check_worth_most_comes_first_and_equals_by_name() {
        assertThat(Checks.of(Good.class)).extracting(Method::getName).containsExactly("most", "between", "least");
    }

    @Test
    void a_check_with_inputs_is_seeded() {
        assertThat(Checks.of(Good.class)).extracting(Checks::isSeeded).containsExactly(false, false, true);
    }

    @Test
    void the_tolerance_is_the_annotations_and_exact_without_one() {
        assertThat(Checks.of(Good.class))
                .extracting(Checks::tolerance)
                .containsExactly(new Tolerance(1e-9, 1e-6, "so"), Tolerance.EXACT, Tolerance.EXACT);
    }

    @Test
    void refuses_checks_that_would_share_their_inputs() {
        assertThatThrownBy(() -> Checks.of(Overloaded.class))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("two checks of one name");
    }

    @Test
    void refuses_a_check_that_is_worth_nothing_or_that_junit_passes_over() {
        assertThatThrownBy(() -> Checks.of(Worthless.class))
                .hasMessage("Worthless.nothing must be worth at least one point, not 0");
        assertThatThrownBy(() -> Checks.of(Hidden.class))
                .hasMessage("Hidden.hidden must be void, not private, not static");
        assertThatThrownBy(() -> Checks.of(Returning.class))
                .hasMessage("Returning.returning must be void, not private, not static");
        assertThatThrownBy(() -> Checks.of(Nameless.class)).hasMessage("Nameless.nameless must have a name");
    }
}
