package mathdl.linear;

import static mathdl.checks.assertion.MathAssertions.assertRefuses;
import static mathdl.checks.assertion.MathAssertions.assertThat;

import mathdl.checks.Check;
import mathdl.checks.ChecksFor;
import mathdl.checks.Inputs;
import mathdl.checks.SignInvariant;
import mathdl.checks.Within;
import mathdl.checks.array.ArrayFactory;
import mathdl.checks.assertion.Tolerance;

@ChecksFor(exercise = "3.2", contract = SingularValueDecomposition.class)
@SignInvariant(columns = "U", rows = "Vt")
class SingularValueDecompositionChecks {
    private static final String STABLE =
            "orthogonal algorithms err by 1e-14 times the largest singular value at most, which is 5 or less here";

    private static final int[][] SHAPES = {{2, 2}, {3, 3}, {4, 4}, {6, 3}, {5, 4}, {2, 4}, {3, 5}};

    @Check(
            name = "U diag(s) Vᵀ is the drawn matrix, tall, wide or square, and the vectors are orthonormal.",
            points = 2,
            tolerance = @Within(absolute = 1e-12, because = STABLE))
    void gives_the_matrix_back(SingularValueDecomposition answer, Inputs inputs, Tolerance tolerance) {
        for (int[] shape : SHAPES) {
            FoundSvd.by(answer, drawn(inputs, shape).matrix(), inputs.arrays()).assertGivesBack(tolerance);
        }
    }

    @Check(
            name = "s has the singular values with which a matrix was drawn, in descending order.",
            points = 1,
            tolerance = @Within(absolute = 1e-12, because = STABLE))
    void has_the_drawn_singular_values(SingularValueDecomposition answer, Inputs inputs, Tolerance tolerance) {
        for (int[] shape : SHAPES) {
            DrawnSvd drawn = drawn(inputs, shape);
            assertThat(answer.decompose(inputs.arrays().matrix(drawn.matrix())).s())
                    .as("s of a matrix of " + shape[0] + " × " + shape[1])
                    .isCloseTo(drawn.s(), tolerance);
        }
    }

    @Check(
            name = "Singular values of 10⁻⁵ and 10⁻⁹ beside 1 are as right as the largest, with orthonormal vectors.",
            points = 2,
            tolerance = @Within(absolute = 1e-12, because = STABLE + ", whatever the smaller ones are"))
    void keeps_small_values(SingularValueDecomposition answer, Inputs inputs, Tolerance tolerance) {
        for (int[] shape : new int[][] {{3, 3}, {5, 3}, {3, 4}}) {
            double[] s = inputs.uniforms(3, 1, 2);
            DrawnSvd drawn = DrawnSvd.of(inputs, shape[0], shape[1], s[0], 1e-5 * s[1], 1e-9 * s[2]);
            FoundSvd found = FoundSvd.by(answer, drawn.matrix(), inputs.arrays());
            found.assertGivesBack(tolerance);
            found.assertValues(drawn.s(), tolerance);
        }
    }

    /** Vectors of equal singular values are free within their span: the projector on it is not. */
    @Check(
            name = "Equal singular values have vectors of the right span, and a matrix of low rank has them all.",
            points = 1,
            tolerance = @Within(absolute = 1e-12, because = STABLE + "; other singular values are 1 and more away"))
    void leaves_free_what_is_free(SingularValueDecomposition answer, Inputs inputs, Tolerance tolerance) {
        for (int[] shape : new int[][] {{4, 4}, {6, 4}, {4, 5}}) {
            double twice = inputs.uniform(4, 5);
            DrawnSvd drawn = DrawnSvd.of(inputs, shape[0], shape[1], twice, twice, inputs.uniform(1, 2), 0);
            FoundSvd found = FoundSvd.by(answer, drawn.matrix(), inputs.arrays());
            found.assertGivesBack(tolerance);
            found.assertValues(drawn.s(), tolerance);
            found.assertSpans(drawn, 0, 2, tolerance);
            found.assertSpans(drawn, 2, 3, tolerance);
        }
        FoundSvd.by(answer, new double[3][2], inputs.arrays()).assertGivesBack(tolerance);
    }

    /** Expected values with 50 decimal digits, rounded once. */
    @Check(
            name = "[[0, 3, 2], [0, 3, −2], [2, 0, 0]] has √18, √8 and 2.",
            points = 1,
            tolerance = @Within(absolute = 1e-12, because = STABLE))
    void has_the_known_values(SingularValueDecomposition answer, ArrayFactory arrays, Tolerance tolerance) {
        FoundSvd found = FoundSvd.by(answer, new double[][] {{0, 3, 2}, {0, 3, -2}, {2, 0, 0}}, arrays);
        found.assertGivesBack(tolerance);
        found.assertValues(new double[] {4.242640687119285, 2.8284271247461903, 2}, tolerance);
    }

    @Check(
            name = "Vectors and elements that are not finite are refused.",
            points = 1,
            tolerance = @Within(absolute = 1e-12, because = STABLE))
    void refuses_what_is_no_matrix(SingularValueDecomposition answer, Inputs inputs, Tolerance tolerance) {
        FoundSvd.by(answer, drawn(inputs, SHAPES[0]).matrix(), inputs.arrays()).assertGivesBack(tolerance);
        assertRefuses("a vector", () -> answer.decompose(inputs.vector(1, 2)));
        assertRefuses("NaN", () -> answer.decompose(inputs.arrays().matrix(new double[][] {{1, Double.NaN}, {0, 1}})));
        assertRefuses(
                "an infinity",
                () -> answer.decompose(inputs.arrays().matrix(new double[][] {{1, Double.NEGATIVE_INFINITY}})));
    }

    /** Singular values from 1 to 5, at least ½ apart. */
    private static DrawnSvd drawn(Inputs inputs, int[] shape) {
        int k = Math.min(shape[0], shape[1]);
        double[] s = inputs.uniforms(k, 0, 0.5);
        for (int r = 0; r < k; r++) {
            s[r] += k - r + 0.5;
        }
        return DrawnSvd.of(inputs, shape[0], shape[1], s);
    }
}
