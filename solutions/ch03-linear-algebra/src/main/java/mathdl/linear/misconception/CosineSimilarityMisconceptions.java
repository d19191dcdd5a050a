package mathdl.linear.misconception;

import mathdl.checks.Misconception;
import mathdl.linear.CosineSimilarity;
import mathdl.linear.reference.CosineSimilarityReference;
import org.nd4j.linalg.api.ndarray.INDArray;

/** How exercise 3.1 goes wrong. */
public final class CosineSimilarityMisconceptions {
    private static final CosineSimilarity RIGHT = new CosineSimilarityReference();

    private CosineSimilarityMisconceptions() {}

    @Misconception(
            name = "distance in place of similarity",
            caughtBy = "is_the_cosine_of_a_drawn_angle",
            hint = "Your answer is 1 − cos, the cosine distance, as search libraries rank by: it is 0 for equal"
                    + " directions. The similarity is the cosine itself and is 1 there; take nothing from 1.")
    public static final class Distance implements CosineSimilarity {
        @Override
        public double cosineSimilarity(INDArray a, INDArray b) {
            return 1 - RIGHT.cosineSimilarity(a, b);
        }
    }

    @Misconception(
            name = "squared norms",
            caughtBy = "is_the_cosine_of_a_drawn_angle",
            hint = "You divide by ‖a‖² ‖b‖²: the roots are missing. aᵀb grows with the length of each vector once, so"
                    + " each length divides once; doubling a must not change the answer.")
    public static final class SquaredNorms implements CosineSimilarity {
        @Override
        public double cosineSimilarity(INDArray a, INDArray b) {
            refuseWrongInput(a, b);
            return quotient(dot(a, b), dot(a, a) * dot(b, b));
        }
    }

    @Misconception(
            name = "not divided by the norms",
            caughtBy = "is_the_cosine_of_a_drawn_angle",
            hint = "Your answer is the dot product aᵀb, which grows with the lengths of both vectors. Divide by both"
                    + " lengths, so that only the directions are left.")
    public static final class DotProduct implements CosineSimilarity {
        @Override
        public double cosineSimilarity(INDArray a, INDArray b) {
            refuseWrongInput(a, b);
            return dot(a, b);
        }
    }

    @Misconception(
            name = "squares that overflow",
            caughtBy = "does_not_depend_on_lengths",
            hint = "Your formula is right, but the squares of elements like 10²⁰⁰ overflow to ∞, and those of 10⁻²⁰⁰"
                    + " underflow to 0, although the angle is an ordinary one. Divide each vector by its largest"
                    + " element in size first; that does not turn it.")
    public static final class SquaresOverflow implements CosineSimilarity {
        @Override
        public double cosineSimilarity(INDArray a, INDArray b) {
            refuseWrongInput(a, b);
            return quotient(dot(a, b), Math.sqrt(dot(a, a)) * Math.sqrt(dot(b, b)));
        }
    }

    /** As the reference refuses it; its value is not used. */
    private static void refuseWrongInput(INDArray a, INDArray b) {
        RIGHT.cosineSimilarity(a, b);
    }

    private static double dot(INDArray a, INDArray b) {
        double sum = 0;
        for (long i = 0; i < a.length(); i++) {
            sum += a.getDouble(new long[] {i}) * b.getDouble(new long[] {i});
        }
        return sum;
    }

    private static double quotient(double dividend, double divisor) {
        return divisor == 0 ? 0 : dividend / divisor;
    }
}
