package mathdl.calculus;

import java.util.List;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Exercise 4.6: the engine behind every backward(). */
public interface ReverseModeEngine {
    /**
     * One operation of a graph.
     *
     * @param name {@code add}, {@code multiply} or {@code tanh}
     * @param left number of the node that is its first operand
     * @param right number of the node that is its second operand; tanh has none, and holds −1 here
     */
    record Operation(String name, int left, int right) {}

    /**
     * What the outputs are, and how they change with the inputs.
     *
     * @param values of the outputs, shape [m]
     * @param jacobian row i is the gradient of output i by all inputs, shape [m, n]
     */
    record Derivatives(INDArray values, INDArray jacobian) {}

    /**
     * The values and the gradients of some nodes of a graph: one sweep forward, and one sweep backward for each output.
     *
     * <p>Nodes have numbers: 0 to n − 1 are the inputs, n + k is operation k. The operations stand in no order: one may
     * name a node that comes behind it. So the first thing to find is an order in which each node comes after its
     * operands. Forward, the values are computed in that order. Backward, in the reverse of it, each node w hands its
     * adjoint w̄ = ∂output/∂w on to its operands; the output starts with 1, all others with 0.
     *
     * <pre>w = u + v         ū += w̄               v̄ += w̄
     * w = u · v         ū += w̄ · v           v̄ += w̄ · u
     * w = tanh(u)       ū += w̄ · (1 − w²)</pre>
     *
     * <p>A node that is used many times, or twice by one operation, gets a part from each use: += adds up all paths from
     * it to the output. It must have all its parts before it hands on. Adjoints belong to one sweep; the next starts from
     * 0 again. So n derivatives cost about as much as the value, however many paths there are: a chain of k layers, each
     * of which uses the one before twice, has 2ᵏ. Graphs may be 2000 operations deep.
     *
     * <p>An input that an output does not depend on has the derivative 0. An input may be an output.
     *
     * <p>Example: a = 2 and b = 3 are nodes 0 and 1. The operations (multiply, 3, 4), (multiply, 0, 1), (add, 3, 0) are
     * nodes 2, 3, 4: e = c · s, c = a · b, s = c + a. Output 2 has the value 48 and the gradient (48, 28).
     *
     * <p>Source: A. G. Baydin, B. A. Pearlmutter, A. A. Radul and J. M. Siskind, Automatic differentiation in machine
     * learning: a survey, 2018, section 3.2.
     *
     * @param operations in any order, maybe none
     * @param inputs shape [n], n ≥ 1, finite; it is not changed
     * @param outputs numbers of m ≥ 1 nodes; one may come twice
     * @return values and gradients, double precision
     * @throws IllegalArgumentException if a node needs its own value (a cycle), a number names no node, an operation has
     *     another name, there are no outputs, or an input is not finite
     */
    Derivatives differentiate(List<Operation> operations, INDArray inputs, int[] outputs);
}
