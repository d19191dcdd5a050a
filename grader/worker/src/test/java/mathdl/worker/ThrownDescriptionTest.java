package mathdl.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import mathdl.toolkit.linear.Decompositions;
import mathdl.toolkit.linear.NotPositiveDefiniteException;
import mathdl.worker.wire.Messages.Thrown;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class ThrownDescriptionTest {
    private static Thrown of(Throwable thrown) {
        return ThrownDescription.of(thrown, "");
    }

    private static <T extends Throwable> T at(T thrown, String declaringClass) {
        thrown.setStackTrace(new StackTraceElement[] {
            new StackTraceElement("org.nd4j.Inside", "f", "Inside.java", 1),
            new StackTraceElement(declaringClass, "f", "EntropyAnswer.java", 12)
        });
        return thrown;
    }

    @Test
    void tells_kind_message_and_the_student_s_line() {
        Thrown told = of(at(new IllegalStateException("why"), "mathdl.information.student.EntropyAnswer"));

        assertThat(told.kind()).isEqualTo("java.lang.IllegalStateException");
        assertThat(told.cause()).isEmpty();
        assertThat(told.message()).isEqualTo("why");
        assertThat(told.place()).isEqualTo("EntropyAnswer.java:12");
    }

    @Test
    void the_line_of_a_cause_will_do() {
        Throwable inner = at(new RuntimeException(), "mathdl.information.student.EntropyAnswer$1");
        Throwable outer = at(new IllegalStateException(inner), "java.util.stream.Stream");

        assertThat(of(outer).place()).isEqualTo("EntropyAnswer.java:12");
        assertThat(of(outer).cause()).isEqualTo("java.lang.RuntimeException");
    }

    @Test
    void a_line_of_the_course_is_not_the_student_s() {
        assertThat(of(at(new RuntimeException(), "mathdl.information.reference.EntropyReference"))
                        .place())
                .isEmpty();
    }

    @Test
    void the_exception_of_a_static_initialiser_counts_not_its_wrapper() {
        Thrown told = of(new ExceptionInInitializerError(new ArithmeticException("by zero")));

        assertThat(told.kind()).isEqualTo("java.lang.ArithmeticException");
    }

    @Test
    void an_exception_of_the_toolkit_is_told_as_the_one_of_java_that_it_extends() {
        INDArray indefinite = Nd4j.createFromArray(new double[][] {{1, 2}, {2, 1}});
        Throwable refusal = catchThrowable(() -> Decompositions.cholesky(indefinite));

        assertThat(refusal).isInstanceOf(NotPositiveDefiniteException.class);
        assertThat(of(refusal).kind()).isEqualTo("java.lang.IllegalArgumentException");
    }

    @Test
    void no_message_is_an_empty_one() {
        assertThat(of(new RuntimeException()).message()).isEmpty();
    }

    @Test
    void a_huge_message_is_cut() {
        assertThat(of(new RuntimeException("x".repeat(10_000_000))).message()).hasSize(2000);
    }

    /** Every method that can be overridden turns on whoever asks. */
    private static class Hostile extends RuntimeException {
        private static final long serialVersionUID = 1L;

        @Override
        public String getMessage() {
            throw this;
        }

        @Override
        public synchronized Throwable getCause() {
            throw this;
        }

        @Override
        public StackTraceElement[] getStackTrace() {
            throw this;
        }

        @Override
        public boolean equals(Object other) {
            throw this;
        }

        @Override
        public int hashCode() {
            throw this;
        }

        @Override
        public String toString() {
            throw this;
        }
    }

    private static final class OwnCause extends RuntimeException {
        private static final long serialVersionUID = 1L;

        @Override
        public synchronized Throwable getCause() {
            return this;
        }

        @Override
        public StackTraceElement[] getStackTrace() {
            return new StackTraceElement[0];
        }
    }

    @Test
    void a_hostile_exception_is_told_by_its_kind() {
        assertThat(of(new Hostile()).kind()).endsWith("Hostile");
        assertThat(of(new RuntimeException("outer", new Hostile())).kind()).isEqualTo("java.lang.RuntimeException");
    }

    @Test
    void a_circle_of_causes_ends() {
        assertThat(of(new OwnCause()).cause()).endsWith("OwnCause");
    }

    @Test
    void a_missing_file_name_is_no_problem() {
        RuntimeException thrown = new RuntimeException();
        thrown.setStackTrace(new StackTraceElement[] {new StackTraceElement("mathdl.a.student.A", "f", null, -1)});

        assertThat(of(thrown).place()).isEqualTo("mathdl.a.student.A");
    }
}
