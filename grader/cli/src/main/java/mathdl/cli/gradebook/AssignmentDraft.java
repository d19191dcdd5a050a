package mathdl.cli.gradebook;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** An assignment as {@code assignments.yaml} has it, before anybody has looked whether it makes sense. */
record AssignmentDraft(
        Written id,
        Written title,
        Written due,
        Late late,
        List<Exercise> exercises,
        Written canvas,
        @JsonAnySetter Map<String, Stray> strays) {

    /** Where something stands that has no business there. */
    @JsonDeserialize(using = StrayReader.class)
    record Stray(int line) {}

    /** All of the file. */
    record Book(List<AssignmentDraft> assignments) {}

    /** An exercise: its id alone, or with a weight. */
    @JsonDeserialize(using = ExerciseReader.class)
    record Exercise(Written id, Written weight) {}

    private record Weighted(Written id, Written weight) {}

    /** What lateness costs: the word {@code none}, or a policy. */
    @JsonDeserialize(using = LateReader.class)
    record Late(Written word, Written percentPerDay, Written atMostDays, Written graceMinutes) {}

    private record Policy(Written percentPerDay, Written atMostDays, Written graceMinutes) {}

    static final class StrayReader extends StdDeserializer<Stray> {
        private static final long serialVersionUID = 1L;

        StrayReader() {
            super(Stray.class);
        }

        @Override
        public Stray deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            int line = parser.currentTokenLocation().getLineNr();
            parser.skipChildren();
            return new Stray(line);
        }
    }

    static final class ExerciseReader extends StdDeserializer<Exercise> {
        private static final long serialVersionUID = 1L;

        ExerciseReader() {
            super(Exercise.class);
        }

        @Override
        public Exercise deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (parser.currentToken().isScalarValue()) {
                return new Exercise(Written.at(parser), null);
            }
            Weighted weighted = context.readValue(parser, Weighted.class);
            return new Exercise(weighted.id, weighted.weight);
        }
    }

    static final class LateReader extends StdDeserializer<Late> {
        private static final long serialVersionUID = 1L;

        LateReader() {
            super(Late.class);
        }

        @Override
        public Late deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (parser.currentToken().isScalarValue()) {
                return new Late(Written.at(parser), null, null, null);
            }
            Policy policy = context.readValue(parser, Policy.class);
            return new Late(null, policy.percentPerDay, policy.atMostDays, policy.graceMinutes);
        }
    }
}
