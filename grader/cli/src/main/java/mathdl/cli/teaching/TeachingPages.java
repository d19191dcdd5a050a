package mathdl.cli.teaching;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import mathdl.model.course.Chapter;
import mathdl.model.course.Course;

/** The instructor's page of each chapter, {@code solutions/<folder>/teaching.md}: prose by hand, tables from the course. */
public final class TeachingPages {
    private final Path root;
    private final Course course;

    /**
     * @param root the project
     */
    public TeachingPages(Path root, Course course) {
        this.root = root;
        this.course = course;
    }

    /** Pages whose tables are not what the course says now. */
    public List<String> stale() throws IOException {
        return new ArrayList<>(renewed().keySet());
    }

    /** Writes the tables anew where they differ. */
    public List<String> write() throws IOException {
        Map<String, String> renewed = renewed();
        for (Map.Entry<String, String> page : renewed.entrySet()) {
            Files.writeString(root.resolve(page.getKey()), page.getValue());
        }
        return new ArrayList<>(renewed.keySet());
    }

    /** The pages that differ, as they should be; a student's copy of the course has none. */
    private Map<String, String> renewed() throws IOException {
        Map<String, String> pages = new TreeMap<>();
        for (Chapter chapter : course.chapters()) {
            String path = "solutions/" + chapter.folder() + "/teaching.md";
            if (Files.exists(root.resolve(path))) {
                String now = Files.readString(root.resolve(path));
                String renewed = Region.fill(path, now, "schedule", Schedule.table(chapter));
                renewed = Region.fill(path, renewed, "mistakes", Mistakes.list(chapter));
                if (!renewed.equals(now)) {
                    pages.put(path, renewed);
                }
            }
        }
        return pages;
    }
}
