package mathdl.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import mathdl.judge.BadInput;
import mathdl.model.report.Report;
import mathdl.model.report.ReportFile;

/** Where a grading run leaves its report; what another run left there is not overwritten. */
final class OutDirectory {
    static final String CLASS = "class";

    private static final String REPORT = "report.json";
    private static final String PREVIOUS = "report.previous.json";

    private final Path directory;

    private OutDirectory(Path directory) {
        this.directory = directory;
    }

    /**
     * Claims a directory: a new or empty one, or that of an earlier run over the same class with the same seed, whose
     * report is kept as {@code report.previous.json}.
     *
     * @throws BadInput if it is a file, or holds anything else
     */
    static OutDirectory claim(Path directory, Path submissions, String seedFingerprint) throws IOException {
        if (directory.toString().isEmpty()) {
            throw new BadInput("--out names a directory, and this names none");
        }
        if (Files.exists(directory) && !Files.isDirectory(directory)) {
            throw new BadInput(directory + " is a file; --out names a directory");
        }
        Path real = submissions.toRealPath();
        if (Destination.real(directory).startsWith(real)) {
            throw new BadInput("--out lies inside the class: it would be graded the next time");
        }
        Destination.makeDirectory(directory);
        requireFree(directory, real.toString(), seedFingerprint);
        return new OutDirectory(directory);
    }

    /** The directory of an earlier run, whatever it holds. */
    static OutDirectory existing(Path directory) {
        return new OutDirectory(directory);
    }

    /**
     * Claims a directory for another form of a report: a new or empty one, or one that holds a report of the same run.
     *
     * @throws BadInput if it is a file, or holds anything else
     */
    static OutDirectory claimFor(Path directory, Report report) throws IOException {
        if (Files.exists(directory) && !Files.isDirectory(directory)) {
            throw new BadInput(directory + " is a file; --to names a directory");
        }
        Destination.makeDirectory(directory);
        requireFree(directory, report.environment().get(CLASS), report.seedFingerprint());
        return new OutDirectory(directory);
    }

    /** The report that is there already, or null. */
    Report earlier() throws IOException {
        return Files.exists(report()) ? ReportFile.read(report()) : null;
    }

    Path path() {
        return directory;
    }

    Path report() {
        return directory.resolve(REPORT);
    }

    void write(Report report) throws IOException {
        if (Files.exists(report())) {
            Files.copy(report(), directory.resolve(PREVIOUS), StandardCopyOption.REPLACE_EXISTING);
        }
        ReportFile.write(report, report());
    }

    private static void requireFree(Path directory, String submissions, String seedFingerprint) throws IOException {
        Path report = directory.resolve(REPORT);
        if (Files.exists(report)) {
            requireSameRun(report, submissions, seedFingerprint);
        } else if (!isEmpty(directory)) {
            throw new BadInput(directory + " holds files but no report of an earlier run; name an empty directory");
        }
    }

    private static void requireSameRun(Path file, String submissions, String seedFingerprint) throws IOException {
        Report earlier;
        try {
            earlier = ReportFile.read(file);
        } catch (IOException e) {
            throw new BadInput(e.getMessage() + "; name another --out, or remove it");
        }
        Map<String, String> environment = earlier.environment();
        if (!Objects.equals(submissions, environment.get(CLASS))
                || !seedFingerprint.equals(earlier.seedFingerprint())) {
            throw new BadInput(file.getParent() + " holds the report of another run (class "
                    + environment.get(CLASS) + ", seed " + earlier.seedFingerprint()
                    + "); name another --out, or remove it");
        }
    }

    private static boolean isEmpty(Path directory) throws IOException {
        try (Stream<Path> entries = Files.list(directory)) {
            return entries.findAny().isEmpty();
        }
    }
}
