package mathdl.judge.intake;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.compress.archivers.ArchiveEntry;

/** Reads an archive from front to back in memory; nothing is ever unpacked to disk. */
final class ArchiveIntake {
    private final Gathering gathering;
    private final Inner.Source source;
    private final String folder;
    private final Set<String> passedOver = new HashSet<>();
    private int read;

    /** Whose entries' paths begin with {@code folder}, which is empty or ends in a slash. */
    private ArchiveIntake(Gathering gathering, Inner.Source source, String folder) {
        this.gathering = gathering;
        this.source = source;
        this.folder = folder;
    }

    /** Reads a file that was handed in. */
    static void gather(Path archive, Gathering gathering) throws IOException {
        String name = archive.getFileName().toString();
        if (ArchiveKind.named(name).isEmpty()) {
            throw new Refusal("it is neither a directory nor an archive: hand in one of these, a .zip or a .tar.gz");
        }
        new ArchiveIntake(gathering, () -> open(archive), "").gather(name);
    }

    /** Opens a file that is no larger than an archive may be. */
    static InputStream open(Path archive) throws IOException {
        if (Files.size(archive) > Caps.ARCHIVE_BYTES) {
            throw new Refusal("it is larger than " + (Caps.ARCHIVE_BYTES >> 20) + " MiB");
        }
        return Files.newInputStream(archive, LinkOption.NOFOLLOW_LINKS);
    }

    /** Reads an archive inside what was handed in. */
    static void gather(Inner inner, Gathering gathering) throws IOException {
        try {
            String name = inner.path().substring(inner.path().lastIndexOf('/') + 1);
            new ArchiveIntake(gathering, inner.source(), inner.path() + "/").gather(name);
        } catch (IOException e) {
            throw new Refusal("its " + Notes.shown(inner.path()) + ": " + Refusal.reason(e));
        }
    }

    private void gather(String name) throws IOException {
        try (InputStream in = new BufferedInputStream(source.open())) {
            ArchiveKind kind = kind(in, name);
            walk(kind, OpenArchive.of(kind, in, gathering.meter()));
        } catch (RuntimeException e) {
            throw new Refusal("it is no readable archive: " + e.getMessage()); // the library trips over some
        }
    }

    /** What it is by its first bytes, else by its name; a name that says otherwise is remarked. */
    private ArchiveKind kind(InputStream in, String name) throws IOException {
        in.mark(ArchiveKind.HEAD);
        byte[] head = in.readNBytes(ArchiveKind.HEAD);
        in.reset();
        ArchiveKind named = ArchiveKind.named(name).orElseThrow();
        if (head.length == 0) {
            throw new Refusal("it is empty or not a " + named.label());
        }
        ArchiveKind kind = ArchiveKind.of(head).orElse(named);
        if (kind != named && kind.isReadable()) {
            gathering.remark(
                    folder.isEmpty() ? name : folder.substring(0, folder.length() - 1),
                    "it is called " + ArchiveKind.suffix(name).orElseThrow() + " and is a " + kind.label()
                            + ": it was read as one");
        }
        return kind;
    }

    private void walk(ArchiveKind kind, OpenArchive archive) throws IOException {
        for (ArchiveEntry entry = archive.next(); entry != null; entry = archive.next()) {
            String path = entry.getName().replace('\\', '/');
            Optional<String> tools = Places.passedOver(path);
            if (tools.isPresent()) {
                passOver(tools.get());
            } else {
                gathering.count();
                if (!entry.isDirectory()) {
                    gather(kind, archive, entry, path);
                }
            }
            drain(archive, entry);
            read++;
        }
        archive.end().ifPresent(rest -> gathering.leave(folder + rest, "nothing is read there"));
    }

    private void passOver(String tools) throws Refusal {
        if (passedOver.add(tools)) {
            gathering.count();
            gathering.leave(folder + tools, "a folder of tools");
        }
    }

    private void gather(ArchiveKind kind, OpenArchive archive, ArchiveEntry entry, String within) throws IOException {
        String path = folder + within;
        Optional<String> unusable = archive.unusable(entry);
        if (leavesTheArchive(within)) {
            gathering.leave(path, "its path leads out of the archive");
        } else if (path.split("/").length > Caps.DEPTH) {
            gathering.unusable(path, "too deep");
        } else if (unusable.isPresent()) {
            gathering.unusable(path, unusable.get());
        } else if (Inner.isOne(path)) {
            int index = read;
            gathering.inner(new Inner(path, () -> reopened(kind, index)));
        } else if (gathering.wants(path)) {
            byte[] bytes = archive.content().readNBytes(Caps.FILE_BYTES + 1);
            archive.count(entry, bytes.length);
            gathering.take(path, bytes);
        }
    }

    /** The content of an entry that has been passed by; it was counted then. */
    private InputStream reopened(ArchiveKind kind, int index) throws IOException {
        InputStream in = new BufferedInputStream(source.open());
        OpenArchive archive = OpenArchive.of(kind, in, new Meter());
        for (int i = 0; i < index; i++) {
            drain(archive, archive.next());
        }
        archive.next();
        return archive.content();
    }

    private static boolean leavesTheArchive(String path) {
        return path.startsWith("/")
                || path.matches("[A-Za-z]:.*")
                || Arrays.asList(path.split("/")).contains("..");
    }

    /** Passes over an entry, counting what it unpacks to. */
    private static void drain(OpenArchive archive, ArchiveEntry entry) throws IOException {
        byte[] buffer = new byte[64 << 10];
        InputStream content = archive.content();
        for (int n = content.read(buffer); n >= 0; n = content.read(buffer)) {
            archive.count(entry, n);
        }
    }
}
