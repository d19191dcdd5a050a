package mathdl.linear;

import static mathdl.checks.assertion.MathAssertions.assertRefuses;
import static mathdl.checks.assertion.MathAssertions.assertRefusesNotFinite;
import static mathdl.checks.assertion.MathAssertions.assertThat;

import java.util.Arrays;
import mathdl.checks.Check;
import mathdl.checks.ChecksFor;
import mathdl.checks.Inputs;
import mathdl.checks.Within;
import mathdl.checks.array.ArrayFactory;
import mathdl.checks.assertion.Tolerance;

@ChecksFor(exercise = "3.6", contract = ConditionNumber.class)
class ConditionNumberChecks {
    private static final String CONDITION = "the smallest singular value is right to 1e-15 times the largest";

    @Check(
            name = "It is the ratio of the singular values with which a matrix was drawn.",
            points = 2,
            tolerance = @Within(relative = 1e-11, because = CONDITION))
    void is_the_ratio_it_was_drawn_with(ConditionNumber answer, Inputs inputs, Tolerance tolerance) {
        for (int n = 2; n <= 4; n++) {
            judge(answer, inputs, n, tolerance);
        }
    }

    @Check(
            name = "Scaling does not change it, and for orthogonal matrices it is 1.",
            points = 1,
            tolerance = @Within(relative = 1e-11, because = CONDITION))
    void does_not_depend_on_scale(ConditionNumber answer, Inputs inputs, Tolerance tolerance) {
        for (int n = 2; n <= 3; n++) {
            double scale = inputs.uniform(5, 9);
            double[] s = new double[n];
            Arrays.fill(s, scale);
            assertThat(answer.conditionNumber(inputs.arrays().matrix(DrawnMatrix.withSingularValues(inputs, s))))
                    .as("κ of an orthogonal matrix times " + scale)
                    .isCloseTo(1, tolerance);
        }
    }

    @Check(
            name = "[[3, 0], [4, 5]] has 3, diag(4, ½) has 8, and diag(1, 0) infinity.",
            points = 1,
            tolerance = @Within(relative = 1e-13, because = CONDITION))
    void has_the_known_values(ConditionNumber answer, ArrayFactory arrays, Tolerance tolerance) {
        assertThat(answer.conditionNumber(arrays.matrix(new double[][] {{3, 0}, {4, 5}})))
                .isCloseTo(3, tolerance);
        assertThat(answer.conditionNumber(arrays.matrix(new double[][] {{4, 0}, {0, 0.5}})))
                .isCloseTo(8, tolerance);
        assertThat(answer.conditionNumber(arrays.matrix(new double[][] {{1, 0}, {0, 0}})))
                .isCloseTo(Double.POSITIVE_INFINITY, tolerance);
    }

    @Check(
            name = "Matrices that are not square, not finite or 0 are refused.",
            points = 1,
            tolerance = @Within(relative = 1e-11, because = CONDITION))
    void refuses_what_has_no_condition(ConditionNumber answer, Inputs inputs, Tolerance tolerance) {
        judge(answer, inputs, 3, tolerance);
        assertRefuses(
                "a wide matrix", () -> answer.conditionNumber(inputs.arrays().matrix(new double[][] {{1, 2}})));
        assertRefuses("a vector", () -> answer.conditionNumber(inputs.vector(1)));
        assertRefuses(
                "an array of rank 3",
                () -> answer.conditionNumber(inputs.arrays().create(new double[] {1}, 1, 1, 1)));
        assertRefusesNotFinite(
                "A",
                new double[] {1, 0, 0, 1},
                bad -> answer.conditionNumber(inputs.arrays().create(bad, 2, 2)));
        assertRefuses("0", () -> answer.conditionNumber(inputs.arrays().matrix(new double[2][2])));
    }

    private static void judge(ConditionNumber answer, Inputs inputs, int n, Tolerance tolerance) {
        double[] s = inputs.uniforms(n, 5, 6);
        s[0] = inputs.uniform(20, 30);
        s[n - 1] = inputs.uniform(2, 3);
        assertThat(answer.conditionNumber(inputs.arrays().matrix(DrawnMatrix.withSingularValues(inputs, s))))
                .as("κ of a matrix of " + n + " × " + n)
                .isCloseTo(s[0] / s[n - 1], tolerance);
    }
}
