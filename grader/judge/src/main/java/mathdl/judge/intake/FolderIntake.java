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
    private final Gathering gathering;
    private Refusal refusal;

    private FolderIntake(Path root, Gathering gathering) {
        this.root = root;
        this.gathering = gathering;
    }

    static void gather(Path root, Gathering gathering) throws IOException, Refusal {
        FolderIntake intake = new FolderIntake(root, gathering);
        Files.walkFileTree(root, Set.of(), Caps.DEPTH, intake);
        if (intake.refusal != null) {
            throw intake.refusal;
        }
    }

    @Override
    public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
        if (!directory.equals(root) && Places.isPassedOver(pathOf(directory))) {
            gathering.leave(pathOf(directory), "a folder of tools");
            return FileVisitResult.SKIP_SUBTREE;
        }
        return guarded(gathering::count);
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        return guarded(() -> {
            gathering.count();
            String path = pathOf(file);
            if (attributes.isSymbolicLink()) {
                gathering.unusable(path, "it is a symbolic link; hand in the file itself");
            } else if (!attributes.isRegularFile()) {
                gathering.unusable(path, attributes.isDirectory() ? "too deep" : "it is not a regular file");
            } else if (gathering.wants(path)) {
                take(file, path);
            }
        });
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

    private void take(Path file, String path) throws Refusal {
        try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            gathering.take(path, in.readNBytes(Caps.FILE_BYTES + 1));
        } catch (IOException e) {
            gathering.unusable(path, "it cannot be read");
        }
    }

    private String pathOf(Path file) {
        return root.relativize(file).toString().replace('\\', '/');
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
