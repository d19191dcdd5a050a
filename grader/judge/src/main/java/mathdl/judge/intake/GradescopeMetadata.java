package mathdl.judge.intake;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import mathdl.judge.BadInput;
import mathdl.model.report.HandedIn;
import org.yaml.snakeyaml.LoaderOptions;

/** {@code submission_metadata.yml}: whose a folder of Gradescope's export is. */
final class GradescopeMetadata {
    private static final YAMLMapper YAML =
            new YAMLMapper(YAMLFactory.builder().loaderOptions(ofAnyLength()).build());

    /** Ruby's way to write a time: {@code 2026-11-20 10:15:00.418367000 Z}. */
    private static final Pattern TIME =
            Pattern.compile("(\\d{4}-\\d\\d-\\d\\d)[T ](\\d\\d:\\d\\d:\\d\\d(?:\\.\\d{1,9})?) ?(Z|[+-]\\d\\d:?\\d\\d)");

    private GradescopeMetadata() {}

    /** What is said of one folder; earlier submissions and results of Gradescope's own are passed over. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Entry(
            @JsonProperty(":submitters") List<Submitter> submitters,
            @JsonProperty(":created_at") JsonNode createdAt) {

        Entry {
            submitters = submitters == null
                    ? List.of()
                    : submitters.stream().filter(Objects::nonNull).toList();
        }

        /** The student numbers of all submitters, if all have one. */
        Optional<String> numbers() {
            boolean known = !submitters.isEmpty() && submitters.stream().allMatch(one -> isSaid(one.sid()));
            return known ? joined(Submitter::sid, "+") : Optional.empty();
        }

        Optional<HandedIn> handedIn() {
            String name = joined(Submitter::name, ", ").orElse(null);
            String email = joined(Submitter::email, ", ").orElse(null);
            Instant at = time().orElse(null);
            boolean silent = name == null && email == null && at == null;
            return silent ? Optional.empty() : Optional.of(new HandedIn(at, null, name, email));
        }

        boolean hasOddTime() {
            return createdAt != null && !createdAt.isNull() && time().isEmpty();
        }

        private Optional<String> joined(Function<Submitter, String> part, String between) {
            String all = submitters.stream()
                    .map(part)
                    .filter(GradescopeMetadata::isSaid)
                    .map(String::strip)
                    .collect(Collectors.joining(between));
            return Optional.of(all).filter(text -> !text.isEmpty());
        }

        /** Older exports write a time as an object of Ruby's, which has it in UTC. */
        private Optional<Instant> time() {
            if (createdAt == null) {
                return Optional.empty();
            }
            return GradescopeMetadata.time((createdAt.isObject() ? createdAt.path("utc") : createdAt).asText(""));
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Submitter(
            @JsonProperty(":name") String name,
            @JsonProperty(":sid") String sid,
            @JsonProperty(":email") String email) {}

    /**
     * What the file says, by folder.
     *
     * @throws BadInput if it is not of that form
     */
    static Map<String, Entry> read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            Map<String, Entry> entries = YAML.readValue(in, new TypeReference<TreeMap<String, Entry>>() {});
            if (entries == null) {
                throw new BadInput(file + " says nothing");
            }
            entries.values().removeIf(Objects::isNull);
            return entries;
        } catch (JsonProcessingException e) {
            throw new BadInput(file + " is not what Gradescope writes: "
                    + e.getOriginalMessage().lines().findFirst().orElse("")
                    + (e.getLocation() == null
                            ? ""
                            : " (line " + e.getLocation().getLineNr() + ")"));
        }
    }

    static Optional<Instant> time(String text) {
        Matcher time = TIME.matcher(text.strip());
        if (!time.matches()) {
            return Optional.empty();
        }
        String zone = time.group(3).replaceFirst("([+-]\\d\\d)(\\d\\d)", "$1:$2");
        try {
            return Optional.of(OffsetDateTime.parse(time.group(1) + "T" + time.group(2) + zone)
                    .toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static boolean isSaid(String text) {
        return text != null && !text.isBlank();
    }

    /** It holds what all submissions printed; the library would stop at 3 MB. */
    private static LoaderOptions ofAnyLength() {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(Integer.MAX_VALUE);
        return options;
    }
}
