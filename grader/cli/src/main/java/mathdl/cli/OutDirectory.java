package mathdl.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
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
        Path report = directory.resolve(REPORT);
        if (Files.exists(report)) {
            requireSameRun(report, real, seedFingerprint);
        } else if (!isEmpty(directory)) {
            throw new BadInput(directory + " holds files but no report of an earlier run; name an empty directory");
        }
        return new OutDirectory(directory);
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

    private static void requireSameRun(Path file, Path submissions, String seedFingerprint) throws IOException {
        Report earlier;
        try {
            earlier = ReportFile.read(file);
        } catch (IOException e) {
            throw new BadInput(e.getMessage() + "; name another --out, or remove it");
        }
        Map<String, String> environment = earlier.environment();
        if (!submissions.toString().equals(environment.get(CLASS))
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
