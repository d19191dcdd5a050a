package mathdl.information.misconception;

import mathdl.checks.Misconception;
import mathdl.information.SymmetricDivergence;
import mathdl.information.reference.SymmetricDivergenceReference;
import org.nd4j.linalg.api.ndarray.INDArray;

/** How exercise 2.4 goes wrong. */
public final class SymmetricDivergenceMisconceptions {
    private static final SymmetricDivergence RIGHT = new SymmetricDivergenceReference();

    private SymmetricDivergenceMisconceptions() {}

    @Misconception(
            name = "the mean of both KL divergences",
            caughtBy = "is_what_mixing_adds_to_the_entropy",
            hint = "You average KL(p‖q) and KL(q‖p), which is symmetric but may be infinite. Measure each"
                    + " against the mixture ½(p + q).")
    public static final class MeanOfKls implements SymmetricDivergence {
        @Override
        public double jensenShannon(INDArray p, INDArray q) {
            RIGHT.jensenShannon(p, q);
            return (kl(p, q) + kl(q, p)) / 2;
        }
    }

    @Misconception(
            name = "a half is missing",
            caughtBy = "is_what_mixing_adds_to_the_entropy",
            hint = "Your answer is twice too large: the two divergences are averaged, not added.")
    public static final class NotHalved implements SymmetricDivergence {
        @Override
        public double jensenShannon(INDArray p, INDArray q) {
            return 2 * RIGHT.jensenShannon(p, q);
        }
    }

    @Misconception(
            name = "in bits",
            caughtBy = "is_what_mixing_adds_to_the_entropy",
            hint = "Your answer is in bits: the logarithm has base 2. Use the natural logarithm; the bound"
                    + " is ln 2 then, not 1.")
    public static final class InBits implements SymmetricDivergence {
        @Override
        public double jensenShannon(INDArray p, INDArray q) {
            return RIGHT.jensenShannon(p, q) / Math.log(2);
        }
    }

    private static double kl(INDArray p, INDArray q) {
        double sum = 0;
        for (int k = 0; k < p.length(); k++) {
            sum += p.getDouble(k) == 0 ? 0 : p.getDouble(k) * Math.log(p.getDouble(k) / q.getDouble(k));
        }
        return sum;
    }
}
