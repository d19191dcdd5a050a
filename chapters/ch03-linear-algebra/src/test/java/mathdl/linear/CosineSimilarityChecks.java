package mathdl.linear;

import static mathdl.checks.assertion.MathAssertions.assertRefuses;
import static mathdl.checks.assertion.MathAssertions.assertRefusesNotFinite;
import static mathdl.checks.assertion.MathAssertions.assertThat;

import mathdl.checks.Check;
import mathdl.checks.ChecksFor;
import mathdl.checks.Inputs;
import mathdl.checks.Within;
import mathdl.checks.array.ArrayFactory;
import mathdl.checks.assertion.Tolerance;
import org.nd4j.linalg.api.ndarray.INDArray;

@ChecksFor(exercise = "3.1", contract = CosineSimilarity.class)
class CosineSimilarityChecks {
    private static final String ROUNDING =
            "sums of a handful of products of unit vectors are right to about 1e-15 in double precision";

    @Check(
            name = "The similarity of two vectors is the cosine of the angle at which they were drawn.",
            points = 2,
            tolerance = @Within(relative = 1e-12, because = ROUNDING))
    void is_the_cosine_of_a_drawn_angle(CosineSimilarity similarity, Inputs inputs, Tolerance tolerance) {
        for (int dimension = 2; dimension <= 6; dimension++) {
            judge(similarity, inputs, VectorPair.apart(inputs, dimension), tolerance);
        }
    }

    @Check(
            name =
                    "It is 1 between equal directions, −1 between opposite ones, 0 at right angles and to the zero vector.",
            points = 1,
            tolerance = @Within(relative = 1e-12, absolute = 1e-13, because = ROUNDING))
    void has_the_values_of_the_axes(CosineSimilarity similarity, Inputs inputs, Tolerance tolerance) {
        for (int dimension = 2; dimension <= 5; dimension++) {
            VectorPair pair = VectorPair.perpendicular(inputs, dimension);
            judge(similarity, inputs, pair, tolerance);
            judge(similarity, inputs, "a and 3a", pair.a, Matrices.times(3, pair.a), 1, tolerance);
            judge(similarity, inputs, "a and −a/2", pair.a, Matrices.times(-0.5, pair.a), -1, tolerance);
            judge(similarity, inputs, "0 and b", new double[dimension], pair.b, 0, tolerance);
        }
    }

    @Check(
            name = "Lengths do not matter, however large or small their squares are.",
            points = 1,
            tolerance = @Within(relative = 1e-12, because = ROUNDING + ", and powers of 2 change no digit"))
    void does_not_depend_on_lengths(CosineSimilarity similarity, Inputs inputs, Tolerance tolerance) {
        double huge = 0x1p660;
        double tiny = 0x1p-660;
        for (int dimension = 3; dimension <= 5; dimension++) {
            VectorPair pair = VectorPair.apart(inputs, dimension);
            judge(similarity, inputs, pair.stretched(8, 0.25), tolerance);
            judge(similarity, inputs, pair.stretched(huge, huge), tolerance);
            judge(similarity, inputs, pair.stretched(tiny, tiny), tolerance);
            judge(similarity, inputs, pair.stretched(huge, tiny), tolerance);
        }
    }

    /** Expected values: 9/√126 and 1/√2 with 50 decimal digits, rounded once. */
    @Check(
            name = "Between (1, 2, 3) and (2, 2, 1) it is 0.8018, between (1, 0) and (1, 1) 0.7071.",
            points = 1,
            tolerance = @Within(relative = 1e-12, because = ROUNDING))
    void has_the_known_values(CosineSimilarity similarity, ArrayFactory arrays, Tolerance tolerance) {
        assertThat(similarity.cosineSimilarity(arrays.vector(1, 2, 3), arrays.vector(2, 2, 1)))
                .isCloseTo(0.8017837257372732, tolerance);
        assertThat(similarity.cosineSimilarity(arrays.vector(1, 0), arrays.vector(1, 1)))
                .isCloseTo(0.7071067811865476, tolerance);
    }

    @Check(
            name = "Different shapes, matrices and elements that are not finite are refused, and vectors are not.",
            points = 1,
            tolerance = @Within(relative = 1e-12, because = ROUNDING))
    void refuses_what_is_no_pair_of_vectors(CosineSimilarity similarity, Inputs inputs, Tolerance tolerance) {
        judge(similarity, inputs, VectorPair.apart(inputs, 3), tolerance);
        VectorPair good = VectorPair.apart(inputs, 4);
        double[] longer = inputs.uniforms(5, 1, 2);
        refuses("b longer than a", similarity, inputs, good.a, longer);
        refuses("a longer than b", similarity, inputs, longer, good.b);
        INDArray a = inputs.vector(good.a);
        INDArray b = inputs.vector(good.b);
        assertRefusesNotFinite("a", good.a, bad -> similarity.cosineSimilarity(inputs.vector(bad), b));
        assertRefusesNotFinite("b", good.b, bad -> similarity.cosineSimilarity(a, inputs.vector(bad)));
        assertRefuses(
                "a pair of matrices",
                () -> similarity.cosineSimilarity(
                        inputs.arrays().matrix(good.a), inputs.arrays().matrix(good.b)));
        judge(similarity, inputs, VectorPair.apart(inputs, 2), tolerance);
    }

    private static void judge(CosineSimilarity similarity, Inputs inputs, VectorPair pair, Tolerance tolerance) {
        assertThat(pair.cosineBy(similarity, inputs))
                .as("the similarity of vectors with " + pair.a.length + " elements")
                .isCloseTo(pair.cosine, tolerance);
    }

    private static void judge(
            CosineSimilarity similarity,
            Inputs inputs,
            String what,
            double[] a,
            double[] b,
            double expected,
            Tolerance tolerance) {
        assertThat(similarity.cosineSimilarity(inputs.vector(a), inputs.vector(b)))
                .as("the similarity of " + what)
                .isCloseTo(expected, tolerance);
    }

    private static void refuses(String what, CosineSimilarity similarity, Inputs inputs, double[] a, double[] b) {
        assertRefuses(what, () -> similarity.cosineSimilarity(inputs.vector(a), inputs.vector(b)));
    }
}
