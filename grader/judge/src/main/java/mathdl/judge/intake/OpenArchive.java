package mathdl.judge.intake;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.ArchiveEntry;

/** An archive that is being read, entry by entry. */
sealed interface OpenArchive permits OpenZip, OpenTar {

    /** The next entry, or null behind the last. */
    ArchiveEntry next() throws IOException;

    /** The content of the last entry that was given. */
    InputStream content();

    /** Why an entry holds nothing that can be taken. */
    Optional<String> unusable(ArchiveEntry entry);

    /** Counts what was read of an entry's content, unless that is counted already. */
    void count(ArchiveEntry entry, int bytes) throws Refusal;

    /** What is to be said of an archive whose entries have all been read. */
    Optional<String> end() throws IOException;

    /** Opens an archive of a kind that can be read, whatever its name. */
    static OpenArchive of(ArchiveKind kind, InputStream in, Meter meter) throws IOException {
        return switch (kind) {
            case ZIP -> new OpenZip(in, meter);
            case TAR -> new OpenTar(in, meter);
            case GZIP -> new OpenTar(new BufferedInputStream(new GZIPInputStream(in)), meter);
            default ->
                throw new Refusal("it is a " + kind.label() + ", which is not read: hand in a .zip or a .tar.gz");
        };
    }
}
