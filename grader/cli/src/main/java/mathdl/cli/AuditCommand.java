package mathdl.cli;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import mathdl.cli.stubs.StubFiles;
import mathdl.judge.BadInput;
import mathdl.judge.Limits;
import mathdl.judge.audit.Audit;
import mathdl.judge.audit.AuditRow;
import mathdl.judge.grading.Judge;
import mathdl.judge.sandbox.PlainProcess;
import mathdl.model.course.Course;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

@Command(
        name = "audit",
        mixinStandardHelpOptions = true,
        description = "Grade the grader: stubs, references, misconceptions, mutants and harmless variants.")
final class AuditCommand implements Callable<Integer> {
    @ParentCommand
    private CourseCommand parent;

    @Parameters(paramLabel = "ID", arity = "0..*", description = "exercises, such as 2.5 (default: all)")
    private List<String> ids;

    @Option(names = "--seeds", paramLabel = "N", description = "how many seeds (default: 20)")
    private int seeds = 20;

    @Option(names = "--json", paramLabel = "FILE", description = "write the rows to a file as well")
    private Path json;

    @Override
    public Integer call() throws IOException {
        if (seeds < 1) {
            throw new BadInput("--seeds is at least 1, not " + seeds);
        }
        List<Course.Entry> exercises = parent.exercises(ids);
        Destination.requireFile(json);
        StubFiles stubs = new StubFiles(parent.home().root(), parent.course());
        Faults faults = new Faults();
        List<AuditRow> rows = new ArrayList<>();
        // Only the course's own code runs here.
        try (Judge judge = new Judge(parent.home(), new PlainProcess(), Limits.DEFAULT, 1, exercises.size(), faults)) {
            for (Course.Entry entry : exercises) {
                String path = entry.chapter().answerClass(entry.exercise()).replace('.', '/') + ".java";
                List<AuditRow> found = new Audit(judge, seeds).audit(entry, Map.of(path, stubs.cut(entry)));
                found.forEach(this::print);
                rows.addAll(found);
            }
        }
        if (json != null) {
            JsonMapper.builder().build().writerWithDefaultPrettyPrinter().writeValue(json.toFile(), rows);
        }
        faults.print(parent.terminal().err());
        return conclude(rows, faults);
    }

    private void print(AuditRow row) {
        String mark =
                switch (row.state()) {
                    case KEPT -> "@|green ok    |@";
                    case BROKEN -> "@|bold,red BROKEN|@";
                    case NOT_APPLICABLE -> "@|faint n/a   |@";
                    case EQUIVALENT -> "@|yellow equal |@";
                };
        parent.terminal()
                .print(String.format(
                        Locale.ROOT,
                        "%s %-4s %-14s %-36s %s",
                        mark,
                        row.exercise(),
                        row.kind(),
                        row.name(),
                        row.finding()));
    }

    private int conclude(List<AuditRow> rows, Faults faults) {
        long broken = count(rows, AuditRow.State.BROKEN);
        long idle = count(rows, AuditRow.State.NOT_APPLICABLE);
        parent.terminal()
                .print("audit: " + (rows.size() - broken - idle) + " of " + (rows.size() - idle)
                        + " promises kept over " + seeds + " seeds, " + idle + " not applicable");
        if (!faults.isEmpty()) {
            return Exit.GRADER_FAULT;
        }
        return broken == 0 ? Exit.DONE : Exit.CHECKS_FAILED;
    }

    private static long count(List<AuditRow> rows, AuditRow.State state) {
        return rows.stream().filter(row -> row.state() == state).count();
    }
}
