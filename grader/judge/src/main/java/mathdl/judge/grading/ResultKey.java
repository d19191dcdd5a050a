package mathdl.judge.grading;

import java.util.List;
import mathdl.checks.Seed;
import mathdl.judge.intake.Submission;
import mathdl.judge.sandbox.Sandbox;
import mathdl.model.Digest;
import mathdl.model.course.Course;

/**
 * Names everything that a submission's results follow from: its contents and what intake refused of them, the course with
 * its checks, the exercises asked for, the seed, Java, the machine's instruction set and the sandbox. The name that it was
 * handed in under is not part of it, nor are files that were left aside.
 */
public final class ResultKey {
    private final byte[] ofTheRun;

    public ResultKey(String courseVersion, List<Course.Entry> exercises, Seed seed, Sandbox sandbox) {
        Digest run = new Digest("mathdl run").with(courseVersion).with(seed.identity());
        for (String fact : List.of("java.runtime.version", "java.vendor", "os.name", "os.arch")) {
            run.with(System.getProperty(fact));
        }
        run.with(sandbox.level());
        exercises.forEach(entry -> run.with(entry.id()));
        ofTheRun = run.bytes();
    }

    /** Hexadecimal digits; two submissions have the same if they must have the same results. */
    public String of(Submission submission) {
        Digest key = new Digest("mathdl result")
                .with(ofTheRun)
                .with(submission.content())
                .with(submission.refusal());
        submission.refused().forEach((path, reason) -> key.with(path).with(reason));
        return key.hex();
    }
}
