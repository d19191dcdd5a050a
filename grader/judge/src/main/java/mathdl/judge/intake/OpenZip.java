package mathdl.judge.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;

final class OpenZip implements OpenArchive {
    private final ZipArchiveInputStream zip;
    private final Meter meter;
    private boolean empty = true;

    OpenZip(InputStream in, Meter meter) {
        // Entries that say their length behind their content are what programs write that pack as they go.
        this.zip = new ZipArchiveInputStream(in, StandardCharsets.UTF_8.name(), true, true);
        this.meter = meter;
    }

    @Override
    public ArchiveEntry next() throws IOException {
        ArchiveEntry entry = zip.getNextEntry();
        empty &= entry == null;
        return entry;
    }

    @Override
    public InputStream content() {
        return zip;
    }

    /** That an entry is a link stands at the end of a zip, which is not read: its content, the target's name, is taken. */
    @Override
    public Optional<String> unusable(ArchiveEntry entry) {
        return Optional.empty();
    }

    @Override
    public void count(ArchiveEntry entry, int bytes) throws Refusal {
        meter.count(bytes);
    }

    @Override
    public Optional<String> end() throws IOException {
        if (empty) {
            throw new Refusal("it is empty or not a zip archive");
        }
        return Optional.empty();
    }
}
