package mathdl.warmup;

import static mathdl.checks.assertion.MathAssertions.assertRefuses;
import static org.junit.jupiter.api.Assertions.assertEquals;

import mathdl.checks.Check;
import mathdl.checks.ChecksFor;
import mathdl.checks.Inputs;
import mathdl.checks.array.ArrayFactory;

@ChecksFor(exercise = "0.1", contract = Greeting.class)
class GreetingChecks {
    @Check(name = "Everybody is greeted by name.", points = 0)
    void greets_by_name(Greeting greeting, Inputs inputs) {
        for (int length = 1; length <= 8; length++) {
            String name = name(inputs, length);
            assertEquals("Hello, " + name + "!", greeting.greet(name), "the greeting of " + name);
        }
    }

    @Check(name = "Ada is greeted with Hello, Ada!", points = 0)
    void greets_ada(Greeting greeting, ArrayFactory arrays) {
        assertEquals("Hello, Ada!", greeting.greet("Ada"), "the greeting of Ada");
    }

    @Check(name = "A blank name is refused.", points = 0)
    void refuses_a_blank_name(Greeting greeting, Inputs inputs) {
        String name = name(inputs, 5);
        assertEquals("Hello, " + name + "!", greeting.greet(name), "the greeting of " + name);
        assertRefuses("a blank name", () -> greeting.greet("  "));
    }

    private static String name(Inputs inputs, int length) {
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < length; i++) {
            name.append((char) inputs.integer(i == 0 ? 'A' : 'a', i == 0 ? 'Z' : 'z'));
        }
        return name.toString();
    }
}
