package mathdl.linear;

import mathdl.checks.Inputs;

/** Draws vectors that are orthonormal to rounding, about 10⁻¹⁵. */
final class Orthonormal {
    private Orthonormal() {}

    /** Vectors of a dimension, each a row, in directions drawn uniformly. */
    static double[][] rows(Inputs inputs, int count, int dimension) {
        double[][] rows = new double[count][];
        for (int i = 0; i < count; i++) {
            do {
                rows[i] = perpendicularTo(rows, i, unit(inputs.normals(dimension)));
            } while (rows[i] == null);
        }
        return rows;
    }

    /** What is left of a unit vector beside the first rows; null if that is too little to be right to rounding. */
    private static double[] perpendicularTo(double[][] rows, int count, double[] vector) {
        double[] rest = vector;
        // Once more, against what rounding leaves of the first time: Parlett's "twice is enough".
        for (int round = 0; round < 2; round++) {
            for (int i = 0; i < count; i++) {
                rest = Matrices.combined(1, rest, -Matrices.dot(rows[i], rest), rows[i]);
            }
            if (Matrices.dot(rest, rest) < 1e-4) {
                return null;
            }
            rest = unit(rest);
        }
        return rest;
    }

    private static double[] unit(double[] vector) {
        return Matrices.times(1 / StrictMath.sqrt(Matrices.dot(vector, vector)), vector);
    }
}
