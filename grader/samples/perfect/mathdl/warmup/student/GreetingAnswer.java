package mathdl.warmup.student;

import mathdl.toolkit.Preconditions;
import mathdl.warmup.Greeting;

/** Your answer to exercise 0.1. The task is in the Javadoc of {@link Greeting}. */
public final class GreetingAnswer implements Greeting {

    @Override
    public String greet(String name) {
        Preconditions.require(!name.isBlank(), "the name is blank");

        return "Hello, " + name + "!";
    }
}
