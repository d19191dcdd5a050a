package mathdl.optimization.student;

import mathdl.optimization.TwoLayerTraining;
import mathdl.toolkit.Preconditions;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Your answer to exercise 5.13. The task is in the Javadoc of {@link TwoLayerTraining}. */
public final class TwoLayerTrainingAnswer implements TwoLayerTraining {
    @Override
    public Parameters initialize(INDArray z1, INDArray z2) {
        Preconditions.requireFiniteMatrix(z1, "z1");
        Preconditions.requireFiniteMatrix(z2, "z2");
        Preconditions.require(z2.columns() == z1.rows(), "z1 and z2 do not fit: Z₂ needs a column for each row of Z₁");

        throw new UnsupportedOperationException("5.13 is not implemented yet");
    }

    @Override
    public INDArray logits(Parameters parameters, INDArray X) {
        requireFit(parameters, X);

        throw new UnsupportedOperationException("5.13 is not implemented yet");
    }

    @Override
    public double loss(Parameters parameters, INDArray X, int[] labels) {
        requireLabels(parameters, X, labels);

        throw new UnsupportedOperationException("5.13 is not implemented yet");
    }

    @Override
    public Parameters gradient(Parameters parameters, INDArray X, int[] labels) {
        requireLabels(parameters, X, labels);

        throw new UnsupportedOperationException("5.13 is not implemented yet");
    }

    @Override
    public Parameters train(
            Parameters start, INDArray X, int[] labels, int steps, double learningRate, double momentum) {
        requireLabels(start, X, labels);
        Preconditions.require(steps >= 0, "steps is negative: " + steps);
        Preconditions.requirePositive(learningRate, "learningRate");
        Preconditions.require(momentum >= 0 && momentum < 1, "momentum is out of range: " + momentum);

        throw new UnsupportedOperationException("5.13 is not implemented yet");
    }

    private static void requireLabels(Parameters parameters, INDArray X, int[] labels) {
        requireFit(parameters, X);
        Preconditions.require(
                X.rows() == labels.length, "X has " + X.rows() + " rows, and there are " + labels.length + " labels");
        for (int label : labels) {
            Preconditions.require(
                    label >= 0 && label < parameters.b2().length(), "label is none of the classes: " + label);
        }
    }

    private static void requireFit(Parameters parameters, INDArray X) {
        Preconditions.requireFiniteMatrix(parameters.w1(), "w1");
        Preconditions.requireFiniteMatrix(parameters.w2(), "w2");
        Preconditions.requireFinite(parameters.b1(), "b1");
        Preconditions.requireFinite(parameters.b2(), "b2");
        Preconditions.requireFiniteMatrix(X, "X");
        Preconditions.require(X.columns() == parameters.w1().columns(), "X and w1 do not fit");
        Preconditions.require(parameters.b1().length() == parameters.w1().rows(), "b1 and w1 do not fit");
        Preconditions.require(parameters.w2().columns() == parameters.w1().rows(), "w2 and w1 do not fit");
        Preconditions.require(parameters.b2().length() == parameters.w2().rows(), "b2 and w2 do not fit");
    }
}
