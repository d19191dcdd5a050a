package mathdl.optimization.reference;

import mathdl.optimization.TwoLayerTraining;
import mathdl.toolkit.Preconditions;
import mathdl.toolkit.linear.Products;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

/** Your answer to exercise 5.13. The task is in the Javadoc of {@link TwoLayerTraining}. */
public final class TwoLayerTrainingReference implements TwoLayerTraining {
    @Override
    public Parameters initialize(INDArray z1, INDArray z2) {
        Preconditions.requireFiniteMatrix(z1, "z1");
        Preconditions.requireFiniteMatrix(z2, "z2");
        Preconditions.require(z2.columns() == z1.rows(), "z1 and z2 do not fit: Z₂ needs a column for each row of Z₁");

        // BEGIN SOLUTION
        INDArray w1 = z1.castTo(DataType.DOUBLE).div(Math.sqrt(z1.columns()));
        INDArray w2 = z2.castTo(DataType.DOUBLE).div(Math.sqrt(z2.columns()));
        return new Parameters(w1, Nd4j.zeros(DataType.DOUBLE, z1.rows()), w2, Nd4j.zeros(DataType.DOUBLE, z2.rows()));
        // END SOLUTION
    }

    @Override
    public INDArray logits(Parameters parameters, INDArray X) {
        requireFit(parameters, X);

        // BEGIN SOLUTION
        return Products.matmul(hidden(parameters, X), parameters.w2().transpose())
                .addRowVector(parameters.b2());
        // END SOLUTION
    }

    @Override
    public double loss(Parameters parameters, INDArray X, int[] labels) {
        requireLabels(parameters, X, labels);

        // BEGIN SOLUTION
        INDArray logProbabilities = logSoftmax(logits(parameters, X));
        double sum = 0;
        for (int i = 0; i < labels.length; i++) {
            sum -= logProbabilities.getDouble(i, labels[i]);
        }
        return sum / labels.length;
        // END SOLUTION
    }

    @Override
    public Parameters gradient(Parameters parameters, INDArray X, int[] labels) {
        requireLabels(parameters, X, labels);

        // BEGIN SOLUTION
        INDArray h = hidden(parameters, X);
        INDArray d = Transforms.exp(logSoftmax(logits(parameters, X)), false);
        for (int i = 0; i < labels.length; i++) {
            d.putScalar(i, labels[i], d.getDouble(i, labels[i]) - 1);
        }
        d.divi(labels.length);
        INDArray b = Products.matmul(d, parameters.w2()).mul(h.mul(h).rsub(1));
        return new Parameters(Products.matmul(b.transpose(), X), b.sum(0), Products.matmul(d.transpose(), h), d.sum(0));
        // END SOLUTION
    }

    @Override
    public Parameters train(
            Parameters start, INDArray X, int[] labels, int steps, double learningRate, double momentum) {
        requireLabels(start, X, labels);
        Preconditions.require(steps >= 0, "steps is negative: " + steps);
        Preconditions.requirePositive(learningRate, "learningRate");
        Preconditions.require(momentum >= 0 && momentum < 1, "momentum is out of range: " + momentum);

        // BEGIN SOLUTION
        Parameters theta = start;
        Parameters velocity = plus(start, -1, start);
        for (int t = 0; t < steps; t++) {
            velocity = plus(gradient(theta, X, labels), momentum, velocity);
            theta = plus(theta, -learningRate, velocity);
        }
        return theta;
        // END SOLUTION
    }

    // BEGIN SOLUTION ONLY
    private static INDArray hidden(Parameters parameters, INDArray X) {
        INDArray a = Products.matmul(X, parameters.w1().transpose()).addRowVector(parameters.b1());
        return Transforms.tanh(a, false);
    }

    private static INDArray logSoftmax(INDArray logits) {
        INDArray shifted = logits.subColumnVector(logits.max(1));
        return shifted.subColumnVector(
                Transforms.log(Transforms.exp(shifted, true).sum(1), false));
    }

    /** p + factor · q, part by part. */
    private static Parameters plus(Parameters p, double factor, Parameters q) {
        return new Parameters(
                p.w1().add(q.w1().mul(factor)),
                p.b1().add(q.b1().mul(factor)),
                p.w2().add(q.w2().mul(factor)),
                p.b2().add(q.b2().mul(factor)));
    }
    // END SOLUTION ONLY

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
