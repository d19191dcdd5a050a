package mathdl.planted;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** Breaks rules on purpose: overloads, bodies, and types that no other process can be sent. */
public interface Overloaded {
    double value(double x);

    double value(int x);

    default double twice(double x) {
        return 2 * value(x);
    }

    static double one() {
        return 1;
    }

    Object anything(Map<String, Double> table);

    BigDecimal exact(List<Object> things, float[] singles);
}
