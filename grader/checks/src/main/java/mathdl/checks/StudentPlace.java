package mathdl.checks;

import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;

/** Finds the line of a student's file that an exception came through. */
final class StudentPlace {
    /** Deeper chains of causes than any library builds; they may be circular. */
    private static final int CAUSES = 16;

    private StudentPlace() {}

    /** Such as {@code EntropyAnswer.java:12}; empty if no frame of the exception or its causes is the student's. */
    static String of(Throwable thrown) {
        return Stream.iterate(thrown, Objects::nonNull, Throwable::getCause)
                .limit(CAUSES)
                .flatMap(throwable -> Arrays.stream(throwable.getStackTrace()))
                .filter(frame -> frame.getClassName().matches("mathdl\\.\\w+\\.student\\..*"))
                .findFirst()
                .map(StudentPlace::place)
                .orElse("");
    }

    private static String place(StackTraceElement frame) {
        return frame.getFileName() == null ? frame.getClassName() : frame.getFileName() + ":" + frame.getLineNumber();
    }
}
