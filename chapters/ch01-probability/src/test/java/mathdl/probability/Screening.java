package mathdl.probability;

import java.util.Arrays;
import mathdl.checks.Inputs;
import org.nd4j.linalg.api.ndarray.INDArray;

/** A condition, tests for it and their results; posteriors are counted out of the table of all that can happen. */
final class Screening {
    final double prior;
    final double[] sensitivity;
    final double[] falsePositiveRate;
    final boolean[] positive;

    Screening(double prior, double[] sensitivity, double[] falsePositiveRate, boolean... positive) {
        this.prior = prior;
        this.sensitivity = sensitivity;
        this.falsePositiveRate = falsePositiveRate;
        this.positive = positive;
    }

    /** A condition that is rather rare and useful tests, the first one positive and, if there are more, the second not. */
    static Screening drawn(Inputs inputs, int tests) {
        boolean[] positive = new boolean[tests];
        for (int i = 0; i < tests; i++) {
            positive[i] = i == 0 || (i > 1 && inputs.integer(0, 1) == 1);
        }
        return new Screening(
                inputs.uniform(0.02, 0.4),
                inputs.uniforms(tests, 0.6, 0.95),
                inputs.uniforms(tests, 0.05, 0.4),
                positive);
    }

    Screening withPrior(double other) {
        return new Screening(other, sensitivity, falsePositiveRate, positive);
    }

    /** The same with other rates for test i. */
    Screening withTest(int i, double sensitivityOfTest, double falsePositiveRateOfTest) {
        double[] ifTrue = sensitivity.clone();
        double[] ifFalse = falsePositiveRate.clone();
        ifTrue[i] = sensitivityOfTest;
        ifFalse[i] = falsePositiveRateOfTest;
        return new Screening(prior, ifTrue, ifFalse, positive);
    }

    Screening withResults(boolean... other) {
        return new Screening(prior, sensitivity, falsePositiveRate, other);
    }

    /** The posteriors as an answer has them. */
    INDArray posteriorsBy(BayesRule answer, Inputs inputs) {
        return answer.posteriors(prior, inputs.vector(sensitivity), inputs.vector(falsePositiveRate), positive.clone());
    }

    /** By the definition P(A | B) = P(A, B) / P(B), over all rows of results of all tests. */
    double[] posteriors() {
        double[] posteriors = new double[positive.length];
        Arrays.setAll(
                posteriors, i -> probability(true, i + 1) / (probability(true, i + 1) + probability(false, i + 1)));
        return posteriors;
    }

    /** The joint probability of the condition, or its absence, and the first results. */
    private double probability(boolean condition, int results) {
        double sum = 0;
        for (int row = 0; row < 1 << positive.length; row++) {
            if (startsAsSeen(row, results)) {
                sum += probabilityOfRow(condition, row);
            }
        }
        return sum;
    }

    private boolean startsAsSeen(int row, int results) {
        for (int i = 0; i < results; i++) {
            if ((row >> i & 1) == 1 != positive[i]) {
                return false;
            }
        }
        return true;
    }

    private double probabilityOfRow(boolean condition, int row) {
        double product = condition ? prior : 1 - prior;
        for (int i = 0; i < positive.length; i++) {
            double rate = condition ? sensitivity[i] : falsePositiveRate[i];
            product *= (row >> i & 1) == 1 ? rate : 1 - rate;
        }
        return product;
    }
}
