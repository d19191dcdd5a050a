package mathdl.judge.audit;

import java.util.List;
import java.util.Set;
import mathdl.checks.Seed;
import mathdl.judge.value.FreeSigns;
import mathdl.worker.wire.Messages.Layout;

/** Every harmless variant of the reference's answers gets all points. */
record Variants(ExerciseAudit exercise) {
    private static final String SIGNS = "sign of singular vectors";

    List<AuditRow> rows() {
        return List.of(
                layout("column-major answers", Layout.COLUMN_MAJOR, 2),
                layout("answers that are views", Layout.VIEW, 1),
                signs());
    }

    /** A layout that needs arrays of at least some rank to differ at all. */
    private AuditRow layout(String name, Layout layout, int rank) {
        boolean applies = publicAnswers().stream().flatMap(Numbers::arrays).anyMatch(array -> array.rank() >= rank);
        return applies
                ? exercise.full("variant", name, () -> exercise.references().apply(layout))
                : exercise.row("variant", name, AuditRow.State.NOT_APPLICABLE, "no array of rank " + rank);
    }

    /** Vectors turned in each of several ways, where the checks are marked so. */
    private AuditRow signs() {
        FreeSigns signs = FreeSigns.of(exercise.exercise().checksClass());
        if (signs.equals(FreeSigns.NONE)) {
            return exercise.row("variant", SIGNS, AuditRow.State.NOT_APPLICABLE, "no @SignInvariant");
        }
        Set<String> missing = signs.missingFrom(publicAnswers());
        if (!missing.isEmpty()) {
            return exercise.row("variant", SIGNS, false, "@SignInvariant names what is no matrix here: " + missing);
        }
        List<AuditRow> rows = List.of(SignPattern.values()).stream()
                .map(pattern -> exercise.full(
                        "variant", SIGNS, () -> new TurningAnswerer(exercise.reference(), signs, pattern)))
                .toList();
        return rows.stream()
                .filter(row -> row.state() != AuditRow.State.KEPT)
                .findFirst()
                .orElse(rows.get(0));
    }

    private List<Object> publicAnswers() {
        return ExerciseAudit.values(exercise.run(exercise.reference(), Seed.PUBLIC));
    }
}
