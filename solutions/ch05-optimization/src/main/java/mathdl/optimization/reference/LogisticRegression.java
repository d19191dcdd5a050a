package mathdl.optimization.reference;

import org.nd4j.linalg.api.ndarray.INDArray;

/** Mean binary cross-entropy of logits w·x + b; the bias is the last parameter. */
record LogisticRegression(double[][] x, double[] labels) {
    double loss(INDArray p) {
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            double z = logit(p, x[i]);
            // log(1 + eᶻ) − z y without overflow.
            sum += Math.max(z, 0) - z * labels[i] + Math.log1p(Math.exp(-Math.abs(z)));
        }
        return sum / x.length;
    }

    INDArray gradient(INDArray p) {
        double[] g = new double[(int) p.length()];
        for (int i = 0; i < x.length; i++) {
            double error = 1 / (1 + Math.exp(-logit(p, x[i]))) - labels[i];
            for (int j = 0; j < x[i].length; j++) {
                g[j] += error * x[i][j] / x.length;
            }
            g[g.length - 1] += error / x.length;
        }
        return Objective.vector(g);
    }

    private static double logit(INDArray p, double[] row) {
        double z = p.getDouble(row.length);
        for (int j = 0; j < row.length; j++) {
            z += p.getDouble(j) * row[j];
        }
        return z;
    }
}
