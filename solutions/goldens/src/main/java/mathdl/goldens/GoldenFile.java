package mathdl.goldens;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A file of golden cases.
 *
 * @param area what it is about: {@code wide_linalg.json} is about "linalg"
 */
record GoldenFile(String area, List<GoldenCase> cases) {
    private static final String PREFIX = "wide_";
    private static final String SUFFIX = ".json";

    /**
     * All {@code wide_*.json} of a directory by name, and last its {@code seed.json} if there is one.
     *
     * @throws UnusableFile if there is none, or one of them cannot be read
     */
    static List<GoldenFile> allIn(Path directory) throws IOException {
        if (!Files.isDirectory(directory)) {
            throw new UnusableFile(directory + " is not a directory");
        }
        List<GoldenFile> files = new ArrayList<>();
        for (Path path : wideFiles(directory)) {
            files.add(new GoldenFile(area(path), cases(read(path), path)));
        }
        Path seed = directory.resolve("seed.json");
        if (Files.exists(seed)) {
            files.add(new GoldenFile("seed", SeedCases.of(read(seed))));
        }
        if (files.isEmpty()) {
            throw new UnusableFile(directory + " has neither wide_*.json nor seed.json");
        }
        return files;
    }

    private static List<Path> wideFiles(Path directory) throws IOException {
        try (Stream<Path> paths = Files.list(directory)) {
            return paths.filter(
                            path -> name(path).startsWith(PREFIX) && name(path).endsWith(SUFFIX))
                    .sorted()
                    .toList();
        }
    }

    private static String area(Path path) {
        return name(path).substring(PREFIX.length(), name(path).length() - SUFFIX.length());
    }

    private static String name(Path path) {
        return path.getFileName().toString();
    }

    private static JsonNode read(Path path) throws IOException {
        try {
            return JsonMapper.builder().build().readTree(Files.readAllBytes(path));
        } catch (JacksonException e) {
            throw new UnusableFile(path + " is not JSON: " + e.getOriginalMessage());
        }
    }

    private static List<GoldenCase> cases(JsonNode file, Path path) {
        if (file.path("cases").isEmpty()) {
            throw new UnusableFile(path + " has no \"cases\"");
        }
        List<GoldenCase> cases = new ArrayList<>();
        file.get("cases").forEach(json -> cases.add(new GoldenCase(json)));
        return cases;
    }
}
