package mathdl.cli;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Objects;
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
        if (!Files.exists(directory.resolve(REPORT)) && Files.exists(directory.resolve(JOURNAL))) {
            requireResume(directory, resume);
        } else {
            requireFree(directory, real.toString(), seedFingerprint);
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

    /** Forgets what was judged when: it names those whom the report does not. */
    void removeJournal() throws IOException {
        Files.deleteIfExists(directory.resolve(JOURNAL));
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
