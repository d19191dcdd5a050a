package mathdl.acceptance;

/** Sources of check classes that a grader must not be fooled by. */
final class DoctoredChecks {
    static final String NAME = "mathdl.information.EntropyChecks";

    /** No check at all. */
    static final String NONE = """
            package mathdl.information;

            @mathdl.checks.ChecksFor(exercise = "2.1", contract = Entropy.class)
            class EntropyChecks {}
            """;

    /** One check that any number passes. */
    static final String WEAK = """
            package mathdl.information;

            import mathdl.checks.Check;
            import mathdl.checks.ChecksFor;
            import mathdl.checks.Equivalent;
            import mathdl.checks.Inputs;

            @ChecksFor(exercise = "2.1", contract = Entropy.class)
            @Equivalent(mutant = "zeros", why = "planted")
            class EntropyChecks {
                @Check(name = "It answers.", points = 6)
                void answers(Entropy entropy, Inputs inputs) {
                    for (int i = 0; i < 3; i++) {
                        double p = inputs.uniform(0.1, 0.9);
                        entropy.entropy(inputs.vector(p, 1 - p));
                    }
                }
            }
            """;

    private DoctoredChecks() {}
}
