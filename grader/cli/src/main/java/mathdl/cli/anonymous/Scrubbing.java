package mathdl.cli.anonymous;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mathdl.model.Fact;
import mathdl.model.gradebook.Student;
import mathdl.model.report.CheckResult;
import mathdl.model.report.ExerciseResult;
import mathdl.model.report.SubmissionResult;

/** Takes what names a student out of texts about that student: words of their files and of their assistants. */
final class Scrubbing {
    private static final int SHORTEST = 3;
    private static final String NOT_AFTER_A_WORD = "(?<![\\p{L}\\p{N}])";
    private static final String NOT_BEFORE_A_WORD = "(?![\\p{L}\\p{N}])";

    private final String pseudonym;
    private final Pattern named;

    /**
     * @param ids what names the student beside the roster's entry
     */
    Scrubbing(Student student, List<String> ids, String pseudonym) {
        this.pseudonym = pseudonym;
        List<String> alternatives = new ArrayList<>();
        Stream.concat(
                        ids.stream(),
                        Stream.of(
                                student.id(),
                                student.name(),
                                student.email(),
                                student.github(),
                                student.sisLogin(),
                                student.sisId()))
                .filter(Scrubbing::tells)
                .sorted(Comparator.comparingInt(String::length).reversed())
                .forEach(id -> alternatives.add("(?iu:" + Pattern.quote(id) + ")"));
        // A name like May or Max is a word as well, when it begins with a small letter.
        Stream.of(student.name().split("[\\s,]+"))
                .filter(Scrubbing::tells)
                .forEach(part -> alternatives.add(Pattern.quote(part)));
        this.named = alternatives.isEmpty() ? null : anyOf(alternatives);
    }

    private static Pattern anyOf(List<String> alternatives) {
        return Pattern.compile(NOT_AFTER_A_WORD + "(?:" + String.join("|", alternatives) + ")" + NOT_BEFORE_A_WORD);
    }

    private static boolean tells(String id) {
        return id.length() >= SHORTEST;
    }

    String text(String text) {
        return named == null ? text : named.matcher(text).replaceAll(Matcher.quoteReplacement(pseudonym));
    }

    SubmissionResult submission(SubmissionResult submission) {
        return new SubmissionResult(
                pseudonym,
                submission.exercises().stream().map(this::exercise).toList(),
                submission.notes().stream().map(this::text).toList());
    }

    private ExerciseResult exercise(ExerciseResult exercise) {
        return new ExerciseResult(
                exercise.id(), exercise.checks().stream().map(this::check).collect(Collectors.toList()));
    }

    private CheckResult check(CheckResult check) {
        return new CheckResult(
                check.name(),
                check.verdict(),
                check.points(),
                check.maxPoints(),
                text(check.message()),
                check.facts().stream()
                        .map(fact -> new Fact(text(fact.label()), text(fact.value())))
                        .toList(),
                check.diagnosis(),
                check.millis());
    }
}
