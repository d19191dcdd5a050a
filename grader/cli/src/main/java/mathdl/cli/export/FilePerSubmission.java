package mathdl.cli.export;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import mathdl.cli.report.PageName;
import mathdl.model.report.WholeFile;

/** A folder with a file for each submission, under names that are safe whatever a submission is called. */
final class FilePerSubmission {
    private final Path folder;
    private final String suffix;
    private final Set<String> written = new HashSet<>();

    FilePerSubmission(Path folder, String suffix) throws IOException {
        this.folder = Files.createDirectories(folder);
        this.suffix = suffix;
    }

    void write(String submissionId, String text) throws IOException {
        String name = PageName.stem(submissionId) + suffix;
        WholeFile.write(folder.resolve(name), text);
        written.add(name);
    }

    /** Removes what an earlier run wrote of submissions that have none now. */
    void removeOthers() throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*" + suffix)) {
            for (Path file : files) {
                if (!written.contains(file.getFileName().toString())) {
                    Files.delete(file);
                }
            }
        }
    }
}
