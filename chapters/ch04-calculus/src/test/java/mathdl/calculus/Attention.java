package mathdl.calculus;

import java.util.Arrays;
import mathdl.checks.Inputs;
import mathdl.checks.array.ArrayFactory;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Attention of queries to keys and values, one query after the other, and L = Σ g ⊙ O with its slopes, in plain Java. */
record Attention(double[][] q, double[][] k, double[][] v, boolean causal, double[][] g) {
    /** Scores stay below 2, and differences of order 6 are good to 1e-12. */
    static Attention drawn(Inputs inputs, int queries, int keys, int d, boolean causal) {
        double[][] g = rows(inputs, queries, 3, 2);
        return new Attention(
                rows(inputs, queries, d, 1), rows(inputs, keys, d, 1), rows(inputs, keys, 3, 2), causal, g);
    }

    static double[][] rows(Inputs inputs, int rows, int columns, double bound) {
        double[][] drawn = new double[rows][];
        Arrays.setAll(drawn, i -> inputs.uniforms(columns, -bound, bound));
        return drawn;
    }

    double[][] outputs() {
        double[][] outputs = new double[q.length][];
        Arrays.setAll(outputs, this::output);
        return outputs;
    }

    /** The mean of the values that query i may see, weighted by exp of its scores. */
    private double[] output(int i) {
        double[] scores = scores(i);
        double largest = Arrays.stream(scores).max().orElseThrow();
        double[] output = new double[v[0].length];
        double total = 0;
        for (int j = 0; j < scores.length; j++) {
            double weight = StrictMath.exp(scores[j] - largest);
            total += weight;
            for (int c = 0; c < output.length; c++) {
                output[c] += weight * v[j][c];
            }
        }
        for (int c = 0; c < output.length; c++) {
            output[c] /= total;
        }
        return output;
    }

    private double[] scores(int i) {
        double[] scores = new double[causal ? i + 1 : k.length];
        for (int j = 0; j < scores.length; j++) {
            for (int c = 0; c < q[i].length; c++) {
                scores[j] += q[i][c] * k[j][c];
            }
            scores[j] /= StrictMath.sqrt(q[i].length);
        }
        return scores;
    }

    double[][] byQ() {
        return matrix(Slopes.of(at -> new Attention(matrix(at, q), k, v, causal, g).loss(), elements(q)), q);
    }

    double[][] byK() {
        return matrix(Slopes.of(at -> new Attention(q, matrix(at, k), v, causal, g).loss(), elements(k)), k);
    }

    double[][] byV() {
        return matrix(Slopes.of(at -> new Attention(q, k, matrix(at, v), causal, g).loss(), elements(v)), v);
    }

    INDArray attend(ScaledDotProductAttention answer, ArrayFactory arrays) {
        return answer.attend(arrays.matrix(q), arrays.matrix(k), arrays.matrix(v), causal);
    }

    ScaledDotProductAttention.Gradient vjp(ScaledDotProductAttention answer, ArrayFactory arrays) {
        return answer.vjp(arrays.matrix(q), arrays.matrix(k), arrays.matrix(v), causal, arrays.matrix(g));
    }

    private double loss() {
        double loss = 0;
        for (int i = 0; i < q.length; i++) {
            double[] output = output(i);
            for (int c = 0; c < output.length; c++) {
                loss += g[i][c] * output[c];
            }
        }
        return loss;
    }

    private static double[] elements(double[][] rows) {
        return Arrays.stream(rows).flatMapToDouble(Arrays::stream).toArray();
    }

    private static double[][] matrix(double[] elements, double[][] like) {
        int columns = like[0].length;
        double[][] matrix = new double[like.length][];
        Arrays.setAll(matrix, i -> Arrays.copyOfRange(elements, i * columns, (i + 1) * columns));
        return matrix;
    }
}
