package mathdl.optimization.reference;

import mathdl.toolkit.function.GradientFunction;
import mathdl.toolkit.function.ScalarFunction;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Gradient descent whose step size is found by backtracking: from t₀, t is shrunk by the factor β until the decrease is
 * at least a share c of what the slope promises,
 *
 * <pre>f(x − t g) ≤ f(x) − c t ‖g‖².</pre>
 *
 * <p>Source: L. Armijo, Minimization of functions having Lipschitz continuous first partial derivatives, 1966; J. Nocedal
 * and S. Wright, Numerical Optimization, 2006, condition (3.4) and algorithm 3.1.
 *
 * @param firstStep t₀, positive
 * @param shrink β in (0, 1)
 * @param share c in (0, 1)
 */
public record Armijo(double firstStep, double shrink, double share) {
    public Armijo {
        Hyperparameters.requirePositive("firstStep", firstStep);
        Hyperparameters.require(shrink > 0 && shrink < 1, "shrink must be in (0, 1), not " + shrink);
        Hyperparameters.require(share > 0 && share < 1, "share must be in (0, 1), not " + share);
    }

    /**
     * The accepted step size at x along −g.
     *
     * @param x shape [n]
     * @param gradient g = ∇f(x), shape [n]; where it is 0 the first step is accepted
     * @throws ArithmeticException if no step decreases f enough: −g is no descent direction, or f is not finite at x
     */
    public double stepSize(ScalarFunction f, INDArray x, INDArray gradient) {
        double value = f.valueAt(x);
        double slope = gradient.mul(gradient).sumNumber().doubleValue();
        if (slope == 0) {
            return firstStep;
        }
        double t = firstStep;
        INDArray next = x.sub(gradient.mul(t));
        // Once a step no longer moves x, no smaller one will.
        while (next.distance2(x) > 0) {
            if (f.valueAt(next) <= value - share * t * slope) {
                return t;
            }
            t *= shrink;
            next = x.sub(gradient.mul(t));
        }
        throw new ArithmeticException("no step along −g decreases f from " + value + " by its share of the slope");
    }

    /** A number of steps of gradient descent from x. */
    public INDArray minimize(ScalarFunction f, GradientFunction gradient, INDArray x, int steps) {
        INDArray at = x.dup();
        for (int step = 0; step < steps; step++) {
            INDArray g = gradient.gradientAt(at);
            at = at.sub(g.mul(stepSize(f, at, g)));
        }
        return at;
    }
}
