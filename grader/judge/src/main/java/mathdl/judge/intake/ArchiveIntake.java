package mathdl.judge.intake;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.ArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;

/** Reads a zip from front to back in memory; nothing is ever unpacked to disk. */
final class ZipIntake {
    private final Gathering gathering;
    private long unpacked;

    private ZipIntake(Gathering gathering) {
        this.gathering = gathering;
    }

    static void gather(Path archive, Gathering gathering) throws IOException, Refusal {
        if (Files.size(archive) > Caps.ARCHIVE_BYTES) {
            throw new Refusal("it is larger than " + (Caps.ARCHIVE_BYTES >> 20) + " MiB");
        }
        // Entries that say their length behind their content are what programs write that pack as they go.
        try (InputStream file = new BufferedInputStream(Files.newInputStream(archive));
                ZipArchiveInputStream zip =
                        new ZipArchiveInputStream(file, StandardCharsets.UTF_8.name(), true, true)) {
            new ZipIntake(gathering).gather(zip);
        } catch (RuntimeException e) {
            throw new Refusal("it is no readable zip archive: " + e.getMessage()); // the library trips over some
        }
    }

    private void gather(ArchiveInputStream<? extends ArchiveEntry> zip) throws IOException, Refusal {
        int found = 0;
        for (ArchiveEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            found++;
            String path = entry.getName().replace('\\', '/');
            if (Places.isPassedOver(path)) {
                drain(zip);
                continue;
            }
            gathering.count();
            if (!entry.isDirectory()) {
                gather(path, zip);
            }
        }
        if (found == 0) {
            throw new Refusal("it is empty or not a zip archive");
        }
    }

    private void gather(String path, InputStream entry) throws IOException, Refusal {
        if (leavesTheArchive(path)) {
            gathering.leave(path, "its path leads out of the archive");
        } else if (gathering.wants(path)) {
            byte[] bytes = entry.readNBytes(Caps.FILE_BYTES + 1);
            count(bytes.length);
            gathering.take(path, bytes);
        }
        drain(entry);
    }

    private static boolean leavesTheArchive(String path) {
        return path.startsWith("/")
                || path.matches("[A-Za-z]:.*")
                || Arrays.asList(path.split("/")).contains("..");
    }

    /** Passes over an entry, counting what it unpacks to. */
    private void drain(InputStream entry) throws IOException, Refusal {
        byte[] buffer = new byte[64 << 10];
        for (int read = entry.read(buffer); read >= 0; read = entry.read(buffer)) {
            count(read);
        }
    }

    private void count(int bytes) throws Refusal {
        unpacked += bytes;
        if (unpacked > Caps.UNPACKED_BYTES) {
            throw new Refusal("it unpacks to more than " + (Caps.UNPACKED_BYTES >> 20) + " MiB");
        }
    }
}
