package mathdl.information.misconception;

import mathdl.checks.Misconception;
import mathdl.information.CategoricalKl;
import mathdl.information.reference.CategoricalKlReference;
import mathdl.toolkit.Preconditions;
import org.nd4j.linalg.api.ndarray.INDArray;

/** How exercise 2.3 goes wrong. */
public final class CategoricalKlMisconceptions {
    private static final CategoricalKl RIGHT = new CategoricalKlReference();

    private CategoricalKlMisconceptions() {}

    @Misconception(
            name = "reversed",
            caughtBy = "is_cross_entropy_minus_entropy",
            hint = "Your answer is KL(q‖p): p and q have changed places, and the divergence is not symmetric. The"
                    + " average is taken over the first distribution, so weight by p and put p on top: p ln(p / q).")
    public static final class Reversed implements CategoricalKl {
        @Override
        public double klDivergence(INDArray p, INDArray q) {
            return RIGHT.klDivergence(q, p);
        }
    }

    @Misconception(
            name = "in bits",
            caughtBy = "is_cross_entropy_minus_entropy",
            hint = "Your divergence is in bits: it is too large by the factor 1/ln 2 = 1.4427, because the logarithm"
                    + " has base 2. Losses are counted in nats; take the natural logarithm.")
    public static final class InBits implements CategoricalKl {
        @Override
        public double klDivergence(INDArray p, INDArray q) {
            return RIGHT.klDivergence(p, q) / Math.log(2);
        }
    }

    @Misconception(
            name = "divided by the number of outcomes",
            caughtBy = "is_cross_entropy_minus_entropy",
            hint = "Your sum is divided by the number of outcomes, as a mean over elements would do. The weights p make"
                    + " it an average already, so sum the terms and divide by nothing.")
    public static final class DividedByOutcomes implements CategoricalKl {
        @Override
        public double klDivergence(INDArray p, INDArray q) {
            return RIGHT.klDivergence(p, q) / p.length();
        }
    }

    @Misconception(
            name = "absolute values of the terms",
            caughtBy = "is_cross_entropy_minus_entropy",
            hint = "You take the absolute value of each term, perhaps because a divergence is never negative. Only the"
                    + " sum is never negative: terms with p < q are below zero and have to stay so.")
    public static final class AbsoluteTerms implements CategoricalKl {
        @Override
        public double klDivergence(INDArray p, INDArray q) {
            Preconditions.requireProbabilities(p, "p");
            Preconditions.requireProbabilities(q, "q");
            Preconditions.requireSameShape(p, "p", q, "q");
            double sum = 0;
            for (long i = 0; i < p.length(); i++) {
                sum += Math.abs(term(p.getDouble(new long[] {i}), q.getDouble(new long[] {i})));
            }
            return sum;
        }

        private static double term(double p, double q) {
            return p == 0 ? 0 : p * (Math.log(p) - Math.log(q));
        }
    }
}
