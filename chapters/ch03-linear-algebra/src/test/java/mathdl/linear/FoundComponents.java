package mathdl.linear;

import static mathdl.checks.assertion.MathAssertions.assertThat;

import java.util.Arrays;
import mathdl.checks.array.ArrayFactory;
import mathdl.checks.array.ArrayValues;
import mathdl.checks.assertion.Tolerance;

/** What an answer makes of data with known axes, judged for what no choice of signs or bases changes. */
record FoundComponents(PrincipalComponentAnalysis.Components found, PrincipalData data, int k, ArrayFactory arrays) {
    static FoundComponents by(PrincipalComponentAnalysis answer, PrincipalData data, int k, ArrayFactory arrays) {
        return new FoundComponents(answer.analyze(arrays.matrix(data.rows()), k), data, k, arrays);
    }

    void assertMean(Tolerance tolerance) {
        assertThat(found.mean()).as("the mean").isCloseTo(data.mean(), tolerance);
    }

    void assertVariances(Tolerance tolerance) {
        assertThat(found.variances())
                .as("the variances along " + k + " axes")
                .isCloseTo(Arrays.copyOf(data.variances(), k), tolerance);
    }

    /** The variances add up to those of the features. */
    void assertWholeVariance(Tolerance tolerance) {
        assertThat(found.variances()).as("the variances").isFiniteOfShape(k);
        assertThat(Arrays.stream(ArrayValues.doubles(found.variances())).sum())
                .as("the sum of the variances along all axes")
                .isCloseTo(data.wholeVariance(), tolerance);
    }

    void assertReconstruction(Tolerance tolerance) {
        assertThat(found.reconstruction())
                .as("the reconstruction from " + k + " axes")
                .isCloseTo(data.reconstruction(k), tolerance);
    }

    /** The axes are orthonormal, and the scores are the deviations' coordinates along them. */
    void assertCoordinates(Tolerance tolerance) {
        double[][] axes = axes();
        assertThat(arrays.matrix(Matrices.product(axes, Matrices.transposed(axes))))
                .as("the products of the axes with each other")
                .isCloseTo(Matrices.identity(k), tolerance);
        assertThat(found.scores())
                .as("the scores")
                .isCloseTo(Matrices.product(data.deviations(), Matrices.transposed(axes)), tolerance);
    }

    /** Axes from one index to before another span what the known ones span. */
    void assertSpan(int from, int to, Tolerance tolerance) {
        assertThat(arrays.matrix(Matrices.projector(axes(), from, to)))
                .as("the projector on axes " + (from + 1) + " to " + to)
                .isCloseTo(Matrices.projector(data.axes(), from, to), tolerance);
    }

    private double[][] axes() {
        assertThat(found.axes()).as("the axes").isFiniteOfShape(k, data.mean().length);
        return Matrices.rows(found.axes());
    }
}
