package mathdl.model.gradebook;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;

/** A point in time as a person wrote it, with the zone offset that makes it one. */
public record Moment(OffsetDateTime time) {
    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm xxx", Locale.ROOT);

    /**
     * A time as a person writes it.
     *
     * @throws IllegalArgumentException if it is not a date and time with an offset
     */
    @JsonCreator
    public static Moment of(String text) {
        try {
            return new Moment(OffsetDateTime.parse(text));
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(
                    "'" + text + "' is no time with a zone offset; write it like 2026-11-30T23:59:00+01:00", e);
        }
    }

    public static Moment of(Instant instant) {
        return new Moment(instant.atOffset(ZoneOffset.UTC));
    }

    @JsonValue
    public String text() {
        return time.toString();
    }

    /** For people: 2026-11-30 23:59 +01:00. */
    public String shown() {
        return SHOWN.format(time);
    }

    public Instant instant() {
        return time.toInstant();
    }

    public boolean isAfter(Moment other) {
        return time.toInstant().isAfter(other.instant());
    }

    public Moment plus(Duration duration) {
        return new Moment(time.plus(duration));
    }
}
