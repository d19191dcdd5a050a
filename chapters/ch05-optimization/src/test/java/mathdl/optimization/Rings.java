package mathdl.optimization;

import java.util.Arrays;
import mathdl.checks.Inputs;

/**
 * 40 points, alternately of an inner and an outer ring, spread evenly around the centre, with draws to begin from.
 *
 * @param points shape [40, 2]
 * @param z1 draws for eight hidden units
 * @param z2 draws for two classes
 */
record Rings(double[][] points, double[][] z1, double[][] z2) {
    private static final int POINTS = 40;
    private static final int HIDDEN = 8;

    static Rings drawn(Inputs inputs) {
        Rings rings;
        do {
            rings = new Rings(points(inputs), inputs.normals(HIDDEN, 2), inputs.normals(2, HIDDEN));
        } while (rings.reached() > 0.05);
        return rings;
    }

    /** 0 for the inner ring, 1 for the outer one. */
    static int[] labels() {
        int[] labels = new int[POINTS];
        Arrays.setAll(labels, i -> i % 2);
        return labels;
    }

    /** The loss that plain Java reaches from here. */
    private double reached() {
        return TanhNetwork.scaled(z1, z2)
                .trained(points, labels(), 150, 0.3, 0.9)
                .loss(points, labels());
    }

    private static double[][] points(Inputs inputs) {
        double[][] points = new double[POINTS][];
        for (int i = 0; i < POINTS; i++) {
            double radius = i % 2 == 0 ? inputs.uniform(0.2, 0.8) : inputs.uniform(1.4, 2);
            int place = i / 2;
            double angle = 4 * Math.PI * (place + inputs.uniform(0, 1)) / POINTS;
            points[i] = new double[] {radius * StrictMath.cos(angle), radius * StrictMath.sin(angle)};
        }
        return points;
    }
}
