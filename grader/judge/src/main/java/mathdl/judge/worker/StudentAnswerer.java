package mathdl.judge.worker;

import java.lang.reflect.Method;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import mathdl.checks.CheckId;
import mathdl.judge.call.Answerer;
import mathdl.judge.call.Outcome;
import mathdl.model.Verdict;
import mathdl.model.course.Chapter;
import mathdl.model.course.Course;
import mathdl.worker.wire.Frame;
import mathdl.worker.wire.Messages.Compile;
import mathdl.worker.wire.Messages.Compiled;
import mathdl.worker.wire.Messages.Diagnostic;
import mathdl.worker.wire.Messages.Layout;
import mathdl.worker.wire.Messages.Open;
import mathdl.worker.wire.Messages.Source;
import mathdl.worker.wire.WireException;

/** A student's answer to one exercise, compiled and called in workers. */
public final class StudentAnswerer implements Answerer {
    /** How opening fails when the file does not declare the class that is asked for. */
    private static final Set<String> NOT_AN_ANSWER = Set.of(
            "java.lang.ClassNotFoundException",
            "java.lang.NoClassDefFoundError",
            "java.lang.NoSuchMethodException",
            "java.lang.IllegalAccessException",
            "java.lang.InstantiationException",
            "java.lang.ClassCastException");

    private static final int SHOWN_ERRORS = 5;
    private static final int LONGEST = 1000;

    private final SubmissionSession session;
    private final Course.Entry entry;
    private Compile request;
    private int lost;

    /** What the instance made in preparation came to, if its worker was lost: the first check's outcome. */
    private Outcome lostEarly;

    public StudentAnswerer(SubmissionSession session, Course.Entry entry) {
        this.session = session;
        this.entry = entry;
    }

    /** Compiles without running anything, so that what answers refer to is read in a worker that ran none of them. */
    public void compile() {
        try {
            compiled();
        } catch (LostWorker e) {
            return; // preparing says so
        }
    }

    /**
     * Compiles, reads what the answer refers to, and makes an instance.
     *
     * @return why the answer is rejected, or empty
     */
    public Optional<String> prepare() {
        if (session.isOutOfTime()) {
            return Optional.empty();
        }
        try {
            Compiled result = compiled();
            if (!result.errors().isEmpty()) {
                return Optional.of(describe(result.errors()));
            }
            Optional<String> forbidden = ForbiddenCalls.in(session.uses(request), entry);
            return forbidden.isPresent() ? forbidden : unfitClass();
        } catch (LostWorker e) {
            if (session.isOutOfTime()) {
                return Optional.empty();
            }
            return Optional.of("it does not compile: the compiler gave no answer (" + e.getMessage() + ")");
        }
    }

    /** The chapter together or, if that fails, this exercise with what it uses. */
    private Compiled compiled() throws LostWorker {
        request = wholeChapter();
        Compiled result = compileTogether();
        if (!result.errors().isEmpty()) {
            request = alone();
            result = session.compile(request);
        }
        return result;
    }

    /** A file that the compiler never ends with must not harm its siblings. */
    private Compiled compileTogether() {
        try {
            return session.compile(request);
        } catch (LostWorker e) {
            return Compiled.failed(List.of(new Diagnostic("", 0, e.getMessage())));
        }
    }

    @Override
    public Optional<Outcome> open(CheckId check) {
        if (session.isOutOfTime()) {
            long seconds = session.limits().total().toSeconds();
            return Optional.of(
                    new Outcome.Lost(Verdict.SKIPPED, "not run: the submission has used up its " + seconds + " s"));
        }
        if (lostEarly != null) {
            Outcome early = lostEarly;
            lostEarly = null;
            return Optional.of(early);
        }
        if (lost >= session.limits().lostWorkers()) {
            return Optional.of(
                    new Outcome.Lost(Verdict.SKIPPED, "not run: this exercise has already lost " + lost + " workers"));
        }
        try {
            Compiled again = session.compile(request);
            return again.errors().isEmpty()
                    ? open(again.unit())
                    : Optional.of(new Outcome.Lost(Verdict.CRASHED, "it compiled once, and then no more"));
        } catch (LostWorker e) {
            return Optional.of(lose(e));
        }
    }

    @Override
    public Outcome call(Method method, Object[] arguments) {
        Duration limit = session.limits().call();
        int most = session.limits().callbacks();
        try {
            Frame answer = session.ask(
                    ContractCalls.question(method, arguments), limit, ContractCalls.callback(method, arguments, most));
            try {
                return ContractCalls.outcome(method, arguments, answer, session.printed());
            } catch (WireException e) {
                throw session.garbled(e);
            }
        } catch (LostWorker e) {
            return lose(e);
        }
    }

    private Optional<Outcome> open(int unit) throws LostWorker {
        Chapter chapter = entry.chapter();
        Open open = new Open(
                unit, chapter.contractClass(entry.exercise()), chapter.answerClass(entry.exercise()), Layout.AS_IS);
        Frame answer = session.ask(open.toFrame(), session.limits().call(), SubmissionSession.refuseCallbacks());
        try {
            if (answer.kind() == Frame.Kind.THREW) {
                return Optional.of(ContractCalls.threw(answer));
            }
            SubmissionSession.expect(Frame.Kind.OPENED, answer);
            return Optional.empty();
        } catch (WireException e) {
            throw session.garbled(e);
        }
    }

    private Optional<String> unfitClass() {
        Optional<Outcome> problem = open(new CheckId(entry.id(), "prepare"));
        lostEarly = problem.filter(Outcome.Lost.class::isInstance).orElse(null);
        if (problem.isPresent()
                && problem.get() instanceof Outcome.Threw threw
                && NOT_AN_ANSWER.contains(threw.kind())
                && threw.place().isEmpty()) {
            Chapter chapter = entry.chapter();
            return Optional.of(chapter.answerName(entry.exercise()) + ".java must hold a public class "
                    + chapter.answerClass(entry.exercise()) + " that implements "
                    + entry.exercise().contract() + " and has a public constructor without arguments ("
                    + threw.message() + ")");
        }
        return Optional.empty();
    }

    private Outcome.Lost lose(LostWorker e) {
        lost++;
        return new Outcome.Lost(e.verdict(), e.getMessage(), e.seenAt());
    }

    private Compile wholeChapter() {
        List<Source> chapter = chapterSources();
        return new Compile(
                entry.chapter().studentPackage(),
                chapter.stream().map(Source::path).toList(),
                chapter);
    }

    private Compile alone() {
        String answer = entry.chapter().answerClass(entry.exercise()).replace('.', '/') + ".java";
        return new Compile(entry.chapter().studentPackage(), List.of(answer), chapterSources());
    }

    private List<Source> chapterSources() {
        String folder = entry.chapter().studentPackage().replace('.', '/') + "/";
        return session.sources().stream()
                .filter(source -> source.path().startsWith(folder))
                .toList();
    }

    private static String describe(List<Diagnostic> errors) {
        String shown = errors.stream()
                .limit(SHOWN_ERRORS)
                .map(StudentAnswerer::describe)
                .collect(Collectors.joining("\n"));
        int more = errors.size() - SHOWN_ERRORS;
        return "it does not compile:\n" + shown + (more > 0 ? "\nand " + more + " more" : "");
    }

    private static String describe(Diagnostic error) {
        String file = error.file().substring(error.file().lastIndexOf('/') + 1);
        String message = error.message().substring(0, Math.min(error.message().length(), LONGEST));
        return file.isEmpty() ? message : file + ":" + error.line() + ": " + message;
    }
}
