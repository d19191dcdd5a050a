package mathdl.judge.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.FileVisitor;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;

/** Walks a directory without following a link. */
final class FolderIntake implements FileVisitor<Path> {
    private final Path root;
    private final String folder;
    private final Gathering gathering;
    private Refusal refusal;

    /** Whose paths begin with {@code folder}, which is empty or ends in a slash. */
    private FolderIntake(Path root, String folder, Gathering gathering) {
        this.root = root;
        this.folder = folder;
        this.gathering = gathering;
    }

    static void gather(Path root, Gathering gathering) throws IOException {
        gather(root, "", gathering);
    }

    static void gather(Path root, String folder, Gathering gathering) throws IOException {
        FolderIntake intake = new FolderIntake(root, folder, gathering);
        Files.walkFileTree(root, Set.of(), Caps.DEPTH, intake);
        if (intake.refusal != null) {
            throw intake.refusal;
        }
    }

    /** One file, by the path that it is to have in the submission. */
    static void gatherFile(Path file, String path, Gathering gathering) throws IOException {
        BasicFileAttributes attributes =
                Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        new FolderIntake(file, "", gathering).visit(file, path, attributes);
    }

    @Override
    public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
        if (!directory.equals(root) && Places.isPassedOver(within(directory))) {
            gathering.leave(pathOf(directory), "a folder of tools");
            return FileVisitResult.SKIP_SUBTREE;
        }
        return guarded(gathering::count);
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        return guarded(() -> visit(file, pathOf(file), attributes));
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
        if (Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
            refusal = new Refusal("its folder " + Notes.shown(pathOf(file)) + " cannot be read");
            return FileVisitResult.TERMINATE;
        }
        gathering.unusable(pathOf(file), "it cannot be read");
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path directory, IOException e) {
        return FileVisitResult.CONTINUE;
    }

    private void visit(Path file, String path, BasicFileAttributes attributes) throws Refusal {
        gathering.count();
        if (attributes.isSymbolicLink()) {
            gathering.unusable(path, "it is a symbolic link; hand in the file itself");
        } else if (!attributes.isRegularFile()) {
            gathering.unusable(path, attributes.isDirectory() ? "too deep" : "it is not a regular file");
        } else if (Inner.isOne(path)) {
            gathering.inner(new Inner(path, () -> ArchiveIntake.open(file)));
        } else if (gathering.wants(path)) {
            take(file, path);
        }
    }

    private void take(Path file, String path) throws Refusal {
        byte[] bytes;
        try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            bytes = in.readNBytes(Caps.FILE_BYTES + 1);
        } catch (IOException e) {
            gathering.unusable(path, "it cannot be read");
            return;
        }
        gathering.take(path, bytes);
    }

    private String within(Path file) {
        return root.relativize(file).toString().replace('\\', '/');
    }

    private String pathOf(Path file) {
        return folder + within(file);
    }

    private FileVisitResult guarded(Step step) {
        try {
            step.run();
            return FileVisitResult.CONTINUE;
        } catch (Refusal e) {
            refusal = e;
            return FileVisitResult.TERMINATE;
        }
    }

    private interface Step {
        void run() throws Refusal;
    }
}
