package mathdl.cli.stubs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import mathdl.model.course.Catalogue;
import mathdl.model.course.Course;

/** A course of one exercise, its reference, and the stub that is to be cut from that. */
final class SmallCourse {
    static final String REFERENCE = """
            package mathdl.averages.reference;

            import java.util.Arrays;
            import mathdl.averages.Mean;

            /** Your answer; a MeanReferences is something else. */
            public final class MeanReference implements Mean {
                @Override
                public double mean(double[] values) {
                    // BEGIN SOLUTION
                    return Arrays.stream(values).sum() / values.length;
                    // END SOLUTION
                }

                // BEGIN SOLUTION ONLY
                private static final class Inner {}
                // END SOLUTION ONLY
            }
            """;

    static final String STUB = """
            package mathdl.averages.student;

            import mathdl.averages.Mean;

            /** Your answer; a MeanReferences is something else. */
            public final class MeanAnswer implements Mean {
                @Override
                public double mean(double[] values) {
                    throw new UnsupportedOperationException("9.1 is not implemented yet");
                }
            }
            """;

    private static final String CATALOGUE = """
            chapters:
              - number: 9
                title: Averages
                topic: averages
                folder: ch09-averages
                exercises:
                  - id: "9.1"
                    contract: Mean
                    minutes: 5
                    difficulty: 1
                    goal: add and divide
            """;

    private SmallCourse() {}

    static Course course() {
        try {
            Path file = Files.createTempFile("course", ".yaml");
            Files.writeString(file, CATALOGUE);
            Course course = Catalogue.read(file);
            Files.delete(file);
            return course;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
