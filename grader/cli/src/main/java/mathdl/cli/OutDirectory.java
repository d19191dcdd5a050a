package mathdl.cli;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.stream.Stream;
import mathdl.cli.report.HtmlReport;
import mathdl.judge.BadInput;
import mathdl.model.report.Journal;
import mathdl.model.report.JournalException;
import mathdl.model.report.JournalHeader;
import mathdl.model.report.Report;
import mathdl.model.report.ReportFile;

/** Where a grading run leaves its report; what another run left there is not overwritten. */
final class OutDirectory {
    static final String CLASS = "class";

    private static final String REPORT = "report.json";
    private static final String PREVIOUS = "report.previous.json";
    private static final String JOURNAL = "journal.jsonl";

    /** What a run that was killed as it wrote a file leaves beside it. */
    private static final String DRAFT = ".????????-????-????-????-????????????.tmp";

    private final Path directory;

    private OutDirectory(Path directory) {
        this.directory = directory;
    }

    /**
     * Claims a directory: a new or empty one, or that of an earlier run over the same class with the same seed, whose
     * report is kept as {@code report.previous.json}.
     *
     * @param resume whether a run that did not come to its report is gone on with, rather than refused
     * @throws BadInput if it is a file, or holds anything else
     */
    static OutDirectory claim(Path directory, Path submissions, String seedFingerprint, boolean resume)
            throws IOException {
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
        } else if (Files.exists(directory.resolve(JOURNAL))) {
            requireResume(directory, resume);
        } else if (!isEmpty(directory)) {
            throw new BadInput(directory + " holds files but no report of an earlier run; name an empty directory");
        }
        return new OutDirectory(directory);
    }

    private static void requireResume(Path directory, boolean resume) {
        if (!resume) {
            throw new BadInput(directory + " holds a run that did not come to its end; --resume goes on with it,"
                    + " or name another --out");
        }
    }

    /**
     * The journal of the run.
     *
     * @param resume whether to go on with what is there
     * @throws BadInput if another run is writing it, or one of other contents has written it
     */
    Journal journal(JournalHeader header, boolean resume) throws IOException {
        Path file = directory.resolve(JOURNAL);
        try {
            Journal journal = resume ? Journal.resume(file, header) : Journal.begin(file, header);
            removeDrafts(directory);
            removeDrafts(directory.resolve(HtmlReport.STUDENTS));
            return journal;
        } catch (JournalException e) {
            throw new BadInput(e.getMessage());
        }
    }

    private static void removeDrafts(Path directory) throws IOException {
        if (!Files.isDirectory(directory)) {
            return;
        }
        try (DirectoryStream<Path> drafts = Files.newDirectoryStream(directory, DRAFT)) {
            for (Path draft : drafts) {
                Files.delete(draft);
            }
        }
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
