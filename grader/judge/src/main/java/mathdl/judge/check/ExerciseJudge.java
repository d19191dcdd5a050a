package mathdl.judge.check;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import mathdl.checks.Check;
import mathdl.checks.Checks;
import mathdl.checks.Seed;
import mathdl.judge.call.Answerer;
import mathdl.judge.call.RecordedCall;
import mathdl.model.Verdict;
import mathdl.model.course.Course;
import mathdl.model.report.CheckResult;
import mathdl.model.report.ExerciseResult;

/** Runs the checks of one exercise, and makes verdicts and points of how they end. */
public final class ExerciseJudge {
    private final Course.Entry entry;
    private final Class<?> checks;
    private final List<Method> methods;

    /**
     * @throws IllegalStateException if the exercise has no checks: a fault of the grader's, never a pass
     */
    public ExerciseJudge(Course.Entry entry) {
        this.entry = entry;
        this.checks = load(entry.chapter().checksClass(entry.exercise()));
        this.methods = Checks.of(checks);
        if (methods.isEmpty()) {
            throw new IllegalStateException("exercise " + entry.id() + " has no checks");
        }
    }

    public List<Method> methods() {
        return methods;
    }

    public Class<?> checksClass() {
        return checks;
    }

    /** What the exercise is worth. */
    public int maxPoints() {
        return methods.stream()
                .mapToInt(method -> method.getAnnotation(Check.class).points())
                .sum();
    }

    /** Every check gets the same verdict, because no answer could be run. */
    public ExerciseResult withoutRunning(Verdict verdict, String message) {
        return new ExerciseResult(
                entry.id(),
                methods.stream()
                        .map(method -> result(method, verdict, message, List.of(), 0))
                        .toList());
    }

    public ExerciseRun run(Answerer answerer, Seed seed) {
        JudgedSource source = new JudgedSource(answerer, seed);
        Map<String, JUnitRun.Finished> finished = JUnitRun.run(checks, source);
        List<CheckResult> results = new ArrayList<>();
        List<RecordedCall> calls = new ArrayList<>();
        List<Throwable> faults = new ArrayList<>();
        for (Method method : methods) {
            Ending ending = Ending.of(finished.get(method.getName()), source.record(method.getName()));
            results.add(result(method, ending.verdict(), ending.message(), ending.facts(), ending.millis()));
            source.record(method.getName()).ifPresent(record -> calls.addAll(record.calls()));
            ending.fault().ifPresent(faults::add);
        }
        return new ExerciseRun(new ExerciseResult(entry.id(), scored(results)), calls, faults);
    }

    private static CheckResult result(
            Method method, Verdict verdict, String message, List<mathdl.model.Fact> facts, long millis) {
        Check check = method.getAnnotation(Check.class);
        int points = verdict == Verdict.PASSED ? check.points() : 0;
        return new CheckResult(check.name(), verdict, points, check.points(), message, facts, null, millis);
    }

    /** Fixed inputs can be known beforehand: they score only beside a passed check with drawn ones. */
    private List<CheckResult> scored(List<CheckResult> results) {
        boolean seededPass = false;
        for (int i = 0; i < results.size(); i++) {
            seededPass |= results.get(i).verdict() == Verdict.PASSED && Checks.isSeeded(methods.get(i));
        }
        return seededPass
                ? results
                : results.stream().map(ExerciseJudge::unscored).toList();
    }

    private static CheckResult unscored(CheckResult result) {
        if (result.verdict() != Verdict.PASSED) {
            return result;
        }
        String message = "right for these fixed inputs; it scores once a check with drawn inputs passes";
        return new CheckResult(
                result.name(), result.verdict(), 0, result.maxPoints(), message, result.facts(), null, result.millis());
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("there are no checks " + name, e);
        }
    }
}
