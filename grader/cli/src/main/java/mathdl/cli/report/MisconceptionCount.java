package mathdl.cli.report;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import mathdl.model.report.CheckResult;
import mathdl.model.report.Diagnosis;
import mathdl.model.report.ExerciseResult;
import mathdl.model.report.Report;
import mathdl.model.report.SubmissionResult;

/** A misconception that a class has, and who has it. */
record MisconceptionCount(String exercise, Diagnosis diagnosis, List<String> submissions) {
    private static final Comparator<MisconceptionCount> MOST_FREQUENT_FIRST =
            Comparator.<MisconceptionCount>comparingInt(found -> -found.submissions.size())
                    .thenComparing(MisconceptionCount::exercise, ExerciseOrder.BY_ID)
                    .thenComparing(found -> found.diagnosis.misconception());

    private record Key(String exercise, Diagnosis diagnosis) {}

    int count() {
        return submissions.size();
    }

    /** Each misconception once; a submission counts once however many of its checks show it. */
    static List<MisconceptionCount> in(Report report) {
        Map<Key, Set<String>> found = new LinkedHashMap<>();
        for (SubmissionResult submission : report.submissions()) {
            for (ExerciseResult exercise : submission.exercises()) {
                exercise.checks().stream()
                        .map(CheckResult::diagnosis)
                        .filter(Objects::nonNull)
                        .map(diagnosis -> new Key(exercise.id(), diagnosis))
                        .forEach(key -> found.computeIfAbsent(key, k -> new LinkedHashSet<>())
                                .add(submission.id()));
            }
        }
        return found.entrySet().stream()
                .map(entry -> new MisconceptionCount(
                        entry.getKey().exercise(), entry.getKey().diagnosis(), List.copyOf(entry.getValue())))
                .sorted(MOST_FREQUENT_FIRST)
                .toList();
    }
}
