package mathdl.planted.circle.two;

import mathdl.planted.circle.one.One;

/** Breaks a rule on purpose: the other half. */
public interface Two {
    One other();
}
