package mathdl.checks.assertion;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import mathdl.checks.array.ArrayValues;
import mathdl.checks.array.PlainArray;
import mathdl.model.Fact;
import org.assertj.core.api.AbstractAssert;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Judges an array of an answer, whatever its order and strides, by reading plain numbers. */
public final class ArrayAssert extends AbstractAssert<ArrayAssert, INDArray> {

    ArrayAssert(INDArray actual) {
        super(actual, ArrayAssert.class);
    }

    /** A double-precision vector that agrees with the expected one element by element. */
    public ArrayAssert isCloseTo(double[] expected, Tolerance tolerance) {
        return isCloseTo(expected, new long[] {expected.length}, tolerance);
    }

    /** A double-precision matrix that agrees with the expected rows element by element. */
    public ArrayAssert isCloseTo(double[][] expected, Tolerance tolerance) {
        INDArray matrix = PlainArray.factory().matrix(expected);
        return isCloseTo(ArrayValues.doubles(matrix), matrix.shape(), tolerance);
    }

    /**
     * A double-precision array that agrees with the expected values.
     *
     * @param expected in row-major order
     * @throws Mismatch naming null, a wrong data type, a wrong shape, NaN, an infinity, or the first differing index
     * @throws IllegalArgumentException if the expected values do not fill the shape, or one is NaN
     */
    public ArrayAssert isCloseTo(double[] expected, long[] shape, Tolerance tolerance) {
        ArrayValues.requireFilled(shape, expected.length);
        Arrays.stream(expected).forEach(Numbers::requireNumber);
        isDoubleOfShape(shape);
        double[] values = ArrayValues.doubles(actual);
        refuseNonFinite(values, expected);
        int first = firstDifference(expected, values, tolerance);
        if (first >= 0) {
            throw differs(expected, values, first, tolerance);
        }
        return this;
    }

    /** A double-precision array of the given shape with finite elements. */
    public ArrayAssert isFiniteOfShape(long... shape) {
        isDoubleOfShape(shape);
        double[] values = ArrayValues.doubles(actual);
        for (int k = 0; k < values.length; k++) {
            if (!Double.isFinite(values[k])) {
                throw holds(values[k], k, "a finite number");
            }
        }
        return this;
    }

    /** Not offered: an array's own equality differs between an IDE, where it forgives errors, and the judge. */
    @Override
    public ArrayAssert isEqualTo(Object expected) {
        throw new UnsupportedOperationException("compare arrays with isCloseTo, which states its tolerance");
    }

    /** Not offered; see {@link #isEqualTo}. */
    @Override
    public ArrayAssert isNotEqualTo(Object other) {
        return isEqualTo(other);
    }

    private void isDoubleOfShape(long[] shape) {
        if (actual == null) {
            throw mismatch("is null", List.of(new Fact("expected", "an array of shape " + Arrays.toString(shape))));
        }
        if (actual.dataType() != DataType.DOUBLE) {
            throw mismatch(
                    "has the wrong data type",
                    List.of(
                            new Fact("expected", DataType.DOUBLE.name()),
                            new Fact("actual", actual.dataType().name())));
        }
        boolean emptyScalar = shape.length == 0 && actual.isEmpty();
        if (emptyScalar || !Arrays.equals(actual.shape(), shape)) {
            throw mismatch(
                    "has the wrong shape",
                    List.of(
                            new Fact("expected", Arrays.toString(shape)),
                            new Fact("actual", emptyScalar ? "an empty array" : Arrays.toString(actual.shape()))));
        }
    }

    private void refuseNonFinite(double[] values, double[] expected) {
        for (int k = 0; k < values.length; k++) {
            if (!Double.isFinite(values[k]) && values[k] != expected[k]) {
                throw holds(values[k], k, Numbers.format(expected[k]));
            }
        }
    }

    private Mismatch holds(double value, int k, String expected) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("index", index(k)));
        facts.addAll(Numbers.expectedAndActual(expected, value));
        return mismatch("holds " + Numbers.format(value), facts);
    }

    private static int firstDifference(double[] expected, double[] values, Tolerance tolerance) {
        for (int k = 0; k < values.length; k++) {
            if (!tolerance.accepts(expected[k], values[k])) {
                return k;
            }
        }
        return -1;
    }

    private Mismatch differs(double[] expected, double[] values, int first, Tolerance tolerance) {
        long count = IntStream.range(0, values.length)
                .filter(k -> !tolerance.accepts(expected[k], values[k]))
                .count();
        return mismatch(
                "is not the expected array",
                List.of(
                        new Fact("first difference at", index(first)),
                        new Fact("expected", Numbers.format(expected[first])),
                        new Fact("actual", Numbers.format(values[first])),
                        new Fact("error", Numbers.brief(Math.abs(expected[first] - values[first]))),
                        new Fact("tolerance", tolerance.describe()),
                        new Fact("elements that differ", count + " of " + values.length)));
    }

    private String index(int k) {
        return Arrays.toString(ArrayValues.indexOf(k, actual.shape()));
    }

    private Mismatch mismatch(String what, List<Fact> facts) {
        return new Mismatch(Numbers.subject(info) + " " + what, facts);
    }
}
