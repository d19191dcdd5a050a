package mathdl.optimization;

import java.util.Arrays;
import mathdl.checks.Inputs;

/**
 * A drawn network with examples for it.
 *
 * @param network of some inputs, hidden units and classes
 * @param x a row for each example
 * @param labels the class of each example
 */
record Batch(TanhNetwork network, double[][] x, int[] labels) {

    /** Of so many inputs, hidden units, classes and examples. */
    static Batch drawn(Inputs inputs, int... size) {
        TanhNetwork network = TanhNetwork.drawn(inputs, size[0], size[1], size[2]);
        int[] labels = new int[size[3]];
        Arrays.setAll(labels, i -> inputs.integer(0, size[2] - 1));
        return new Batch(network, rows(inputs, size[3], size[0]), labels);
    }

    /** Biases near 850, 0 and −850 in drawn order; each class is the label of one example. */
    static Batch withGaps(Inputs inputs, int n) {
        Batch batch = drawn(inputs, n, 2, 3, 3);
        int first = inputs.integer(0, 2);
        for (int c = 0; c < 3; c++) {
            batch.network.b2()[(first + c) % 3] = 850 * (1 - c) + inputs.uniform(0, 20);
            batch.labels[c] = c;
        }
        return batch;
    }

    /** A hidden unit that is 1 or −1 adds 800 to all logits of one row and takes 800 from those of the next. */
    static Batch withHeights(Inputs inputs, int n) {
        Batch batch = drawn(inputs, n, 2, 3, 4);
        Arrays.fill(batch.network.w1()[0], 0);
        batch.network.w1()[0][0] = 30;
        for (double[] weights : batch.network.w2()) {
            weights[0] = 800;
        }
        for (int i = 0; i < batch.x.length; i++) {
            batch.x[i][0] = (i % 2 == 0 ? 1 : -1) * inputs.uniform(1, 2);
        }
        return batch;
    }

    static double[][] rows(Inputs inputs, int rows, int columns) {
        double[][] draws = new double[rows][];
        Arrays.setAll(draws, i -> inputs.uniforms(columns, -2, 2));
        return draws;
    }

    /** For messages. */
    @Override
    public String toString() {
        return x.length == 1 ? " of one example" : " of " + x.length + " examples";
    }
}
