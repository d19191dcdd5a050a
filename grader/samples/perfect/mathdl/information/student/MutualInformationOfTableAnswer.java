package mathdl.information.student;

import mathdl.information.MutualInformationOfTable;
import mathdl.toolkit.Preconditions;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Your answer to exercise 2.7. The task is in the Javadoc of {@link MutualInformationOfTable}. */
public final class MutualInformationOfTableAnswer implements MutualInformationOfTable {
    @Override
    public double mutualInformation(INDArray joint) {
        Preconditions.requireFiniteMatrix(joint, "joint");
        Preconditions.require(joint.minNumber().doubleValue() >= 0, "a probability is negative");
        Preconditions.require(
                Math.abs(joint.castTo(DataType.DOUBLE).sumNumber().doubleValue() - 1) <= 1e-6,
                "the probabilities do not add up to 1");

        INDArray rows = joint.castTo(DataType.DOUBLE).sum(1);
        INDArray columns = joint.castTo(DataType.DOUBLE).sum(0);
        double sum = 0;
        for (int i = 0; i < joint.rows(); i++) {
            for (int j = 0; j < joint.columns(); j++) {
                double p = joint.getDouble(i, j);
                sum += p == 0 ? 0 : p * Math.log(p / (rows.getDouble(i) * columns.getDouble(j)));
            }
        }
        return sum;
    }
}
