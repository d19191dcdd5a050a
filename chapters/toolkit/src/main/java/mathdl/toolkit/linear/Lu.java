package mathdl.toolkit.linear;

/**
 * P A = L U with partial pivoting, L and U packed as LAPACK does.
 *
 * @param packed U in the upper triangle, L without its ones below
 * @param pivots row i was exchanged with row pivots[i] − 1
 * @param zeroPivot the first zero on the diagonal of U, counted from 1; 0 if there is none
 */
record Lu(Matrix packed, int[] pivots, int zeroPivot) {
    /** Overwrites a. */
    static Lu of(Matrix a) {
        int[] pivots = new int[a.rows()];
        int zeroPivot = Lapack.getrf2(a.rows(), a.elements(), pivots);
        Overflow.refused(a.elements(), "the LU decomposition of A");
        return new Lu(a, pivots, zeroPivot);
    }

    /** A⁻¹ b; overwrites b. */
    Matrix solve(Matrix b) {
        if (zeroPivot > 0) {
            throw new SingularMatrixException("A is singular: pivot " + zeroPivot
                    + " of its LU decomposition is zero; see pinv and leastSquares");
        }
        Lapack.getrs(packed.rows(), b.columns(), packed.elements(), pivots, b.elements());
        Overflow.refused(b.elements(), "the solution");
        return b;
    }

    /** det A = ± Π uᵢᵢ as mantissa · 2^exponent, so that no partial product overflows. */
    ScaledProduct determinant() {
        ScaledProduct product = ScaledProduct.ONE;
        for (int i = 0; i < pivots.length; i++) {
            product = product.times(pivots[i] == i + 1 ? packed.at(i, i) : -packed.at(i, i));
        }
        return product;
    }
}
