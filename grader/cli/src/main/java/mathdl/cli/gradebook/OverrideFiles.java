package mathdl.cli.gradebook;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import mathdl.judge.BadInput;
import mathdl.model.grading.ManualOverride;

/** A directory of overrides: one file an assistant, whose name it has; one line an override; lines are only added. */
final class OverrideFiles {
    private static final String SUFFIX = ".jsonl";
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private OverrideFiles() {}

    /**
     * Every override, assistants in the order of their names, lines as they stand.
     *
     * @throws BadInput if a line is wrong, or there is something that is no file of overrides
     */
    static List<ManualOverride> read(Path directory) throws IOException {
        if (!Files.isDirectory(directory)) {
            throw new BadInput(directory + (Files.exists(directory) ? " is not a directory" : " does not exist")
                    + "; --overrides names a directory of files such as ada" + SUFFIX);
        }
        List<Path> files;
        try (Stream<Path> entries = Files.list(directory)) {
            files = entries.filter(entry -> !entry.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList();
        }
        List<ManualOverride> overrides = new ArrayList<>();
        for (Path file : files) {
            overrides.addAll(readFile(file));
        }
        return overrides;
    }

    private static List<ManualOverride> readFile(Path file) throws IOException {
        String name = file.getFileName().toString();
        if (!Files.isRegularFile(file) || !name.endsWith(SUFFIX) || name.equals(SUFFIX)) {
            throw new BadInput(file + " is no file of overrides; they are called after their author, ada" + SUFFIX);
        }
        String author = name.substring(0, name.length() - SUFFIX.length());
        List<ManualOverride> overrides = new ArrayList<>();
        int number = 0;
        for (String line : TextFile.read(file, "--overrides").lines().toList()) {
            number++;
            if (!line.isBlank()) {
                String place = name + ":" + number;
                overrides.add(new OverrideLine(author, place, object(place, line)).override());
            }
        }
        return overrides;
    }

    private static JsonNode object(String place, String line) {
        try {
            JsonNode node = JSON.readTree(line);
            if (node.isObject()) {
                return node;
            }
        } catch (JsonProcessingException e) {
            throw new BadInput(place + ": not JSON: "
                    + e.getOriginalMessage().lines().findFirst().orElse(""));
        }
        throw new BadInput(place + ": a line is one JSON object, {\"when\": …}");
    }
}
