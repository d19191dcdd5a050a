package mathdl.worker;

import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;
import mathdl.worker.wire.Messages.Thrown;

/** What is told of an exception. Most methods asked here can be the student's own, and may throw or lie. */
final class ThrownDescription {
    private static final int LONGEST = 2000;

    /** Deeper chains of causes than any library builds; they may be circular. */
    private static final int CAUSES = 16;

    private ThrownDescription() {}

    static Thrown of(Throwable thrown, String printed) {
        Throwable told = told(thrown);
        try {
            return new Thrown(kind(told), root(told), message(told), place(told), printed);
        } catch (RuntimeException | Error e) {
            return new Thrown(kind(told), "", "", "", printed);
        }
    }

    private static Throwable told(Throwable thrown) {
        return thrown instanceof ExceptionInInitializerError error && error.getException() != null
                ? error.getException()
                : thrown;
    }

    /** A contract names exceptions of Java's; a subclass of one, the student's own or the toolkit's, is one. */
    private static String kind(Throwable thrown) {
        Class<?> type = thrown.getClass();
        while (type.getName().matches("mathdl\\.(toolkit|\\w+\\.student)\\..*")) {
            type = type.getSuperclass();
        }
        return cut(type.getName());
    }

    private static Stream<Throwable> causes(Throwable thrown) {
        return Stream.iterate(thrown, Objects::nonNull, Throwable::getCause).limit(CAUSES);
    }

    /** Binary name of the last cause's class; empty if there is no cause. */
    private static String root(Throwable thrown) {
        return causes(thrown)
                .skip(1)
                .reduce((outer, inner) -> inner)
                .map(ThrownDescription::kind)
                .orElse("");
    }

    private static String message(Throwable thrown) {
        String message = thrown.getMessage();
        return message == null ? "" : cut(message);
    }

    private static String place(Throwable thrown) {
        return place(causes(thrown).flatMap(throwable -> Arrays.stream(throwable.getStackTrace())));
    }

    /** The innermost place in the student's code, or empty. */
    static String place(StackTraceElement[] stack) {
        return place(Arrays.stream(stack));
    }

    private static String place(Stream<StackTraceElement> frames) {
        return frames.filter(frame -> frame.getClassName().matches("mathdl\\.\\w+\\.student\\..*"))
                .findFirst()
                .map(frame -> cut(place(frame)))
                .orElse("");
    }

    private static String place(StackTraceElement frame) {
        return frame.getFileName() == null ? frame.getClassName() : frame.getFileName() + ":" + frame.getLineNumber();
    }

    private static String cut(String text) {
        return text.substring(0, Math.min(text.length(), LONGEST));
    }
}
