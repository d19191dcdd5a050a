package mathdl.toolkit.linear;

import org.nd4j.linalg.api.ndarray.INDArray;

/** ND4J lets one FLOAT operand take half the digits of a DOUBLE result without a word; here that is an error. */
final class DataTypes {
    private DataTypes() {}

    static void requireSame(INDArray a, String nameA, INDArray b, String nameB) {
        if (a.dataType() != b.dataType()) {
            throw new IllegalArgumentException(nameA + " has dtype " + a.dataType() + " but " + nameB + " has dtype "
                    + b.dataType() + "; cast one with castTo");
        }
    }
}
