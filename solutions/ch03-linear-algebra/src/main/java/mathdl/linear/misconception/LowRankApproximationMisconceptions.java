package mathdl.linear.misconception;

import mathdl.checks.Misconception;
import mathdl.linear.LowRankApproximation;
import mathdl.linear.reference.LowRankApproximationReference;
import mathdl.toolkit.linear.Decompositions;
import org.nd4j.linalg.api.ndarray.INDArray;

/** How exercise 3.3 goes wrong. */
public final class LowRankApproximationMisconceptions {
    private static final LowRankApproximation RIGHT = new LowRankApproximationReference();

    private LowRankApproximationMisconceptions() {}

    @Misconception(
            name = "the smallest are kept",
            caughtBy = "errors_are_those_of_the_values_left_out",
            hint = "You kept the smallest singular values and dropped the largest: singular values come in"
                    + " descending order.")
    public static final class SmallestKept implements LowRankApproximation {
        @Override
        public Approximation approximate(INDArray A, int k) {
            RIGHT.approximate(A, k);
            INDArray s = Decompositions.singularValues(A);
            int left = (int) s.length() - k;
            INDArray kept = A.sub(RIGHT.approximate(A, left).matrix());
            double squares = 0;
            for (int i = 0; i < left; i++) {
                squares += s.getDouble(i) * s.getDouble(i);
            }
            return new Approximation(kept, Math.sqrt(squares), left > 0 ? s.getDouble(0) : 0);
        }
    }

    @Misconception(
            name = "the error as a sum",
            caughtBy = "errors_are_those_of_the_values_left_out",
            hint = "Your Frobenius error is the sum of the singular values that were left out. Add their"
                    + " squares and take the root.")
    public static final class SumOfValues implements LowRankApproximation {
        @Override
        public Approximation approximate(INDArray A, int k) {
            Approximation right = RIGHT.approximate(A, k);
            return new Approximation(right.matrix(), tail(A, k, 1), right.spectralError());
        }
    }

    @Misconception(
            name = "the root is missing",
            caughtBy = "errors_are_those_of_the_values_left_out",
            hint = "Your Frobenius error is squared: take the root of the sum of squares.")
    public static final class Unrooted implements LowRankApproximation {
        @Override
        public Approximation approximate(INDArray A, int k) {
            Approximation right = RIGHT.approximate(A, k);
            return new Approximation(right.matrix(), tail(A, k, 2), right.spectralError());
        }
    }

    private static double tail(INDArray A, int k, int power) {
        INDArray s = Decompositions.singularValues(A);
        double sum = 0;
        for (int i = k; i < s.length(); i++) {
            sum += Math.pow(s.getDouble(i), power);
        }
        return sum;
    }
}
