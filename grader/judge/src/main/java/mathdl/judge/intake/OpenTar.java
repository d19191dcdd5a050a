package mathdl.judge.intake;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.ZipException;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;

/** A tar with PAX or GNU extensions or none. It may end at any block, so that what follows its end is seen. */
final class OpenTar implements OpenArchive {
    private static final String NONE = "it is empty or not a tar archive";
    private static final int RECORD = TarConstants.DEFAULT_RCDSIZE;

    private final CappedStream unpacked;
    private final Meter meter;
    private final TarArchiveInputStream tar;
    private boolean empty = true;

    OpenTar(InputStream in, Meter meter) {
        this.unpacked = new CappedStream(in, meter);
        this.meter = meter;
        // Odd user ids, modes and times do not matter here.
        this.tar = new TarArchiveInputStream(unpacked, RECORD, RECORD, StandardCharsets.UTF_8.name(), true);
    }

    @Override
    public ArchiveEntry next() throws IOException {
        unpacked.beginHeader();
        TarArchiveEntry entry = header();
        unpacked.endHeader();
        empty &= entry == null;
        return entry;
    }

    private TarArchiveEntry header() throws IOException {
        TarArchiveEntry entry;
        try {
            entry = tar.getNextEntry();
        } catch (Refusal | EOFException | ZipException e) {
            throw e;
        } catch (IOException e) {
            throw new Refusal(empty ? NONE : "it is damaged: " + e.getMessage());
        }
        if (entry != null && !entry.isCheckSumOK()) {
            throw new Refusal(empty ? NONE : "it is damaged: what it says of a file is not whole");
        }
        return entry;
    }

    @Override
    public InputStream content() {
        return tar;
    }

    @Override
    public Optional<String> unusable(ArchiveEntry entry) {
        TarArchiveEntry file = (TarArchiveEntry) entry;
        if (file.isSymbolicLink()) {
            return Optional.of("it is a symbolic link; hand in the file itself");
        } else if (file.isLink()) {
            return Optional.of("it is a hard link; hand in the file itself");
        } else if (file.isSparse()) {
            return Optional.of("it is a file with holes");
        }
        return switch (file.getLinkFlag()) {
            case TarConstants.LF_OLDNORM, TarConstants.LF_NORMAL, TarConstants.LF_CONTIG -> Optional.empty();
            default -> Optional.of("it is not a regular file");
        };
    }

    /** The holes of a file are not in the archive, but whoever reads them waits for them all the same. */
    @Override
    public void count(ArchiveEntry entry, int bytes) throws Refusal {
        if (((TarArchiveEntry) entry).isSparse()) {
            meter.count(bytes);
        }
    }

    @Override
    public Optional<String> end() throws IOException {
        boolean ended = unpacked.zeros() >= RECORD;
        if (empty) {
            throw new Refusal(NONE);
        } else if (!ended) {
            throw new Refusal("it is cut off: the end of the archive is missing");
        }
        boolean more = false;
        byte[] buffer = new byte[64 << 10];
        for (int read = unpacked.read(buffer); read >= 0; read = unpacked.read(buffer)) {
            more |= unpacked.zeros() < read;
        }
        return more ? Optional.of("what follows the end of the archive") : Optional.empty();
    }
}
