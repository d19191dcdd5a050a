package mathdl.linear;

import static mathdl.checks.assertion.MathAssertions.assertThat;

import mathdl.checks.array.ArrayFactory;
import mathdl.checks.array.ArrayValues;
import mathdl.checks.assertion.Tolerance;

/**
 * What an answer makes of a matrix, judged for what no choice of signs or bases changes.
 *
 * @param ut left singular vectors, as rows
 * @param vt right singular vectors, as rows
 */
record FoundSvd(double[][] a, double[][] ut, double[] s, double[][] vt, ArrayFactory arrays) {
    /** The answer's parts, once they have the shapes that they should have. */
    static FoundSvd by(SingularValueDecomposition answer, double[][] a, ArrayFactory arrays) {
        SingularValueDecomposition.Svd svd = answer.decompose(arrays.matrix(a));
        int k = Math.min(a.length, a[0].length);
        assertThat(svd.U()).as("U").isFiniteOfShape(a.length, k);
        assertThat(svd.s()).as("s").isFiniteOfShape(k);
        assertThat(svd.Vt()).as("Vᵀ").isFiniteOfShape(k, a[0].length);
        double[][] ut = Matrices.transposed(Matrices.rows(svd.U()));
        return new FoundSvd(a, ut, ArrayValues.doubles(svd.s()), Matrices.rows(svd.Vt()), arrays);
    }

    /** The parts make A, and the vectors are orthonormal. */
    void assertGivesBack(Tolerance tolerance) {
        assertIs("U diag(s) Vᵀ", DrawnSvd.product(Matrices.transposed(ut), s, vt), a, tolerance);
        assertIs("UᵀU", Matrices.product(ut, Matrices.transposed(ut)), Matrices.identity(s.length), tolerance);
        assertIs("VᵀV", Matrices.product(vt, Matrices.transposed(vt)), Matrices.identity(s.length), tolerance);
    }

    void assertValues(double[] expected, Tolerance tolerance) {
        assertThat(s).as("s").isCloseTo(expected, tolerance);
    }

    /** Vectors of equal singular values, from one index to before another, span what the drawn ones span. */
    void assertSpans(DrawnSvd drawn, int from, int to, Tolerance tolerance) {
        String which = " " + (from + 1) + " to " + to;
        assertIs(
                "the projector on columns" + which + " of U",
                Matrices.projector(ut, from, to),
                Matrices.projector(drawn.u(), from, to),
                tolerance);
        assertIs(
                "the projector on rows" + which + " of Vᵀ",
                Matrices.projector(vt, from, to),
                Matrices.projector(drawn.v(), from, to),
                tolerance);
    }

    private void assertIs(String what, double[][] found, double[][] expected, Tolerance tolerance) {
        assertThat(arrays.matrix(found)).as(what).isCloseTo(expected, tolerance);
    }
}
