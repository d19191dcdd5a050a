package mathdl.optimization.reference;

import com.fasterxml.jackson.databind.JsonNode;
import mathdl.toolkit.function.GradientFunction;
import mathdl.toolkit.function.ScalarFunction;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** A loss with its gradient by hand, as the golden traces name them. */
record Objective(ScalarFunction value, GradientFunction gradient) {

    static Objective of(JsonNode inputs) {
        return switch (inputs.get("objective").asText()) {
            case "rosenbrock" -> rosenbrock();
            case "beale" -> beale();
            case "quadratic" -> quadratic(numbers(inputs.get("diag")));
            case "logistic" -> logistic(inputs.get("X"), numbers(inputs.get("y")));
            default ->
                throw new IllegalArgumentException(inputs.get("objective").asText());
        };
    }

    /** (1 − x)² + 100 (y − x²)². */
    static Objective rosenbrock() {
        return new Objective(p -> square(1 - at(p, 0)) + 100 * square(at(p, 1) - square(at(p, 0))), p -> {
            double x = at(p, 0);
            double rise = at(p, 1) - x * x;
            return vector(-2 * (1 - x) - 400 * x * rise, 200 * rise);
        });
    }

    private static Objective beale() {
        double[] c = {1.5, 2.25, 2.625};
        return new Objective(
                p -> {
                    double sum = 0;
                    for (int k = 0; k < c.length; k++) {
                        sum += square(c[k] - at(p, 0) + at(p, 0) * Math.pow(at(p, 1), k + 1));
                    }
                    return sum;
                },
                p -> {
                    double x = at(p, 0);
                    double y = at(p, 1);
                    double dx = 0;
                    double dy = 0;
                    for (int k = 0; k < c.length; k++) {
                        double residual = c[k] - x + x * Math.pow(y, k + 1);
                        dx += 2 * residual * (Math.pow(y, k + 1) - 1);
                        dy += 2 * residual * x * (k + 1) * Math.pow(y, k);
                    }
                    return vector(dx, dy);
                });
    }

    /** ½ Σ d x². */
    private static Objective quadratic(double[] diagonal) {
        INDArray d = vector(diagonal);
        return new Objective(p -> p.mul(p).mul(d).sumNumber().doubleValue() / 2, p -> p.mul(d));
    }

    /** Mean binary cross-entropy of logits w·x + b, parameters (w, b). */
    private static Objective logistic(JsonNode rows, double[] labels) {
        double[][] x = new double[rows.size()][];
        for (int i = 0; i < x.length; i++) {
            x[i] = numbers(rows.get(i));
        }
        return new Objective(
                p -> {
                    double sum = 0;
                    for (int i = 0; i < x.length; i++) {
                        double z = logit(p, x[i]);
                        sum += Math.max(z, 0) - z * labels[i] + Math.log1p(Math.exp(-Math.abs(z)));
                    }
                    return sum / x.length;
                },
                p -> {
                    double[] g = new double[(int) p.length()];
                    for (int i = 0; i < x.length; i++) {
                        double error = 1 / (1 + Math.exp(-logit(p, x[i]))) - labels[i];
                        for (int j = 0; j < x[i].length; j++) {
                            g[j] += error * x[i][j] / x.length;
                        }
                        g[g.length - 1] += error / x.length;
                    }
                    return vector(g);
                });
    }

    private static double logit(INDArray p, double[] x) {
        double z = at(p, x.length);
        for (int j = 0; j < x.length; j++) {
            z += at(p, j) * x[j];
        }
        return z;
    }

    static double[] numbers(JsonNode list) {
        double[] numbers = new double[list.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = list.get(i).asDouble();
        }
        return numbers;
    }

    static INDArray vector(double... values) {
        return Nd4j.createFromArray(values);
    }

    private static double at(INDArray p, long index) {
        return p.getDouble(index);
    }

    private static double square(double x) {
        return x * x;
    }
}
