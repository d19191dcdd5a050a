package mathdl.toolkit.special;

/** The rational functions of Cody (1969) for erf x up to |x| = 0.46875 and for e^(x²) erfc x above. */
@SuppressWarnings("FloatingPointLiteralPrecision") // the digits as printed there
final class Cody {
    /** Where erf x is taken from the series around 0. */
    static final double NEAR = 0.46875;

    private static final double INVERSE_SQRT_PI = 1 / Math.sqrt(Math.PI);

    private static final double[] NEAR_P = {
        3209.37758913846947, 377.485237685302021, 113.864154151050156, 3.16112374387056560, 0.185777706184603153
    };
    private static final double[] NEAR_Q = {
        2844.23683343917062, 1282.61652607737228, 244.024637934444173, 23.6012909523441209, 1
    };
    private static final double[] MIDDLE_P = {
        1230.33935479799725,
        2051.07837782607147,
        1712.04761263407058,
        881.952221241769090,
        298.635138197400131,
        66.1191906371416295,
        8.88314979438837594,
        0.564188496988670089,
        2.15311535474403846e-8
    };
    private static final double[] MIDDLE_Q = {
        1230.33935480374942,
        3439.36767414372164,
        4362.61909014324716,
        3290.79923573345963,
        1621.38957456669019,
        537.181101862009858,
        117.693950891312499,
        15.7449261107098347,
        1
    };
    private static final double[] FAR_P = {
        -6.58749161529837803e-4,
        -1.60837851487422766e-2,
        -0.125781726111229246,
        -0.360344899949804439,
        -0.305326634961232344,
        -1.63153871373020978e-2
    };
    private static final double[] FAR_Q = {
        2.33520497626869185e-3,
        6.05183413124413191e-2,
        0.527905102951428412,
        1.87295284992346725,
        2.56852019228982242,
        1
    };

    private Cody() {}

    /** erf x for |x| ≤ 0.46875. */
    static double erfNear(double x) {
        double square = x * x;
        return x * Polynomial.at(square, NEAR_P) / Polynomial.at(square, NEAR_Q);
    }

    /** e^(x²) erfc x for x ≥ 0.46875; close to 1/(x √π) for large x. */
    static double erfcx(double x) {
        if (x <= 4) {
            return Polynomial.at(x, MIDDLE_P) / Polynomial.at(x, MIDDLE_Q);
        }
        double z = 1 / x / x;
        return (INVERSE_SQRT_PI + z * Polynomial.at(z, FAR_P) / Polynomial.at(z, FAR_Q)) / x;
    }
}
