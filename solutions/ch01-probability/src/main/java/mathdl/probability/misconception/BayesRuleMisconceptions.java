package mathdl.probability.misconception;

import java.util.Arrays;
import mathdl.checks.Misconception;
import mathdl.probability.BayesRule;
import mathdl.probability.reference.BayesRuleReference;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** How exercise 1.3 goes wrong. */
public final class BayesRuleMisconceptions {
    private static final BayesRule RIGHT = new BayesRuleReference();

    private BayesRuleMisconceptions() {}

    @Misconception(
            name = "the base rate is neglected",
            caughtBy = "is_the_conditional_probability",
            hint = "You take how seldom the test errs on one side for the probability of the condition: 1 minus the"
                    + " false-positive rate after a positive result. That is P(negative | ¬H) and not P(H | positive). The"
                    + " prior decides how many false positives there are for each true one.")
    public static final class BaseRateNeglected implements BayesRule {
        @Override
        public INDArray posteriors(double prior, INDArray sensitivity, INDArray falsePositiveRate, boolean[] positive) {
            refuseWrongInput(prior, sensitivity, falsePositiveRate, positive);
            double[] answers = new double[positive.length];
            Arrays.setAll(
                    answers,
                    i -> positive[i]
                            ? 1 - falsePositiveRate.getDouble(new long[] {i})
                            : 1 - sensitivity.getDouble(new long[] {i}));
            return Nd4j.createFromArray(answers);
        }
    }

    @Misconception(
            name = "every test starts from the prior",
            caughtBy = "is_the_conditional_probability",
            hint =
                    "Your first posterior is right, and then each test starts from the prior again, as if the ones before"
                            + " had told nothing. What you believe after one test is the prior of the next.")
    public static final class PriorUsedAgain implements BayesRule {
        @Override
        public INDArray posteriors(double prior, INDArray sensitivity, INDArray falsePositiveRate, boolean[] positive) {
            refuseWrongInput(prior, sensitivity, falsePositiveRate, positive);
            double[] answers = new double[positive.length];
            for (int i = 0; i < answers.length; i++) {
                double ifTrue = rate(sensitivity, i, positive[i]) * prior;
                double ifFalse = rate(falsePositiveRate, i, positive[i]) * (1 - prior);
                answers[i] = ifTrue / (ifTrue + ifFalse);
            }
            return Nd4j.createFromArray(answers);
        }
    }

    @Misconception(
            name = "the alternative is not weighted",
            caughtBy = "is_the_conditional_probability",
            hint = "Your denominator adds the false-positive rate as it is. It counts only among those without the"
                    + " condition, so weight it with their probability 1 − P(H).")
    public static final class AlternativeNotWeighted implements BayesRule {
        @Override
        public INDArray posteriors(double prior, INDArray sensitivity, INDArray falsePositiveRate, boolean[] positive) {
            refuseWrongInput(prior, sensitivity, falsePositiveRate, positive);
            double[] answers = new double[positive.length];
            double belief = prior;
            for (int i = 0; i < answers.length; i++) {
                double joint = rate(sensitivity, i, positive[i]) * belief;
                belief = joint / (joint + rate(falsePositiveRate, i, positive[i]));
                answers[i] = belief;
            }
            return Nd4j.createFromArray(answers);
        }
    }

    @Misconception(
            name = "every result is read as positive",
            caughtBy = "is_the_conditional_probability",
            hint = "You use the sensitivity and the false-positive rate for negative results too. A negative result has"
                    + " probability 1 − sensitivity with the condition and 1 − false-positive rate without it, and lowers"
                    + " the belief.")
    public static final class NegativeReadAsPositive implements BayesRule {
        @Override
        public INDArray posteriors(double prior, INDArray sensitivity, INDArray falsePositiveRate, boolean[] positive) {
            refuseWrongInput(prior, sensitivity, falsePositiveRate, positive);
            boolean[] all = new boolean[positive.length];
            Arrays.fill(all, true);
            return RIGHT.posteriors(prior, sensitivity, falsePositiveRate, all);
        }
    }

    /** The probability of the result where a positive one has the given rate. */
    private static double rate(INDArray rates, int i, boolean positive) {
        double rate = rates.getDouble(new long[] {i});
        return positive ? rate : 1 - rate;
    }

    /** As the reference refuses it; its value is not used. */
    private static void refuseWrongInput(double prior, INDArray sensitivity, INDArray rate, boolean[] positive) {
        RIGHT.posteriors(prior, sensitivity, rate, positive);
    }
}
