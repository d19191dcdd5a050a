package mathdl.planted.circle.one;

import mathdl.planted.circle.two.Two;

/** Breaks a rule on purpose: half of a circle of packages. */
public interface One {
    Two other();
}
