package mathdl.model.grading;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The students of a class. */
public record Roster(List<RosterEntry> entries) {
    /** Without a roster every submission is a student. */
    public static final Roster NONE = new Roster(List.of());

    public Roster {
        entries = List.copyOf(entries);
        Set<String> ids = new HashSet<>();
        for (RosterEntry entry : entries) {
            if (!ids.add(entry.id())) {
                throw new IllegalArgumentException("two students have the id " + entry.id());
            }
        }
    }

    /** Whether there is one at all. */
    public boolean isGiven() {
        return !entries.isEmpty();
    }

    /**
     * Whose each submission is; submissions of nobody on the roster are missing from it.
     *
     * @throws UnusableInput if one may be of two students, or one student has two
     */
    public Map<String, RosterEntry> owners(Collection<String> submissionIds) {
        Claims claims = new Claims(entries);
        Map<String, RosterEntry> owners = new LinkedHashMap<>();
        Map<RosterEntry, String> submissions = new HashMap<>();
        for (String submission : submissionIds) {
            RosterEntry owner = claims.owner(submission);
            if (owner == null) {
                continue;
            }
            String other = submissions.putIfAbsent(owner, submission);
            if (other != null) {
                throw new UnusableInput("the roster gives two submissions to " + owner.id() + ": " + other + " and "
                        + submission + "; leave one in the class, or mend the roster");
            }
            owners.put(submission, owner);
        }
        return owners;
    }
}
