package mathdl.calculus.reference;

import mathdl.calculus.JacobianByVjps;
import mathdl.toolkit.Preconditions;
import mathdl.toolkit.function.VectorFunction;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** Your answer to exercise 4.9. The task is in the Javadoc of {@link JacobianByVjps}. */
public final class JacobianByVjpsReference implements JacobianByVjps {
    @Override
    public INDArray jacobian(VectorFunction vectorJacobianProduct, int outputs) {
        Preconditions.require(outputs > 0, "there are no outputs: " + outputs);

        // BEGIN SOLUTION
        INDArray[] rows = new INDArray[outputs];
        for (int i = 0; i < outputs; i++) {
            double[] unit = new double[outputs];
            unit[i] = 1;
            rows[i] = vectorJacobianProduct.valueAt(Nd4j.createFromArray(unit));
        }
        return Nd4j.vstack(rows);
        // END SOLUTION
    }
}
