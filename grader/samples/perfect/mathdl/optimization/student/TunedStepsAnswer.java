package mathdl.optimization.student;

import mathdl.optimization.TunedSteps;
import mathdl.toolkit.Preconditions;
import mathdl.toolkit.linear.Decompositions;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Your answer to exercise 5.6. The task is in the Javadoc of {@link TunedSteps}. */
public final class TunedStepsAnswer implements TunedSteps {
    @Override
    public Tuning tune(INDArray H) {
        Preconditions.requireFiniteMatrix(H, "H");
        Preconditions.require(H.rows() == H.columns(), "H is not square");

        INDArray eigenvalues = Decompositions.eigh(H.castTo(DataType.DOUBLE)).values();
        double mu = eigenvalues.getDouble(0);
        double l = eigenvalues.getDouble(eigenvalues.length() - 1);
        Preconditions.require(mu > 0, "H is not positive definite: it has the eigenvalue " + mu);
        double roots = Math.sqrt(l) + Math.sqrt(mu);
        double ratio = (Math.sqrt(l) - Math.sqrt(mu)) / roots;
        return new Tuning(l / mu, 1 / l, 2 / (l + mu), (l - mu) / (l + mu), 4 / (roots * roots), ratio * ratio);
    }

    @Override
    public int steps(INDArray H, INDArray start, double learningRate, double momentum, double tolerance, int limit) {
        Preconditions.requireFiniteMatrix(H, "H");
        Preconditions.requireFinite(start, "start");
        Preconditions.require(H.rows() == H.columns() && H.rows() == start.length(), "H and start do not fit");
        Preconditions.requirePositive(learningRate, "learningRate");
        Preconditions.require(momentum >= 0 && momentum < 1, "momentum is out of range: " + momentum);
        Preconditions.requirePositive(tolerance, "tolerance");
        Preconditions.require(limit >= 0, "limit is negative: " + limit);

        INDArray scaled = H.castTo(DataType.DOUBLE).mul(learningRate);
        INDArray x = start.castTo(DataType.DOUBLE).reshape(start.length(), 1);
        INDArray before = x;
        for (int k = 0; k <= limit; k++) {
            if (x.norm2Number().doubleValue() < tolerance) {
                return k;
            }
            INDArray next = x.sub(scaled.mmul(x)).add(x.sub(before).mul(momentum));
            before = x;
            x = next;
        }
        return -1;
    }
}
