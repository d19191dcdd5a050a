package mathdl.warmup.misconception;

import mathdl.checks.Misconception;
import mathdl.warmup.Greeting;
import mathdl.warmup.reference.GreetingReference;

/** How exercise 0.1 goes wrong. */
public final class GreetingMisconceptions {
    private static final Greeting RIGHT = new GreetingReference();

    private GreetingMisconceptions() {}

    @Misconception(
            name = "nobody in particular",
            caughtBy = "greets_by_name",
            hint = "You greet the world, whoever is there. The name comes in as the argument; put it in its place.")
    public static final class World implements Greeting {
        @Override
        public String greet(String name) {
            return RIGHT.greet(name.isBlank() ? name : "world");
        }
    }

    @Misconception(
            name = "no exclamation mark",
            caughtBy = "greets_by_name",
            hint = "The greeting ends with the name. Read the example again, up to its last character.")
    public static final class Flat implements Greeting {
        @Override
        public String greet(String name) {
            return RIGHT.greet(name).replace("!", "");
        }
    }
}
