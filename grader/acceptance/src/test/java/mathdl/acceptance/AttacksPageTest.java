package mathdl.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** {@code docs/attacks.md} says what the catalogue says. */
class AttacksPageTest {
    private static final Path PAGE = Project.ROOT.resolve("docs/attacks.md");

    @Test
    void is_current() throws IOException {
        if (Boolean.getBoolean("attacks.write")) {
            Files.writeString(PAGE, text());
        }
        assertThat(PAGE)
                .as("mvn -pl grader/acceptance -am package -Dtest=AttacksPageTest -Dattacks.write=true writes it")
                .content()
                .isEqualTo(text());
    }

    private static String text() {
        StringBuilder page = new StringBuilder("""
                # Attacks

                What hostile submissions try, and what comes of it. Every build grades all of them in one class, in the
                sandbox, with honest submissions between them: none gains a point, none harms the machine, the report or
                another submission. The last column is what comes of it in a course that forbids no calls, where the
                sandbox holds by itself. This page is made from
                `grader/acceptance/src/test/resources/attacks/attacks.yaml`.

                | attack | tries | verdict | with nothing forbidden |
                | --- | --- | --- | --- |
                """);
        for (Attack attack : Attack.all()) {
            page.append("| %s | %s | %s | %s |\n"
                    .formatted(
                            attack.name(),
                            attack.tries(),
                            String.join(" or ", attack.verdicts()),
                            String.join(" or ", attack.behind())));
        }
        return page.toString();
    }
}
