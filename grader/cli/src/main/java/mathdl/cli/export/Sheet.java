package mathdl.cli.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import mathdl.model.gradebook.Points;
import mathdl.model.report.WholeFile;

/** A table of text and numbers that becomes comma-separated values; text is never a formula. */
final class Sheet {
    private static final ObjectWriter CSV = CsvMapper.builder()
            .enable(CsvGenerator.Feature.STRICT_CHECK_FOR_QUOTING)
            .build()
            .writerFor(String[].class);

    private final List<String[]> rows = new ArrayList<>();

    /**
     * Adds a row.
     *
     * @param cells {@link Points} and integers are numbers, everything else is text, null is an empty cell
     */
    Sheet row(List<?> cells) {
        rows.add(cells.stream().map(Sheet::cell).toArray(String[]::new));
        return this;
    }

    void write(Path file) throws IOException {
        WholeFile.write(file, text());
    }

    String text() {
        StringBuilder text = new StringBuilder();
        for (String[] row : rows) {
            try {
                text.append(CSV.writeValueAsString(row));
            } catch (JsonProcessingException e) {
                throw new IllegalStateException("a row is plain text", e);
            }
        }
        return text.toString();
    }

    private static String cell(Object value) {
        if (value == null) {
            return "";
        }
        return value instanceof Points || value instanceof Integer
                ? value.toString()
                : Formula.defused(value.toString());
    }
}
