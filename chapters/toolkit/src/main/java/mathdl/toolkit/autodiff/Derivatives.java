package mathdl.toolkit.autodiff;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mathdl.toolkit.Elements;
import org.nd4j.autodiff.samediff.SDVariable;
import org.nd4j.autodiff.samediff.SameDiff;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * A function y = f(x₁, …, xₖ) that a SameDiff graph computes, and its derivatives; from {@link Autodiff#of}. Expressions
 * are made when first asked for, one set for each combination of input shapes, and used again at every further point.
 *
 * <p>Every method takes the point as a map from names to arrays. A placeholder must be there; a variable that is not has
 * the value that the graph holds. Names of the graph that f does not depend on are ignored. Arrays of any order and view are
 * read and never changed. Everything is computed in double; a derivative with respect to an input, or a value, has the type
 * of that variable in the graph. NaN and infinity are computed with as IEEE 754 says. One object may be used by several
 * threads, which then wait for one another.
 *
 * <p>Every method throws {@link NoDerivativeException} for an operation without a rule and IllegalArgumentException
 * naming the variable for a value that is missing, unknown, empty, or of a wrong shape or type: FLOAT or DOUBLE for such
 * variables, integers or truth values for indices and conditions. Singular and indefinite matrices raise the exceptions of
 * {@code mathdl.toolkit.linear}.
 */
public final class Derivatives {
    private final Source source;
    private final Frame frame;
    private final Map<Map<String, Shape>, Expressions> byShapes = new HashMap<>();

    Derivatives(Source source, SDVariable output, List<String> inputs) {
        this.source = source;
        this.frame = new Frame(source, output, inputs);
    }

    /** The names of the inputs, in the order of {@link #hessian} and {@link #hvp}. */
    public List<String> inputs() {
        return frame.inputs();
    }

    /** f(x). */
    public INDArray value(Map<String, INDArray> point) {
        Point at = frame.point(point);
        return frame.asOutput(expressions(at).value(at), expressions(at).outputShape());
    }

    /** f(x) and ∇f(x) of an f with one element, computed together. */
    public ValueAndGradient valueAndGradient(Map<String, INDArray> point) {
        Point at = frame.point(point);
        List<double[]> results = expressions(at).valueAndGradient(at);
        return new ValueAndGradient(results.get(0)[0], frame.byInput(results.subList(1, results.size()), at));
    }

    /** ∇f(x) of an f with one element: for each input, an array of its shape. */
    public Map<String, INDArray> gradient(Map<String, INDArray> point) {
        return valueAndGradient(point).gradient();
    }

    /**
     * The vector–Jacobian product Jᵀv: for each input, an array of its shape.
     *
     * @param v a cotangent, of the output's shape
     */
    public Map<String, INDArray> vjp(Map<String, INDArray> point, INDArray v) {
        Point at = frame.point(point);
        Expressions expressions = expressions(at);
        return frame.byInput(expressions.vjp(at, Frame.direction(v, expressions.outputShape(), "v")), at);
    }

    /**
     * The Jacobian–vector product Σ Jᵢuᵢ, of the output's shape.
     *
     * @param u a tangent of its shape for some inputs; the others' are zero
     */
    public INDArray jvp(Map<String, INDArray> point, Map<String, INDArray> u) {
        Point at = frame.point(point);
        Expressions expressions = expressions(at);
        return frame.asOutput(expressions.jvp(at, frame.tangent(u, at)), expressions.outputShape());
    }

    /** The Jacobian: for each input, J[i…, j…] = ∂yᵢ/∂xⱼ, of the output's shape followed by the input's. */
    public Map<String, INDArray> jacobian(Map<String, INDArray> point) {
        Point at = frame.point(point);
        Expressions expressions = expressions(at);
        Map<String, INDArray> jacobians = new LinkedHashMap<>();
        List<double[]> arrays = expressions.jacobian(at);
        for (int k = 0; k < arrays.size(); k++) {
            String name = inputs().get(k);
            Shape shape = expressions.outputShape().followedBy(at.shapes().get(name));
            jacobians.put(name, Elements.array(arrays.get(k), frame.type(name), shape.toLongs()));
        }
        return jacobians;
    }

    /**
     * The Hessian H[i, j] = ∂²f/∂xᵢ∂xⱼ of an f with one element: [n, n], where x is all inputs one after another, each in
     * row-major order.
     */
    public INDArray hessian(Map<String, INDArray> point) {
        Point at = frame.point(point);
        int n = frame.flatSize(at);
        return Elements.array(expressions(at).hessian(at), frame.flatType(), n, n);
    }

    /**
     * The Hessian–vector product Hu, of shape [n], without H (Pearlmutter 1994, Fast exact multiplication by the Hessian).
     *
     * @param u a direction of shape [n], laid out as in {@link #hessian}
     */
    public INDArray hvp(Map<String, INDArray> point, INDArray u) {
        Point at = frame.point(point);
        Shape flat = Shape.of(frame.flatSize(at));
        List<double[]> direction = frame.split(Frame.direction(u, flat, "u"), at);
        return Elements.array(expressions(at).hvp(at, direction), frame.flatType(), flat.toLongs());
    }

    /**
     * Compares the gradient of an f with one element with central differences of step h = ∛ε·max(1, |xᵢ|), ε the spacing
     * of doubles at 1. For a smooth f of moderate size the error is about 10⁻⁹; at a kink it is not small.
     */
    public GradientCheck gradientCheck(Map<String, INDArray> point) {
        Point at = frame.point(point);
        return new CentralDifferences(expressions(at), inputs()).check(at);
    }

    /**
     * The gradient of an f with one element as a SameDiff graph of ordinary operations, for inputs of the point's shapes:
     * placeholders for all that f depends on, the output under its name, and for each input x a variable
     * {@code gradient_x}. It can be shown, executed by SameDiff, and differentiated again by {@link Autodiff#of}. An output
     * that is itself an input or called {@code gradient_x} is not there a second time.
     *
     * @throws IllegalArgumentException if another variable that f depends on has the name of a gradient
     */
    public SameDiff gradientGraph(Map<String, INDArray> point) {
        return expressions(frame.point(point)).gradientGraph(frame.output().name(), frame.types());
    }

    private synchronized Expressions expressions(Point at) {
        return byShapes.computeIfAbsent(at.shapes(), shapes -> new Expressions(source, shapes, inputs()));
    }
}
