package mathdl.toolkit.autodiff;

import java.util.List;

/** Operations on the last two axes; those in front are broadcast. Both arguments have the same rank. */
sealed interface MatrixOp extends Op permits MatrixOp.Product, MatrixOp.Solve, MatrixFunction {
    /** AB. */
    record Product() implements MatrixOp {
        @Override
        public Shape shape(List<Shape> inputs) {
            Shape a = inputs.get(0);
            Shape b = inputs.get(1);
            if (a.rank() < 2 || a.rank() != b.rank() || a.dim(-1) != b.dim(-2)) {
                throw new IllegalArgumentException("matrices of shapes " + a + " and " + b + " cannot be multiplied");
            }
            return leading(a).broadcastWith(leading(b)).followedBy(Shape.of(a.dim(-2), b.dim(-1)));
        }

        @Override
        public Node adjoint(Graph g, Node y, int i, Node dy) {
            Node a = y.input(0);
            Node b = y.input(1);
            Node d = i == 0 ? g.matmul(dy, g.transpose(b)) : g.matmul(g.transpose(a), dy);
            return g.sumTo(d, y.input(i).shape());
        }

        @Override
        public Node batched(Graph g, Batch arguments) {
            return g.matmul(arguments.raised(0), arguments.raised(1));
        }
    }

    /** A⁻¹B. Adjoints: B̄ = A⁻ᵀȲ, Ā = −B̄Yᵀ (Giles 2008, An extended collection of matrix derivative results, 2.3.1). */
    record Solve() implements MatrixOp {
        @Override
        public Shape shape(List<Shape> inputs) {
            Shape a = inputs.get(0);
            Shape b = inputs.get(1);
            if (a.rank() < 2 || a.rank() != b.rank() || a.dim(-1) != a.dim(-2) || a.dim(-1) != b.dim(-2)) {
                throw new IllegalArgumentException("a system with matrix " + a + " and right side " + b);
            }
            return leading(a).broadcastWith(leading(b)).followedBy(Shape.of(a.dim(-1), b.dim(-1)));
        }

        @Override
        public Node adjoint(Graph g, Node y, int i, Node dy) {
            Node db = g.solve(g.transpose(y.input(0)), dy);
            Node d = i == 1 ? db : g.neg(g.matmul(db, g.transpose(y)));
            return g.sumTo(d, y.input(i).shape());
        }

        @Override
        public Node batched(Graph g, Batch arguments) {
            return g.solve(arguments.raised(0), arguments.raised(1));
        }
    }

    static Shape leading(Shape shape) {
        return shape.between(0, shape.rank() - 2);
    }
}
