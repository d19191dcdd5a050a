package mathdl.information.misconception;

import mathdl.checks.Misconception;
import mathdl.information.MutualInformationOfTable;
import mathdl.information.reference.MutualInformationOfTableReference;
import org.nd4j.linalg.api.ndarray.INDArray;

/** How exercise 2.7 goes wrong. */
public final class MutualInformationOfTableMisconceptions {
    private static final MutualInformationOfTable RIGHT = new MutualInformationOfTableReference();

    private MutualInformationOfTableMisconceptions() {}

    @Misconception(
            name = "in bits",
            caughtBy = "is_what_entropies_say",
            hint = "Your answer is in bits: the logarithm has base 2. Use the natural logarithm.")
    public static final class InBits implements MutualInformationOfTable {
        @Override
        public double mutualInformation(INDArray joint) {
            return RIGHT.mutualInformation(joint) / Math.log(2);
        }
    }

    @Misconception(
            name = "the conditional entropy",
            caughtBy = "is_what_entropies_say",
            hint = "Your answer is H(Y|X): what X leaves open about Y. The mutual information is what it"
                    + " settles, H(Y) − H(Y|X).")
    public static final class ConditionalEntropy implements MutualInformationOfTable {
        @Override
        public double mutualInformation(INDArray joint) {
            RIGHT.mutualInformation(joint);
            return entropy(joint) - entropy(joint.sum(1));
        }
    }

    @Misconception(
            name = "the entropy of the table",
            caughtBy = "is_what_entropies_say",
            hint = "Your answer is H(X, Y), the entropy of the whole table. Divide each cell by the"
                    + " product of its row and column sums inside the logarithm.")
    public static final class JointEntropy implements MutualInformationOfTable {
        @Override
        public double mutualInformation(INDArray joint) {
            RIGHT.mutualInformation(joint);
            return entropy(joint);
        }
    }

    private static double entropy(INDArray probabilities) {
        double sum = 0;
        for (double p : probabilities.dup('c').data().asDouble()) {
            sum -= p == 0 ? 0 : p * Math.log(p);
        }
        return sum;
    }
}
