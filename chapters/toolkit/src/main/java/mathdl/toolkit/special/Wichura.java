package mathdl.toolkit.special;

/** The rational functions of Wichura (1988) for the normal quantile: algorithm AS 241, PPND16. */
@SuppressWarnings("FloatingPointLiteralPrecision") // the digits as printed there
final class Wichura {
    /** |p − ½| up to which {@link #centre} holds. */
    static final double CENTRE = 0.425;

    private static final double[] A = {
        3.3871328727963666080,
        133.14166789178437745,
        1971.5909503065514427,
        13731.693765509461125,
        45921.953931549871457,
        67265.770927008700853,
        33430.575583588128105,
        2509.0809287301226727
    };
    private static final double[] B = {
        1,
        42.313330701600911252,
        687.18700749205790830,
        5394.1960214247511077,
        21213.794301586595867,
        39307.895800092710610,
        28729.085735721942674,
        5226.4952788528545610
    };
    private static final double[] C = {
        1.42343711074968357734,
        4.63033784615654529590,
        5.76949722146069140550,
        3.64784832476320460504,
        1.27045825245236838258,
        0.241780725177450611770,
        2.27238449892691845833e-2,
        7.74545014278341407640e-4
    };
    private static final double[] D = {
        1,
        2.05319162663775882187,
        1.67638483018380384940,
        0.689767334985100004550,
        0.148103976427480074590,
        1.51986665636164571966e-2,
        5.47593808499534494600e-4,
        1.05075007164441684324e-9
    };
    private static final double[] E = {
        6.65790464350110377720,
        5.46378491116411436990,
        1.78482653991729133580,
        0.296560571828504891230,
        2.65321895265761230930e-2,
        1.24266094738807843860e-3,
        2.71155556874348757815e-5,
        2.01033439929228813265e-7
    };
    private static final double[] F = {
        1,
        0.599832206555887937690,
        0.136929880922735805310,
        1.48753612908506148525e-2,
        7.86869131145613259100e-4,
        1.84631831751005468180e-5,
        1.42151175831644588870e-7,
        2.04426310338993978564e-15
    };

    private Wichura() {}

    /** Φ⁻¹(½ + q) for |q| ≤ 0.425. */
    static double centre(double q) {
        double r = CENTRE * CENTRE - q * q;
        return q * Polynomial.at(r, A) / Polynomial.at(r, B);
    }

    /** −Φ⁻¹(p) for 0 &lt; p ≤ 0.075. */
    static double tail(double p) {
        double r = Math.sqrt(-Math.log(p));
        if (r <= 5) {
            return Polynomial.at(r - 1.6, C) / Polynomial.at(r - 1.6, D);
        }
        return Polynomial.at(r - 5, E) / Polynomial.at(r - 5, F);
    }
}
