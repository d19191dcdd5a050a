package mathdl.judge.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import mathdl.judge.call.Outcome;
import mathdl.model.Fact;
import mathdl.model.Verdict;
import mathdl.model.course.Exercise;

/** Which outcomes of a call decide a check by themselves. */
final class Judgement {
    /** What the sandbox's refusals look like from inside: no network, no other file, no other program. */
    private static final Set<String> DENIALS = Set.of(
            "java.net.BindException",
            "java.net.ConnectException",
            "java.net.NoRouteToHostException",
            "java.net.SocketException",
            "java.net.UnknownHostException",
            "java.nio.file.AccessDeniedException",
            "java.nio.file.FileSystemException",
            "java.nio.file.NoSuchFileException",
            "java.nio.file.ReadOnlyFileSystemException",
            "java.io.FileNotFoundException",
            "java.nio.channels.UnresolvedAddressException",
            "java.lang.SecurityException");

    /** How Java words the refusal to start a program, whose exception has no kind of its own. */
    private static final String NO_PROGRAM = "Cannot run program";

    /** A fact that differs from run to run, as times do. */
    private static final String SEEN_AT = "last seen at";

    private Judgement() {}

    /** Empty if the check itself is to judge: a value, or an exception of the student's. */
    static Optional<Overruling> overruling(String exercise, Outcome outcome) {
        if (outcome instanceof Outcome.Lost lost) {
            List<Fact> facts = lost.seenAt().isEmpty() ? List.of() : List.of(new Fact(SEEN_AT, lost.seenAt()));
            return Optional.of(new Overruling(lost.verdict(), lost.message(), facts));
        }
        if (outcome instanceof Outcome.ChangedInput changed) {
            return Optional.of(new Overruling(
                    Verdict.FAILED,
                    "your code changes its input: work on a copy (dup), or with operations that return a new array",
                    List.of(new Fact("changed", changed.change()))));
        }
        if (outcome instanceof Outcome.Value value) {
            return Nulls.firstIn(value.value()).map(Judgement::isNull);
        }
        return thrown(exercise, (Outcome.Threw) outcome);
    }

    private static Overruling isNull(String path) {
        List<Fact> facts = path.isEmpty() ? List.of() : List.of(new Fact("null at", path));
        return new Overruling(Verdict.FAILED, "your code returns null", facts);
    }

    private static boolean isDenial(Outcome.Threw threw) {
        boolean input = List.of(threw.kind(), threw.cause()).contains("java.io.IOException");
        return DENIALS.contains(threw.kind())
                || DENIALS.contains(threw.cause())
                || (input && threw.message().contains(NO_PROGRAM));
    }

    private static Optional<Overruling> thrown(String exercise, Outcome.Threw threw) {
        if (threw.kind().equals("java.lang.UnsupportedOperationException")
                && threw.message().equals(Exercise.unattemptedMessage(exercise))) {
            return Optional.of(new Overruling(Verdict.UNATTEMPTED, threw.message()));
        }
        if (threw.kind().equals("java.lang.OutOfMemoryError")) {
            String place = threw.place().isEmpty() ? "" : ", at " + threw.place();
            return Optional.of(new Overruling(Verdict.OUT_OF_MEMORY, "your code used more memory than it may" + place));
        }
        if (isDenial(threw)) {
            return Optional.of(new Overruling(
                    Verdict.DENIED,
                    "answers compute; files, network and other programs are out of reach (" + threw.kind() + ": "
                            + threw.message() + ")"));
        }
        return Optional.empty();
    }
}
