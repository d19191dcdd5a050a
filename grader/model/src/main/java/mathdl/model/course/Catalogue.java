package mathdl.model.course;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads {@code course.yaml}. */
public final class Catalogue {
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .withConfigOverride(String.class, text -> text.setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.FAIL)))
            .build();

    private Catalogue() {}

    /**
     * The course that a file describes.
     *
     * @throws IOException if it cannot be read, or is not a catalogue; the message names the file and the place
     */
    public static Course read(Path file) throws IOException {
        try {
            Course course = YAML.readValue(Files.readString(file), Course.class);
            if (course == null) {
                throw new IOException(file + ": the catalogue is empty");
            }
            return course;
        } catch (CharacterCodingException e) {
            throw new IOException(file + ": not UTF-8", e);
        } catch (JsonProcessingException e) {
            throw new IOException(file + ": " + e.getMessage(), e);
        }
    }
}
