package mathdl.cli.gradebook;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import mathdl.judge.BadInput;
import mathdl.model.gradebook.Assignment;
import mathdl.model.gradebook.Grade;
import mathdl.model.grading.Grading;
import mathdl.model.grading.ManualOverride;
import mathdl.model.grading.Roster;
import mathdl.model.grading.UnusableInput;
import mathdl.model.report.Report;

/**
 * What turns a report into grades.
 *
 * @param assignment null if everything counts
 */
public record GradebookInputs(Assignment assignment, Roster roster, List<ManualOverride> overrides) {

    /**
     * Reads what is given.
     *
     * @param assignment or null
     * @param roster a file, or null
     * @param overrides a directory, or null
     * @param warnings hears of what is left aside
     */
    public static GradebookInputs read(Assignment assignment, Path roster, Path overrides, Consumer<String> warnings)
            throws IOException {
        return new GradebookInputs(
                assignment,
                roster == null ? Roster.NONE : RosterFile.read(roster, warnings),
                overrides == null ? List.of() : OverrideFiles.read(overrides));
    }

    /** Whether there is anything that makes grades out of points. */
    public boolean isGiven() {
        return assignment != null || roster.isGiven() || !overrides.isEmpty();
    }

    /**
     * Says before any work whether the roster can tell whose each submission is.
     *
     * @throws BadInput if it cannot
     */
    public void requireFitting(Collection<String> submissionIds) {
        try {
            roster.owners(submissionIds);
        } catch (UnusableInput e) {
            throw new BadInput(e.getMessage());
        }
    }

    /**
     * The report with its gradebook, if there is anything to make one of.
     *
     * @throws BadInput if an override does not fit
     */
    public Report applied(Report report) {
        if (!isGiven()) {
            return report;
        }
        Assignment counted = assignment == null ? Grading.everythingIn(report) : assignment;
        try {
            return report.with(Grading.gradebook(report, counted, roster, overrides, handedIn(report)));
        } catch (UnusableInput e) {
            throw new BadInput(e.getMessage());
        }
    }

    /** When the submissions of a report came, as far as the platform or an earlier gradebook said it. */
    private static Map<String, Instant> handedIn(Report report) {
        Map<String, Instant> times = new HashMap<>();
        if (report.gradebook() != null) {
            for (Grade grade : report.gradebook().grades()) {
                if (grade.submission() != null && grade.lateness().handedIn() != null) {
                    times.put(grade.submission(), grade.lateness().handedIn().instant());
                }
            }
        }
        report.submissions()
                .forEach(submission -> submission.handedInAt().ifPresent(at -> times.put(submission.id(), at)));
        return times;
    }
}
