package mathdl.toolkit.linear;

/** Which half of a square matrix holds its elements; the other half is not read. */
public enum Triangle {
    LOWER('L'),
    UPPER('U');

    private final char uplo;

    Triangle(char uplo) {
        this.uplo = uplo;
    }

    char uplo() {
        return uplo;
    }
}
