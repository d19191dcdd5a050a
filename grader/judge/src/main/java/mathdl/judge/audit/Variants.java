package mathdl.judge.audit;

import java.util.List;
import mathdl.checks.Seed;
import mathdl.worker.wire.Messages.Layout;

/** Every harmless variant of the reference's answers gets all points. */
record Variants(ExerciseAudit exercise) {

    List<AuditRow> rows() {
        return List.of(
                layout("column-major answers", Layout.COLUMN_MAJOR, 2),
                layout("answers that are views", Layout.VIEW, 1));
    }

    /** A layout that needs arrays of at least some rank to differ at all. */
    private AuditRow layout(String name, Layout layout, int rank) {
        boolean applies = ExerciseAudit.values(exercise.run(exercise.reference(), Seed.PUBLIC)).stream()
                .flatMap(Numbers::arrays)
                .anyMatch(array -> array.rank() >= rank);
        return applies
                ? exercise.full("variant", name, () -> exercise.references().apply(layout))
                : exercise.row("variant", name, AuditRow.State.NOT_APPLICABLE, "no array of rank " + rank);
    }
}
