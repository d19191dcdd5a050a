package mathdl.checks;

import java.util.Arrays;

/** Finds the line of a student's file that an exception came through. */
final class StudentPlace {
    private StudentPlace() {}

    /** Such as {@code EntropyAnswer.java:12}; empty if no frame is the student's. */
    static String of(Throwable thrown) {
        return Arrays.stream(thrown.getStackTrace())
                .filter(frame -> frame.getClassName().matches("mathdl\\.\\w+\\.student\\..*"))
                .findFirst()
                .map(frame -> frame.getFileName() + ":" + frame.getLineNumber())
                .orElse("");
    }
}
