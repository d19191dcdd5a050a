package mathdl.cli.gradebook;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;

/** A word or number as it stands in a file: 2.10 is not 2.1. */
@JsonDeserialize(using = Written.Reader.class)
record Written(String text, int line) {

    static Written at(JsonParser parser) throws IOException {
        return new Written(parser.getText(), parser.currentTokenLocation().getLineNr());
    }

    static final class Reader extends StdDeserializer<Written> {
        private static final long serialVersionUID = 1L;

        Reader() {
            super(Written.class);
        }

        @Override
        public Written deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (!parser.currentToken().isScalarValue()) {
                return (Written) context.handleUnexpectedToken(Written.class, parser);
            }
            return at(parser);
        }
    }
}
