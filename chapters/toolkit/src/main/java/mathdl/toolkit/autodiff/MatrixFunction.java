package mathdl.toolkit.autodiff;

import java.util.List;

/** A function of one square matrix on the last two axes (adjoints: Giles 2008, sections 2.2.2 to 2.2.4; Murray 2016 for Cholesky). */
enum MatrixFunction implements MatrixOp {
    INVERSE,
    /** The lower factor L of A = LLᵀ; reads A's lower triangle, and its adjoint is that of a symmetric A. */
    CHOLESKY,
    DETERMINANT,
    LOG_ABS_DETERMINANT;

    @Override
    public Shape shape(List<Shape> inputs) {
        Shape a = inputs.get(0);
        if (a.rank() < 2 || a.dim(-1) != a.dim(-2)) {
            throw new IllegalArgumentException("shape " + a + " is not that of square matrices");
        }
        return this == INVERSE || this == CHOLESKY ? a : MatrixOp.leading(a);
    }

    @Override
    public Node adjoint(Graph g, Node y, int i, Node dy) {
        Node a = y.input(0);
        return switch (this) {
            case INVERSE -> inverse(g, y, dy);
            case CHOLESKY -> cholesky(g, y, dy);
            case DETERMINANT -> g.mul(asMatrices(g, g.mul(dy, y)), inverseTransposed(g, a));
            case LOG_ABS_DETERMINANT -> g.mul(asMatrices(g, dy), inverseTransposed(g, a));
        };
    }

    /** Ā = −YᵀȲYᵀ. */
    private static Node inverse(Graph g, Node y, Node dy) {
        Node transposed = g.transpose(y);
        return g.neg(g.matmul(g.matmul(transposed, dy), transposed));
    }

    /** Ā = ½(S + Sᵀ) with S = L⁻ᵀ Φ(LᵀL̄) L⁻¹, where Φ takes the lower triangle and half the diagonal. */
    private static Node cholesky(Graph g, Node l, Node dl) {
        Node transposed = g.transpose(l);
        Node phi = g.mul(
                g.matmul(transposed, dl), lowerWithHalfDiagonal(g, l.shape().dim(-1)));
        Node left = g.solve(transposed, phi);
        Node s = g.transpose(g.solve(transposed, g.transpose(left)));
        return g.mul(0.5, g.add(s, g.transpose(s)));
    }

    private static Node lowerWithHalfDiagonal(Graph g, int n) {
        double[] mask = new double[n * n];
        for (int row = 0; row < n; row++) {
            for (int column = 0; column <= row; column++) {
                mask[row * n + column] = row == column ? 0.5 : 1;
            }
        }
        return g.literal(mask, Shape.of(n, n));
    }

    private static Node inverseTransposed(Graph g, Node a) {
        return g.transpose(g.apply(INVERSE, a));
    }

    private static Node asMatrices(Graph g, Node scalars) {
        return g.reshape(scalars, scalars.shape().followedBy(Shape.of(1, 1)));
    }

    @Override
    public Node batched(Graph g, Batch arguments) {
        return g.apply(this, arguments.full(0));
    }
}
