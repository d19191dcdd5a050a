package mathdl.judge.sandbox;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The sandbox's file system, as options of bubblewrap. */
final class Mounts {
    private final List<String> options = new ArrayList<>();
    private final Set<Path> directories = new HashSet<>();

    /** A file or directory of the host, read-only. */
    Mounts bind(Path from, Path to) {
        makeParents(to);
        return add("--ro-bind", from.toString(), to.toString());
    }

    Mounts symlink(Path target, Path link) {
        return add("--symlink", target.toString(), link.toString());
    }

    /** An empty directory in memory that anybody can write. */
    Mounts scratch(Path at, long bytes) {
        makeParents(at);
        return add("--size", String.valueOf(bytes), "--perms", "1777", "--tmpfs", at.toString());
    }

    List<String> options() {
        return List.copyOf(options);
    }

    Mounts add(String... more) {
        options.addAll(List.of(more));
        return this;
    }

    /** Bubblewrap makes missing parents for their owner only, and workers are somebody else. */
    private void makeParents(Path path) {
        Path parent = path.getParent();
        if (parent.getParent() != null && directories.add(parent)) {
            makeParents(parent);
            add("--perms", "0755", "--dir", parent.toString());
        }
    }
}
