package mathdl.probability;

import java.util.function.DoubleUnaryOperator;

/** Finds where a falling function is 0, to the last place or nearly: the sign of a slope tells on which side a top lies. */
final class Bisection {
    private Bisection() {}

    /** The zero of a function that is positive at low and negative at high. */
    static double zeroOfFalling(DoubleUnaryOperator f, double low, double high) {
        double positive = low;
        double negative = high;
        while (true) {
            double middle = positive + (negative - positive) / 2;
            if (middle == positive || middle == negative) {
                return middle;
            }
            if (f.applyAsDouble(middle) > 0) {
                positive = middle;
            } else {
                negative = middle;
            }
        }
    }
}
