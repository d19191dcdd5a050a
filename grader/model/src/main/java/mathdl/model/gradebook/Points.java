package mathdl.model.gradebook;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.util.Collection;

/** Points, weights and percentages as decimals, so that a third of a grade is never lost to binary fractions. */
public record Points(@JsonValue BigDecimal value) implements Comparable<Points> {
    public static final Points ZERO = of(0);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @JsonCreator
    public Points {
        BigDecimal stripped = value.stripTrailingZeros();
        value = stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    public static Points of(long value) {
        return new Points(BigDecimal.valueOf(value));
    }

    static Points sum(Collection<Points> parts) {
        return parts.stream().reduce(ZERO, Points::plus);
    }

    public Points plus(Points other) {
        return new Points(value.add(other.value));
    }

    public Points minus(Points other) {
        return new Points(value.subtract(other.value));
    }

    public Points times(Points factor) {
        return new Points(value.multiply(factor.value));
    }

    /** So many hundredths of these. */
    public Points percent(Points percent) {
        return new Points(value.multiply(percent.value).divide(HUNDRED));
    }

    public boolean isNegative() {
        return value.signum() < 0;
    }

    public boolean isZero() {
        return value.signum() == 0;
    }

    @Override
    public int compareTo(Points other) {
        return value.compareTo(other.value);
    }

    /** Plain digits with a decimal point, whatever the locale: 7, 7.5, -0.25. */
    @Override
    public String toString() {
        return value.toPlainString();
    }
}
