package mathdl.model.report;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import mathdl.model.Verdict;

/** JSON as the grader's own files have it: what is missing, null or superfluous is an error and no default. */
final class Json {
    private static final JsonSetter.Value NO_NULL = JsonSetter.Value.forValueNulls(Nulls.FAIL);
    private static final JsonMapper STRICT = JsonMapper.builder()
            .annotationIntrospector(new LaterFields())
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .withConfigOverride(String.class, text -> text.setSetterInfo(NO_NULL))
            .withConfigOverride(Verdict.class, verdict -> verdict.setSetterInfo(NO_NULL))
            .build();
    private static final ObjectWriter INDENTED = STRICT.writer().with(SerializationFeature.INDENT_OUTPUT);

    private Json() {}

    /** For people too. */
    static String indented(Object plainData) {
        return written(INDENTED, plainData) + "\n";
    }

    /** Without a line break in it. */
    static String line(Object plainData) {
        return written(STRICT.writer(), plainData);
    }

    /** What a text says; "null" is as little an object as any other text that is none. */
    static <T> T read(String text, Class<T> type) throws JsonProcessingException {
        T read = STRICT.readValue(text, type);
        if (read == null) {
            throw JsonMappingException.from((JsonParser) null, "it holds nothing");
        }
        return read;
    }

    private static String written(ObjectWriter writer, Object plainData) {
        try {
            return writer.writeValueAsString(plainData);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("records of plain data can be written", e);
        }
    }
}
