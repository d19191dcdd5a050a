package mathdl.toolkit.autodiff;

import java.util.List;

/**
 * A primitive of the expression graph. The set is closed: adjoints and batched forms are made of these primitives, so
 * that a derivative can be differentiated again. How a primitive is computed is not its business; see {@link Program}.
 */
sealed interface Op permits Leaf, Unary, Polygamma, Binary, Select, Reduction, Layout, Indexing, CumSum, MatrixOp {
    /** The shape of the result. */
    Shape shape(List<Shape> inputs);

    /**
     * The adjoint rule: ȳ ↦ x̄ᵢ = (∂y/∂xᵢ)ᵀ ȳ (Griewank and Walther, Evaluating Derivatives, 2nd ed., section 3.2).
     *
     * @param y the result of this operation
     * @param i which argument
     * @param dy ȳ, of y's shape
     * @return x̄ᵢ, of the argument's shape, or null where it is zero
     */
    Node adjoint(Graph g, Node y, int i, Node dy);

    /** The same operation for every index of a new first axis that some arguments have. */
    Node batched(Graph g, Batch arguments);
}
