package mathdl.cli.report;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Rows of cells, printed with columns as wide as their widest cell.
 *
 * @param numbers the column that is aligned on the right
 */
record Grid(List<List<Cell>> rows, int numbers) {
    private static final String GAP = "  ";

    /**
     * @param plain the text, by which the column's width is measured
     * @param painted the text with its colours
     */
    record Cell(String plain, String painted) {
        static Cell of(String plain) {
            return new Cell(plain, plain);
        }

        private String padded(int width, boolean right) {
            String blanks = " ".repeat(width - TextLayout.width(plain));
            return right ? blanks + painted : painted + blanks;
        }
    }

    int width() {
        int columns = rows.get(0).size();
        return IntStream.range(0, columns).map(this::width).sum() + GAP.length() * (columns - 1);
    }

    List<String> lines() {
        return rows.stream().map(this::line).toList();
    }

    private String line(List<Cell> row) {
        return IntStream.range(0, row.size())
                .mapToObj(column -> row.get(column).padded(width(column), column == numbers))
                .collect(Collectors.joining(GAP))
                .stripTrailing();
    }

    private int width(int column) {
        return rows.stream()
                .mapToInt(row -> TextLayout.width(row.get(column).plain()))
                .max()
                .orElse(0);
    }
}
