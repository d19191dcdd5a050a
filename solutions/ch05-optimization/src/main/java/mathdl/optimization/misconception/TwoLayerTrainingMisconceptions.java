package mathdl.optimization.misconception;

import mathdl.checks.Misconception;
import mathdl.optimization.TwoLayerTraining;
import mathdl.optimization.reference.TwoLayerTrainingReference;
import mathdl.toolkit.linear.Products;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.ops.transforms.Transforms;

/** How exercise 5.13 goes wrong. */
public final class TwoLayerTrainingMisconceptions {
    private static final TwoLayerTraining RIGHT = new TwoLayerTrainingReference();

    private TwoLayerTrainingMisconceptions() {}

    @Misconception(
            name = "the sum over the examples",
            caughtBy = "follows_the_slopes",
            hint = "Your gradient is that of the sum over the examples. The loss is their mean: divide by" + " N.")
    public static final class Summed extends Otherwise {
        @Override
        public Parameters gradient(Parameters parameters, INDArray X, int[] labels) {
            return times(RIGHT.gradient(parameters, X, labels), labels.length);
        }
    }

    @Misconception(
            name = "the derivative of tanh is missing",
            caughtBy = "follows_the_slopes",
            hint = "On the way back you pass the hidden layer as if tanh were the identity. Multiply by"
                    + " its derivative, 1 − H².")
    public static final class NoTanhDerivative extends Otherwise {
        @Override
        public Parameters gradient(Parameters parameters, INDArray X, int[] labels) {
            Parameters right = RIGHT.gradient(parameters, X, labels);
            INDArray d = delta(parameters, X, labels);
            INDArray b = Products.matmul(d, parameters.w2());
            return new Parameters(Products.matmul(b.transpose(), X), b.sum(0), right.w2(), right.b2());
        }
    }

    @Misconception(
            name = "no gradient for the biases",
            caughtBy = "follows_the_slopes",
            hint = "Your gradient is 0 for the biases. Each adds 1 to every example: its derivative is the"
                    + " sum over the rows of D, or B.")
    public static final class BiasesFrozen extends Otherwise {
        @Override
        public Parameters gradient(Parameters parameters, INDArray X, int[] labels) {
            Parameters right = RIGHT.gradient(parameters, X, labels);
            return new Parameters(
                    right.w1(), right.b1().mul(0), right.w2(), right.b2().mul(0));
        }
    }

    @Misconception(
            name = "weights of 0",
            caughtBy = "begins_with_scaled_draws",
            hint = "All your weights begin at 0. Then every hidden unit computes the same and gets the"
                    + " same gradient: use the draws.")
    public static final class AllZero extends Otherwise {
        @Override
        public Parameters initialize(INDArray z1, INDArray z2) {
            return times(RIGHT.initialize(z1, z2), 0);
        }
    }

    @Misconception(
            name = "draws that are not scaled",
            caughtBy = "begins_with_scaled_draws",
            hint = "You take the draws as they are. Divide each by the root of how many inputs its layer"
                    + " has, √n or √h, the number of its columns.")
    public static final class Unscaled extends Otherwise {
        @Override
        public Parameters initialize(INDArray z1, INDArray z2) {
            Parameters right = RIGHT.initialize(z1, z2);
            return new Parameters(z1.dup(), right.b1(), z2.dup(), right.b2());
        }
    }

    @Misconception(
            name = "exp of the logits themselves",
            caughtBy = "stays_finite_for_large_logits",
            hint = "exp of a logit of 800 is infinite. Take the largest logit of the row off before exp;"
                    + " the softmax stays the same.")
    public static final class Overflowing extends Otherwise {
        @Override
        public double loss(Parameters parameters, INDArray X, int[] labels) {
            RIGHT.loss(parameters, X, labels);
            return meanLoss(logSoftmax(RIGHT.logits(parameters, X), 0), labels);
        }

        @Override
        public Parameters gradient(Parameters parameters, INDArray X, int[] labels) {
            RIGHT.gradient(parameters, X, labels);
            return backward(parameters, X, labels, Transforms.exp(RIGHT.logits(parameters, X), false));
        }
    }

    @Misconception(
            name = "exp of the logits themselves in the gradient",
            caughtBy = "stays_finite_for_large_logits",
            hint =
                    "Your loss shifts the logits, your gradient does not: there exp of a logit of 800 is infinite, and the"
                            + " softmax NaN. Shift each row by its largest logit there too.")
    public static final class OverflowingGradient extends Otherwise {
        @Override
        public Parameters gradient(Parameters parameters, INDArray X, int[] labels) {
            RIGHT.gradient(parameters, X, labels);
            return backward(parameters, X, labels, Transforms.exp(RIGHT.logits(parameters, X), false));
        }
    }

    @Misconception(
            name = "the logarithm of a softmax that is 0",
            caughtBy = "stays_finite_for_large_logits",
            hint =
                    "You take the logarithm of the softmax. A logit that is 750 below the largest has a softmax that rounds to"
                            + " 0, and your loss is infinite: use z − log Σ exp instead.")
    public static final class LogOfSoftmax extends Otherwise {
        @Override
        public double loss(Parameters parameters, INDArray X, int[] labels) {
            RIGHT.loss(parameters, X, labels);
            INDArray p = softmax(RIGHT.logits(parameters, X));
            double sum = 0;
            for (int i = 0; i < labels.length; i++) {
                sum -= Math.log(p.getDouble(i, labels[i]));
            }
            return sum / labels.length;
        }
    }

    @Misconception(
            name = "one shift for all rows",
            caughtBy = "stays_finite_for_large_logits",
            hint =
                    "You shift all rows by the largest logit of the whole batch. A row that lies 750 below it has only zeros"
                            + " after exp: shift each row by its own largest.")
    public static final class OneShift extends Otherwise {
        @Override
        public double loss(Parameters parameters, INDArray X, int[] labels) {
            RIGHT.loss(parameters, X, labels);
            INDArray logits = RIGHT.logits(parameters, X);
            return meanLoss(logSoftmax(logits, logits.maxNumber().doubleValue()), labels);
        }

        @Override
        public Parameters gradient(Parameters parameters, INDArray X, int[] labels) {
            RIGHT.gradient(parameters, X, labels);
            INDArray logits = RIGHT.logits(parameters, X);
            return backward(parameters, X, labels, Transforms.exp(logits.sub(logits.maxNumber()), false));
        }
    }

    @Misconception(
            name = "steps without momentum",
            caughtBy = "trains_as_it_should",
            hint = "Your steps follow the last gradient alone. Keep a velocity, from 0 on: u ← βu + ∇L,"
                    + " and step along it.")
    public static final class ForgetsVelocity extends Otherwise {
        @Override
        public Parameters train(
                Parameters start, INDArray X, int[] labels, int steps, double learningRate, double momentum) {
            RIGHT.train(start, X, labels, 0, learningRate, momentum);
            return RIGHT.train(start, X, labels, steps, learningRate, 0);
        }
    }

    /** log softmax, with all logits shifted by one number before exp. */
    private static INDArray logSoftmax(INDArray logits, double shift) {
        INDArray shifted = logits.sub(shift);
        INDArray sums = Transforms.exp(shifted, true).sum(1);
        return shifted.subColumnVector(Transforms.log(sums, false));
    }

    private static double meanLoss(INDArray logProbabilities, int[] labels) {
        double sum = 0;
        for (int i = 0; i < labels.length; i++) {
            sum -= logProbabilities.getDouble(i, labels[i]);
        }
        return sum / labels.length;
    }

    private static INDArray delta(TwoLayerTraining.Parameters parameters, INDArray X, int[] labels) {
        return delta(softmax(RIGHT.logits(parameters, X)), labels);
    }

    private static INDArray delta(INDArray softmax, int[] labels) {
        INDArray d = softmax.dup();
        for (int i = 0; i < labels.length; i++) {
            d.putScalar(i, labels[i], d.getDouble(i, labels[i]) - 1);
        }
        return d.div(labels.length);
    }

    /** The gradient by the chain rule, from a softmax of some exponentials. */
    private static TwoLayerTraining.Parameters backward(
            TwoLayerTraining.Parameters parameters, INDArray X, int[] labels, INDArray exponentials) {
        INDArray d = delta(exponentials.divColumnVector(exponentials.sum(1)), labels);
        INDArray a = Products.matmul(X, parameters.w1().transpose()).addRowVector(parameters.b1());
        INDArray h = Transforms.tanh(a, false);
        INDArray b = Products.matmul(d, parameters.w2()).mul(h.mul(h).rsub(1));
        return new TwoLayerTraining.Parameters(
                Products.matmul(b.transpose(), X), b.sum(0), Products.matmul(d.transpose(), h), d.sum(0));
    }

    private static INDArray softmax(INDArray logits) {
        INDArray exponentials = Transforms.exp(logits.subColumnVector(logits.max(1)), false);
        return exponentials.divColumnVector(exponentials.sum(1));
    }

    private static TwoLayerTraining.Parameters times(TwoLayerTraining.Parameters p, double factor) {
        return new TwoLayerTraining.Parameters(
                p.w1().mul(factor), p.b1().mul(factor), p.w2().mul(factor), p.b2().mul(factor));
    }

    /** Right where it is not overridden, and trained by its own gradient. */
    private abstract static class Otherwise implements TwoLayerTraining {
        @Override
        public Parameters initialize(INDArray z1, INDArray z2) {
            return RIGHT.initialize(z1, z2);
        }

        @Override
        public INDArray logits(Parameters parameters, INDArray X) {
            return RIGHT.logits(parameters, X);
        }

        @Override
        public double loss(Parameters parameters, INDArray X, int[] labels) {
            return RIGHT.loss(parameters, X, labels);
        }

        @Override
        public Parameters gradient(Parameters parameters, INDArray X, int[] labels) {
            return RIGHT.gradient(parameters, X, labels);
        }

        @Override
        public Parameters train(
                Parameters start, INDArray X, int[] labels, int steps, double learningRate, double momentum) {
            RIGHT.train(start, X, labels, Math.min(steps, 0), learningRate, momentum);
            Parameters theta = start;
            Parameters velocity = times(start, 0);
            for (int t = 0; t < steps; t++) {
                velocity = plus(gradient(theta, X, labels), times(velocity, momentum));
                theta = plus(theta, times(velocity, -learningRate));
            }
            return theta;
        }

        private static Parameters plus(Parameters p, Parameters q) {
            return new Parameters(p.w1().add(q.w1()), p.b1().add(q.b1()), p.w2().add(q.w2()), p.b2().add(q.b2()));
        }
    }
}
