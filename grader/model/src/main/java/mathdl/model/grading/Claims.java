package mathdl.model.grading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Whose a submission is: of whom it names by id; else by GitHub name, in any case; else by a pattern of theirs. */
final class Claims {
    private record Claim(Pattern pattern, RosterEntry entry) {}

    private final Map<String, List<RosterEntry>> byId = new HashMap<>();
    private final Map<String, List<RosterEntry>> byGithub = new HashMap<>();
    private final List<Claim> byPattern = new ArrayList<>();

    Claims(List<RosterEntry> entries) {
        for (RosterEntry entry : entries) {
            byId.computeIfAbsent(entry.id(), id -> new ArrayList<>()).add(entry);
            String github = entry.student().github();
            if (!github.isEmpty()) {
                byGithub.computeIfAbsent(github.toLowerCase(Locale.ROOT), name -> new ArrayList<>())
                        .add(entry);
            }
            entry.submissions().forEach(pattern -> byPattern.add(new Claim(compiled(pattern), entry)));
        }
    }

    /**
     * The owner, or null.
     *
     * @throws UnusableInput if it is as surely somebody else's
     */
    RosterEntry owner(String submission) {
        List<RosterEntry> owners = owners(submission);
        if (owners.size() > 1) {
            throw new UnusableInput("the roster gives the submission " + submission + " to both "
                    + owners.get(0).id() + " and " + owners.get(1).id());
        }
        return owners.isEmpty() ? null : owners.get(0);
    }

    private List<RosterEntry> owners(String submission) {
        if (byId.containsKey(submission)) {
            return byId.get(submission);
        }
        String github = submission.toLowerCase(Locale.ROOT);
        if (byGithub.containsKey(github)) {
            return byGithub.get(github);
        }
        return byPattern.stream()
                .filter(claim -> claim.pattern.matcher(submission).matches())
                .map(Claim::entry)
                .distinct()
                .toList();
    }

    private static Pattern compiled(String pattern) {
        List<String> parts = new ArrayList<>();
        for (String part : pattern.split("\\*", -1)) {
            parts.add(Pattern.quote(part));
        }
        return Pattern.compile(String.join(".*", parts), Pattern.DOTALL);
    }
}
