package mathdl.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** What came of each attack, as a table for people. */
final class AttackTable {
    private AttackTable() {}

    static void write(Path file, List<Attack> attacks, Map<String, JsonNode> submissions) throws IOException {
        StringBuilder table = new StringBuilder("| attack | tries | verdict | points |\n| --- | --- | --- | --- |\n");
        for (Attack attack : attacks) {
            JsonNode attacked = Reports.exercises(submissions.get(attack.id())).get(attack.exercise());
            table.append("| %s | %s | %s | %s of %s |%n"
                    .formatted(
                            attack.name(),
                            attack.tries(),
                            attacked.get("verdict").asText(),
                            attacked.get("points"),
                            attacked.get("maxPoints")));
        }
        Files.createDirectories(file.getParent());
        Files.writeString(file, table);
    }
}
