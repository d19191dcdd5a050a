package mathdl.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class FigureTest {
    private static final double[] X = {0, 1, 2, 3};
    private static final double[] Y = {1, 3, 2, 5};
    private static final double[][] Z = {{0, 1, 4, 9}, {1, 2, 5, 10}, {4, 5, 8, 13}, {9, 10, 13, 18}};

    private static List<Figure> figures() {
        return List.of(
                Figure.of("Lines", "x", "y").with(Layer.line("one", X, Y)).with(Layer.path("two", Y, X)),
                Figure.of("Points", "x", "y").with(Layer.points("p", X, Y)).with(Layer.mark("here", 1.5)),
                Figure.of("Bars", "k", "p")
                        .with(Layer.bars(new String[] {"u", "v", "w", "z"}, new String[] {"a", "b"}, Y, X)),
                Figure.of("Density", "x", "p").with(Layer.histogram("h", Y, 4)).with(Layer.line("f", X, Y)),
                Figure.of("Hills", "x", "y")
                        .with(Layer.contours(X, X, Z, 5))
                        .with(Layer.path("way", X, X))
                        .isometric(),
                Figure.of("Matrices", "j", "i")
                        .with(Layer.tiles("A", Z))
                        .with(Layer.tiles("B", Z))
                        .inPanels()
                        .rowsFromTheTop(4));
    }

    @Test
    void is_well_formed_svg_with_its_title_and_axes() throws Exception {
        for (Figure figure : figures()) {
            Document document = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(figure.svg())));
            assertThat(document.getDocumentElement().getTagName()).isEqualTo("svg");
        }
        for (String text : List.of("Lines", "x", "y", "one", "two")) {
            assertThat(figures().get(0).svg()).containsPattern(">\\s*" + text + "\\s*<");
        }
    }

    @Test
    void follows_the_colour_scheme_and_fixes_no_ink_or_paper() {
        for (Figure figure : figures()) {
            assertThat(figure.svg())
                    .contains("prefers-color-scheme: dark", "var(--ink)", "viewBox")
                    .doesNotContain("rgb(71,71,71)", "#474747", "rgb(255,255,255)", "rgb(0,0,0)");
        }
    }

    @Test
    void is_the_same_text_each_time() {
        for (int i = 0; i < figures().size(); i++) {
            assertThat(figures().get(i).svg()).isEqualTo(figures().get(i).svg());
        }
    }

    @Test
    void draws_what_it_is_given() {
        String few = Figure.of("t", "x", "y").with(Layer.points("p", X, Y)).svg();
        String more = Figure.of("t", "x", "y")
                .with(Layer.points("p", X, Y))
                .with(Layer.points("q", Y, X))
                .svg();
        assertThat(count(more, "<circle") + count(more, "<path"))
                .isGreaterThanOrEqualTo(count(few, "<circle") + count(few, "<path") + 4);
    }

    private static int count(String text, String part) {
        return text.split(part, -1).length;
    }
}
