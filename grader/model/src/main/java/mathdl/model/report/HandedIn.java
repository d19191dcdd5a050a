package mathdl.model.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import com.fasterxml.jackson.databind.util.StdConverter;
import java.time.Instant;

/**
 * What the platform that a class was downloaded from says of a hand-in; whatever it does not say is null.
 *
 * @param at when it was handed in
 * @param late whether the platform calls it late
 * @param name of the person, or of the persons, as one would read it
 * @param email of the person, or of the persons, separated by commas
 */
@JsonPropertyOrder({"at", "late", "name", "email"})
@JsonInclude(JsonInclude.Include.NON_NULL)
public record HandedIn(
        @Later
        @JsonSerialize(using = ToStringSerializer.class)
        @JsonDeserialize(converter = HandedIn.InstantOfText.class)
        Instant at,

        @Later Boolean late,
        @Later String name,
        @Later String email) {

    public HandedIn {
        if (at == null && late == null && name == null && email == null) {
            throw new IllegalArgumentException("nothing is said of the hand-in");
        }
    }

    static final class InstantOfText extends StdConverter<String, Instant> {
        @Override
        public Instant convert(String text) {
            return Instant.parse(text);
        }
    }
}
