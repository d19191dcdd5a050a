package mathdl.cli.report;

import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import mathdl.model.gradebook.Grade;
import mathdl.model.gradebook.Gradebook;
import mathdl.model.report.SubmissionResult;

/**
 * The scores of a class. A submission with a grader fault has no final score and is left out.
 *
 * @param sorted the final scores, the smallest first
 * @param max the most that any submission could score
 * @param leftOut how many submissions have no final score
 */
public record Scores(List<Double> sorted, int max, int leftOut) {
    private static final int MOST_BINS = 10;

    /** How many scores lie between two bounds, both included. */
    record Bin(int from, int to, int count) {
        String range() {
            return from == to ? Integer.toString(from) : from + "–" + to;
        }
    }

    static Scores of(List<SubmissionResult> submissions) {
        List<Double> sorted = submissions.stream()
                .filter(submission -> !submission.hasGraderFault())
                .map(submission -> (double) submission.score())
                .sorted()
                .toList();
        int max =
                submissions.stream().mapToInt(SubmissionResult::maxScore).max().orElse(0);
        return new Scores(sorted, max, submissions.size() - sorted.size());
    }

    /** The grades of an assignment, of those who handed nothing in too; weights make fractions of points. */
    static Scores of(Gradebook gradebook) {
        List<Double> sorted = gradebook.grades().stream()
                .filter(Grade::isFinal)
                .map(grade -> grade.score().value().doubleValue())
                .sorted()
                .toList();
        int max = gradebook.maxScore().value().setScale(0, RoundingMode.CEILING).intValueExact();
        return new Scores(sorted, max, gradebook.grades().size() - sorted.size());
    }

    /** A submission's points; a question mark says that a grader fault keeps them from being final. */
    public static String text(SubmissionResult submission) {
        return submission.score() + (submission.hasGraderFault() ? "?/" : "/") + submission.maxScore();
    }

    /** Their mean with one decimal, or a dash if there are none. */
    String mean() {
        return text(sorted.stream().mapToDouble(Double::doubleValue).average().orElse(Double.NaN));
    }

    /** The middle score, or the mean of the two in the middle, with one decimal; a dash if there are none. */
    String median() {
        if (sorted.isEmpty()) {
            return text(Double.NaN);
        }
        int n = sorted.size();
        return text((sorted.get((n - 1) / 2) + sorted.get(n / 2)) / 2.0);
    }

    /** The scores 0 to max in at most ten bins of nearly equal width. */
    List<Bin> histogram() {
        int bins = Math.min(MOST_BINS, max + 1);
        return IntStream.range(0, bins)
                .mapToObj(k -> bin(start(k, bins), start(k + 1, bins) - 1))
                .toList();
    }

    private int start(int bin, int bins) {
        return (bin * (max + 1) + bins - 1) / bins;
    }

    /** A fraction falls into the bin of the whole points below it. */
    private Bin bin(int from, int to) {
        return new Bin(from, to, (int)
                sorted.stream().filter(score -> from <= score && score < to + 1).count());
    }

    private static String text(double points) {
        return Double.isNaN(points) ? "–" : String.format(Locale.ROOT, "%.1f", points);
    }
}
