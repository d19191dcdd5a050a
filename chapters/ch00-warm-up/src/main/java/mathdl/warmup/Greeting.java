package mathdl.warmup;

/** Exercise 0.1: does everything work here? */
public interface Greeting {
    /**
     * Greets somebody.
     *
     * <p>You edit the class of the same name with {@code Answer} at its end, in the package {@code student}, and run
     * {@code ./course check 0.1}. Nobody is graded on chapter 0.
     *
     * <p>Example: {@code greet("Ada")} is {@code "Hello, Ada!"}.
     *
     * @param name whom to greet, neither blank nor null
     * @return {@code Hello, }, the name, and an exclamation mark
     * @throws IllegalArgumentException if the name is blank
     */
    String greet(String name);
}
