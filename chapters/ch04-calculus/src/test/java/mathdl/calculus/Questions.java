package mathdl.calculus;

import java.util.Arrays;
import java.util.Optional;
import mathdl.checks.array.ArrayValues;
import org.nd4j.linalg.api.ndarray.INDArray;

/** What an answer asks a function that it is given: how often, and whether always at a vector of the length it takes. */
final class Questions {
    private final long[] shape;
    private int count;
    private Optional<String> odd = Optional.empty();

    Questions(int length) {
        this.shape = new long[] {length};
    }

    /** The numbers at which the function is asked; as many as it takes, whatever came. */
    double[] at(INDArray x) {
        count++;
        if (!Arrays.equals(x.shape(), shape)) {
            odd = odd.or(() -> Optional.of(Arrays.toString(x.shape())));
        }
        return Arrays.copyOf(ArrayValues.doubles(x), (int) shape[0]);
    }

    /** Fails where the answer asked at another shape, or not just so often as the contract says. */
    void require(String function, int times) {
        odd.ifPresent(found -> {
            throw new AssertionError(
                    function + " takes a vector of shape " + Arrays.toString(shape) + ", and you ask it at " + found);
        });
        if (count != times) {
            throw new AssertionError(
                    "you ask " + function + " " + count + " times, and the contract says " + times + " times");
        }
    }
}
