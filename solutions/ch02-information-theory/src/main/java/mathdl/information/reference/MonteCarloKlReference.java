package mathdl.information.reference;

import mathdl.information.MonteCarloKl;
import mathdl.toolkit.Preconditions;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Your answer to exercise 2.8. The task is in the Javadoc of {@link MonteCarloKl}. */
public final class MonteCarloKlReference implements MonteCarloKl {
    @Override
    public Estimate estimate(
            double mean1, double standardDeviation1, double mean2, double standardDeviation2, INDArray noise) {
        Preconditions.requireFinite(mean1, "mean1");
        Preconditions.requirePositive(standardDeviation1, "standardDeviation1");
        Preconditions.requireFinite(mean2, "mean2");
        Preconditions.requirePositive(standardDeviation2, "standardDeviation2");
        Preconditions.requireFinite(noise, "noise");
        Preconditions.require(noise.length() > 1, "one draw has no standard error: noise needs at least two");

        // BEGIN SOLUTION
        INDArray x = noise.castTo(DataType.DOUBLE).mul(standardDeviation1).add(mean1);
        INDArray terms = logDensity(x, mean1, standardDeviation1).sub(logDensity(x, mean2, standardDeviation2));
        long n = terms.length();
        double mean = terms.sumNumber().doubleValue() / n;
        INDArray centered = terms.sub(mean);
        double variance = centered.mul(centered).sumNumber().doubleValue() / (n - 1);
        return new Estimate(mean, Math.sqrt(variance / n));
        // END SOLUTION
    }

    // BEGIN SOLUTION ONLY
    /** ln N(x; μ, σ²), element by element, without ½ ln 2π, which cancels. */
    private static INDArray logDensity(INDArray x, double mean, double standardDeviation) {
        INDArray z = x.sub(mean).div(standardDeviation);
        return z.mul(z).div(-2).sub(Math.log(standardDeviation));
    }
    // END SOLUTION ONLY
}
