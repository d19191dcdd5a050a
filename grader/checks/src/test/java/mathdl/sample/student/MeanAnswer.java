package mathdl.sample.student;

import mathdl.sample.Mean;
import org.nd4j.linalg.api.ndarray.INDArray;

/** An answer that a test tells how to behave. */
public final class MeanAnswer implements Mean {
    /** What every new answer does. */
    public static Conduct conduct = Conduct.RIGHT;

    /** How many answers there have been. */
    public static int instances;

    private int calls;

    public MeanAnswer() {
        instances++;
    }

    @Override
    public double of(INDArray x) {
        calls++;
        return switch (conduct) {
            case RIGHT -> x.meanNumber().doubleValue();
            case WRONG -> x.sumNumber().doubleValue();
            case REMEMBERS -> x.meanNumber().doubleValue() * calls;
            case STUB -> throw new UnsupportedOperationException("9.1 is not implemented yet");
            case UNSUPPORTED -> throw new UnsupportedOperationException();
            case STUB_OF_ANOTHER -> throw new UnsupportedOperationException("9.2 is not implemented yet");
            case THROWS -> throw new IllegalStateException("no idea");
            case REFUSES -> throw new IllegalArgumentException("x is empty");
            case CHANGES_INPUT -> change(x);
            case CHANGES_INPUT_THEN_REFUSES -> throw new IllegalArgumentException("changed " + change(x));
            case CHANGES_INPUT_THEN_STUB ->
                throw new UnsupportedOperationException(change(x) < 0 ? "" : "9.1 is not implemented yet");
            case RECURSES -> of(x);
        };
    }

    private static double change(INDArray x) {
        double mean = x.meanNumber().doubleValue();
        x.putScalar(1, 64);
        return mean;
    }
}
