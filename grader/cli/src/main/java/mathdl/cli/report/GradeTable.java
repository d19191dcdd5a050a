package mathdl.cli.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mathdl.cli.report.Grid.Cell;
import mathdl.model.Verdict;
import mathdl.model.report.ExerciseResult;
import mathdl.model.report.SubmissionResult;

/** One line a submission: its score, and each exercise's verdict in words, or in marks where words take too much. */
record GradeTable(List<SubmissionResult> submissions, Ink ink) {
    private static final int SCORE = 1;
    private static final int WIDEST_NAME = 32;
    private static final int WIDEST_TABLE = 100;

    List<String> lines() {
        Grid words = grid(id -> id, this::inWords);
        if (words.width() <= WIDEST_TABLE) {
            return words.lines();
        }
        List<String> lines =
                new ArrayList<>(grid(ExerciseOrder::chapter, this::inMarks).lines());
        lines.add("");
        lines.add(ink.faint(legend()));
        return lines;
    }

    private Grid grid(Function<String, String> columnOf, Function<List<Verdict>, Cell> show) {
        List<String> columns = ExerciseOrder.exercises(submissions).stream()
                .map(columnOf)
                .distinct()
                .toList();
        Stream<List<Cell>> body = submissions.stream().map(submission -> row(submission, columns, columnOf, show));
        return new Grid(Stream.concat(Stream.of(heading(columns)), body).toList(), SCORE);
    }

    private List<Cell> heading(List<String> columns) {
        return Stream.concat(Stream.of("submission", "score"), columns.stream().map(Visible::line))
                .map(text -> new Cell(text, ink.faint(text)))
                .toList();
    }

    private static List<Cell> row(
            SubmissionResult submission,
            List<String> columns,
            Function<String, String> columnOf,
            Function<List<Verdict>, Cell> show) {
        List<Cell> row = new ArrayList<>();
        row.add(Cell.of(TextLayout.clipped(Visible.line(submission.id()), WIDEST_NAME)));
        row.add(Cell.of(Scores.text(submission)));
        for (String column : columns) {
            row.add(show.apply(submission.exercises().stream()
                    .filter(exercise -> columnOf.apply(exercise.id()).equals(column))
                    .sorted(Comparator.comparing(ExerciseResult::id, ExerciseOrder.BY_ID))
                    .map(ExerciseResult::verdict)
                    .toList()));
        }
        return row;
    }

    private Cell inWords(List<Verdict> verdicts) {
        return cell(verdicts, style -> ink.mark(style) + " " + style.word());
    }

    private Cell inMarks(List<Verdict> verdicts) {
        return cell(verdicts, ink::mark);
    }

    private Cell cell(List<Verdict> verdicts, Function<VerdictStyle, String> text) {
        List<VerdictStyle> styles = verdicts.stream().map(VerdictStyle::of).toList();
        return new Cell(
                styles.stream().map(text).collect(Collectors.joining()),
                styles.stream()
                        .map(style -> ink.toned(text.apply(style), style.tone()))
                        .collect(Collectors.joining()));
    }

    private String legend() {
        return submissions.stream()
                .flatMap(submission -> submission.exercises().stream())
                .map(ExerciseResult::verdict)
                .distinct()
                .sorted()
                .map(VerdictStyle::of)
                .map(style -> ink.mark(style) + " " + style.word())
                .collect(Collectors.joining("   "));
    }
}
