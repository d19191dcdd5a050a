package mathdl.probability.student;

import java.util.Arrays;
import mathdl.probability.BayesRule;
import mathdl.toolkit.Preconditions;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Your answer to exercise 1.3: Bayes' rule, test after test. The task is in the Javadoc of {@link BayesRule}. */
public final class BayesRuleAnswer implements BayesRule {

    @Override
    public INDArray posteriors(double prior, INDArray sensitivity, INDArray falsePositiveRate, boolean[] positive) {
        Preconditions.requireProbability(prior, "prior");
        Preconditions.requireVector(sensitivity, "sensitivity");
        Preconditions.requireSameShape(sensitivity, "sensitivity", falsePositiveRate, "falsePositiveRate");
        Preconditions.require(
                positive.length == sensitivity.length(),
                positive.length + " results for " + sensitivity.length() + " tests");
        double[] ifTrue = sensitivity.toDoubleVector();
        double[] ifFalse = falsePositiveRate.toDoubleVector();
        Arrays.stream(ifTrue).forEach(rate -> Preconditions.requireProbability(rate, "a sensitivity"));
        Arrays.stream(ifFalse).forEach(rate -> Preconditions.requireProbability(rate, "a false-positive rate"));

        throw new UnsupportedOperationException("1.3 is not implemented yet");
    }
}
