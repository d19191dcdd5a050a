package mathdl.cli.gradebook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import mathdl.judge.BadInput;

/** A table as a spreadsheet saves it, with commas or, where those are decimal, semicolons. */
record CsvTable(List<String> columns, List<Row> rows) {

    /**
     * A line.
     *
     * @param place file and line
     * @param cells by column, without blanks around them
     */
    record Row(String place, Map<String, String> cells) {
        /** A cell; empty if there is no such column. */
        String cell(String column) {
            return cells.getOrDefault(column, "");
        }
    }

    private record Line(int number, List<String> cells) {}

    /**
     * Reads a table whose first line names the columns, in any case.
     *
     * @throws BadInput if it is none
     */
    static CsvTable read(Path file, String option) throws IOException {
        List<Line> lines = lines(file, TextFile.read(file, option));
        if (lines.isEmpty()) {
            throw new BadInput(file + " is empty; its first line names the columns");
        }
        List<String> columns = lines.get(0).cells.stream()
                .map(column -> column.toLowerCase(Locale.ROOT))
                .toList();
        requireDistinct(file, columns);
        List<Row> rows = new ArrayList<>();
        for (Line line : lines.subList(1, lines.size())) {
            rows.add(row(file, columns, line));
        }
        return new CsvTable(columns, rows);
    }

    private static Row row(Path file, List<String> columns, Line line) {
        String place = file + ":" + line.number;
        if (line.cells.size() > columns.size()) {
            throw new BadInput(place + ": " + line.cells.size() + " cells in a table of " + columns.size()
                    + " columns; a cell with a comma stands in quotes");
        }
        Map<String, String> cells = new HashMap<>();
        for (int k = 0; k < line.cells.size(); k++) {
            cells.put(columns.get(k), line.cells.get(k));
        }
        return new Row(place, cells);
    }

    private static void requireDistinct(Path file, List<String> columns) {
        Set<String> seen = new HashSet<>();
        for (String column : columns) {
            if (!column.isEmpty() && !seen.add(column)) {
                throw new BadInput(file + ":1: two columns are called " + column);
            }
        }
    }

    private static List<Line> lines(Path file, String text) throws IOException {
        List<Line> lines = new ArrayList<>();
        int number = 1;
        try (CsvParser parser = new CsvFactory().createParser(text)) {
            parser.enable(CsvParser.Feature.WRAP_AS_ARRAY);
            parser.setSchema(CsvSchema.emptySchema().withColumnSeparator(separator(text)));
            parser.nextToken(); // the array of all lines
            while (parser.nextToken() == JsonToken.START_ARRAY) {
                Line line = new Line(number, cells(parser));
                number = parser.currentLocation().getLineNr(); // it stands at the beginning of the next line
                if (!line.cells.stream().allMatch(String::isEmpty)) {
                    lines.add(line);
                }
            }
        } catch (JsonProcessingException e) {
            throw new BadInput(file + ":" + e.getLocation().getLineNr() + ": " + e.getOriginalMessage());
        }
        return lines;
    }

    private static List<String> cells(CsvParser parser) throws IOException {
        List<String> cells = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            cells.add(parser.getText().strip());
        }
        return cells;
    }

    private static char separator(String text) {
        String header = text.lines().findFirst().orElse("");
        return header.chars().filter(c -> c == ';').count()
                        > header.chars().filter(c -> c == ',').count()
                ? ';'
                : ',';
    }
}
