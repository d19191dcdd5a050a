package mathdl.optimization;

import static mathdl.checks.assertion.MathAssertions.assertThat;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import mathdl.checks.Inputs;
import mathdl.checks.array.ArrayFactory;
import mathdl.checks.array.ArrayValues;
import org.nd4j.linalg.api.ndarray.INDArray;

/** W₂ tanh(W₁ x + b₁) + b₂ in plain Java, its loss by sums, its gradient by differences of the loss. */
record TanhNetwork(double[][] w1, double[] b1, double[][] w2, double[] b2) {
    /** Third derivatives of the loss reach 25 here: differences are off by up to 1.6e-8 in 60 000 draws; rounding is 1e-12. */
    private static final double STEP = 0x1p-14;

    /** n inputs, h hidden units, k classes; hidden units neither flat nor straight. */
    static TanhNetwork drawn(Inputs inputs, int n, int h, int k) {
        return new TanhNetwork(
                rows(inputs, h, n), inputs.uniforms(h, -0.5, 0.5), rows(inputs, k, h), inputs.uniforms(k, -1, 1));
    }

    /** What an answer gives, once it is seen to have the right shape. */
    static TanhNetwork of(TwoLayerTraining.Parameters parameters, int n, int h, int k) {
        assertThat(parameters.w1()).as("W₁").isFiniteOfShape(h, n);
        assertThat(parameters.b1()).as("b₁").isFiniteOfShape(h);
        assertThat(parameters.w2()).as("W₂").isFiniteOfShape(k, h);
        assertThat(parameters.b2()).as("b₂").isFiniteOfShape(k);
        return new TanhNetwork(
                matrix(parameters.w1(), h, n),
                ArrayValues.doubles(parameters.b1()),
                matrix(parameters.w2(), k, h),
                ArrayValues.doubles(parameters.b2()));
    }

    /** Draws divided by the root of the number of columns, without biases. */
    static TanhNetwork scaled(double[][] z1, double[][] z2) {
        return new TanhNetwork(scaled(z1), new double[z1.length], scaled(z2), new double[z2.length]);
    }

    static double[][] scaled(double[][] z) {
        double root = StrictMath.sqrt(z[0].length);
        return Arrays.stream(z)
                .map(row -> Arrays.stream(row).map(value -> value / root).toArray())
                .toArray(double[][]::new);
    }

    TwoLayerTraining.Parameters parameters(ArrayFactory arrays) {
        return new TwoLayerTraining.Parameters(
                arrays.matrix(w1), arrays.vector(b1), arrays.matrix(w2), arrays.vector(b2));
    }

    double[][] logits(double[][] x) {
        return Arrays.stream(x).map(this::logits).toArray(double[][]::new);
    }

    /** Mean cross-entropy in nats. */
    double loss(double[][] x, int[] labels) {
        double sum = 0;
        for (int i = 0; i < labels.length; i++) {
            double[] z = logits(x[i]);
            double largest = Arrays.stream(z).max().orElseThrow();
            double normalizer = 0;
            for (double logit : z) {
                normalizer += StrictMath.exp(logit - largest);
            }
            sum += largest + StrictMath.log(normalizer) - z[labels[i]];
        }
        return sum / labels.length;
    }

    /** The slope of the loss by each weight and bias, by central differences. */
    TanhNetwork slopes(double[][] x, int[] labels) {
        TanhNetwork moved = copy();
        ToDoubleFunction<TanhNetwork> loss = network -> network.loss(x, labels);
        return new TanhNetwork(
                moved.slopes(moved.w1, loss),
                moved.slopes(moved.b1, loss),
                moved.slopes(moved.w2, loss),
                moved.slopes(moved.b2, loss));
    }

    /** The network after steps with momentum along its gradient. */
    TanhNetwork trained(double[][] x, int[] labels, int steps, double learningRate, double momentum) {
        TanhNetwork theta = copy();
        TanhNetwork velocity = plus(-1, this);
        for (int t = 0; t < steps; t++) {
            velocity = theta.gradient(x, labels).plus(momentum, velocity);
            theta = theta.plus(-learningRate, velocity);
        }
        return theta;
    }

    /** The same as the slopes, by the chain rule, one example after the other: training by differences takes long. */
    TanhNetwork gradient(double[][] x, int[] labels) {
        TanhNetwork gradient = plus(-1, this);
        for (int i = 0; i < labels.length; i++) {
            double[] h = hidden(x[i]);
            double[] d = softmax(times(w2, h, b2));
            d[labels[i]]--;
            for (int c = 0; c < d.length; c++) {
                d[c] /= labels.length;
                gradient.b2[c] += d[c];
                for (int u = 0; u < h.length; u++) {
                    gradient.w2[c][u] += d[c] * h[u];
                    double b = d[c] * w2[c][u] * (1 - h[u] * h[u]);
                    gradient.b1[u] += b;
                    for (int j = 0; j < x[i].length; j++) {
                        gradient.w1[u][j] += b * x[i][j];
                    }
                }
            }
        }
        return gradient;
    }

    private double[] logits(double[] x) {
        return times(w2, hidden(x), b2);
    }

    private double[] hidden(double[] x) {
        return Arrays.stream(times(w1, x, b1)).map(StrictMath::tanh).toArray();
    }

    private static double[] softmax(double[] z) {
        double largest = Arrays.stream(z).max().orElseThrow();
        double[] p =
                Arrays.stream(z).map(logit -> StrictMath.exp(logit - largest)).toArray();
        double sum = 0;
        for (double each : p) {
            sum += each;
        }
        for (int c = 0; c < p.length; c++) {
            p[c] /= sum;
        }
        return p;
    }

    private double[][] slopes(double[][] weights, ToDoubleFunction<TanhNetwork> loss) {
        return Arrays.stream(weights).map(row -> slopes(row, loss)).toArray(double[][]::new);
    }

    private double[] slopes(double[] weights, ToDoubleFunction<TanhNetwork> loss) {
        double[] slopes = new double[weights.length];
        for (int i = 0; i < slopes.length; i++) {
            double was = weights[i];
            weights[i] = was + STEP;
            double ahead = loss.applyAsDouble(this);
            weights[i] = was - STEP;
            slopes[i] = (ahead - loss.applyAsDouble(this)) / (2 * STEP);
            weights[i] = was;
        }
        return slopes;
    }

    private TanhNetwork copy() {
        return plus(0, this);
    }

    private TanhNetwork plus(double factor, TanhNetwork other) {
        return new TanhNetwork(
                plus(w1, factor, other.w1), plus(b1, factor, other.b1),
                plus(w2, factor, other.w2), plus(b2, factor, other.b2));
    }

    private static double[][] plus(double[][] a, double factor, double[][] b) {
        double[][] sum = new double[a.length][];
        Arrays.setAll(sum, i -> plus(a[i], factor, b[i]));
        return sum;
    }

    private static double[] plus(double[] a, double factor, double[] b) {
        double[] sum = new double[a.length];
        Arrays.setAll(sum, i -> a[i] + factor * b[i]);
        return sum;
    }

    private static double[] times(double[][] matrix, double[] vector, double[] bias) {
        double[] product = bias.clone();
        for (int i = 0; i < product.length; i++) {
            for (int j = 0; j < vector.length; j++) {
                product[i] += matrix[i][j] * vector[j];
            }
        }
        return product;
    }

    private static double[][] rows(Inputs inputs, int rows, int columns) {
        double[][] drawn = new double[rows][];
        Arrays.setAll(drawn, i -> inputs.uniforms(columns, -1, 1));
        return drawn;
    }

    private static double[][] matrix(INDArray array, int rows, int columns) {
        double[] values = ArrayValues.doubles(array);
        double[][] matrix = new double[rows][];
        Arrays.setAll(matrix, i -> Arrays.copyOfRange(values, i * columns, (i + 1) * columns));
        return matrix;
    }
}
