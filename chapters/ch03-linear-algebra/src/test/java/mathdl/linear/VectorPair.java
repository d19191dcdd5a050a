package mathdl.linear;

import mathdl.checks.Inputs;

/** Two vectors, and the cosine of the angle between them as it was drawn. */
final class VectorPair {
    final double[] a;
    final double[] b;
    final double cosine;

    private VectorPair(double[] a, double[] b, double cosine) {
        this.a = a;
        this.b = b;
        this.cosine = cosine;
    }

    /** Vectors of lengths from 1.5 to 4 at an angle that is neither flat nor right, in a plane drawn at random. */
    static VectorPair apart(Inputs inputs, int dimension) {
        double angle = inputs.uniform(0.4, 1.2);
        if (inputs.integer(0, 1) == 1) {
            angle = Math.PI - angle;
        }
        return at(inputs, dimension, StrictMath.cos(angle), StrictMath.sin(angle));
    }

    /** Vectors at a right angle. */
    static VectorPair perpendicular(Inputs inputs, int dimension) {
        return at(inputs, dimension, 0, 1);
    }

    private static VectorPair at(Inputs inputs, int dimension, double cosine, double sine) {
        double[][] plane = Orthonormal.rows(inputs, 2, dimension);
        double[] a = Matrices.times(inputs.uniform(1.5, 4), plane[0]);
        double length = inputs.uniform(1.5, 4);
        return new VectorPair(a, Matrices.combined(length * cosine, plane[0], length * sine, plane[1]), cosine);
    }

    /** The same directions at other lengths; factors that are powers of 2 change no digit. */
    VectorPair stretched(double factorA, double factorB) {
        return new VectorPair(Matrices.times(factorA, a), Matrices.times(factorB, b), cosine);
    }

    /** The cosine as an answer has it. */
    double cosineBy(CosineSimilarity answer, Inputs inputs) {
        return answer.cosineSimilarity(inputs.vector(a), inputs.vector(b));
    }
}
