package mathdl.checks;

import static mathdl.checks.assertion.MathAssertions.assertThat;

import mathdl.checks.array.ArrayFactory;
import mathdl.checks.assertion.Tolerance;
import mathdl.sample.Mean;

/** Checks as a chapter writes them; no test itself, the tests run it. */
@ChecksFor(exercise = "9.1", contract = Mean.class)
class MeanJudged {

    @Check(name = "the mean of 1, 2 and 6 is 3", points = 1)
    void value(Mean mean, ArrayFactory arrays) {
        assertThat(mean.of(arrays.vector(1, 2, 6))).isCloseTo(3, Tolerance.EXACT);
    }

    @Check(
            name = "the mean is the sum divided by the count",
            points = 2,
            tolerance = @Within(relative = 1e-12, because = "five roundings, by any order of summing"))
    void definition(Tolerance tolerance, Inputs inputs, Mean mean) {
        double[] x = inputs.uniforms(5, 1, 2);
        double expected = (x[0] + x[1] + x[2] + x[3] + x[4]) / 5;
        assertThat(mean.of(inputs.vector(x))).isCloseTo(expected, tolerance);
    }
}
