package mathdl.model.gradebook;

/**
 * An exercise that counts.
 *
 * @param weight what its points are multiplied with; 1 leaves them as the checks state them
 */
public record WeightedExercise(String id, Points weight) {
    public static final Points PLAIN = Points.of(1);

    public WeightedExercise {
        if (weight.isNegative()) {
            throw new IllegalArgumentException("the weight of " + id + " is negative: " + weight);
        }
    }
}
