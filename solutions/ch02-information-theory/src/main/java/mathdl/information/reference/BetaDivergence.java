package mathdl.information.reference;

import mathdl.toolkit.Preconditions;

/** The Kullback–Leibler divergence between two Beta distributions, in nats. */
public final class BetaDivergence {
    private BetaDivergence() {}

    /**
     * ln B(a₂, b₂) − ln B(a₁, b₁) + (a₁ − a₂) ψ(a₁) + (b₁ − b₂) ψ(b₁) + (a₂ − a₁ + b₂ − b₁) ψ(a₁ + b₁), never negative;
     * computed as {@link DirichletDivergence} is, of which this is the case of two outcomes.
     *
     * @throws IllegalArgumentException naming the parameter that is not positive and finite
     * @throws ArithmeticException as {@link DirichletDivergence#klDivergence(org.nd4j.linalg.api.ndarray.INDArray,
     *     org.nd4j.linalg.api.ndarray.INDArray)}
     */
    public static double klDivergence(double a1, double b1, double a2, double b2) {
        Preconditions.requirePositive(a1, "a1");
        Preconditions.requirePositive(b1, "b1");
        Preconditions.requirePositive(a2, "a2");
        Preconditions.requirePositive(b2, "b2");
        return DirichletDivergence.klDivergence(new double[] {a1, b1}, new double[] {a2, b2});
    }
}
