package mathdl.judge.intake;

import java.util.ArrayList;
import java.util.List;

/** A class as one would lay it out by hand: each sub-directory or archive is a submission. */
final class PlainClass {
    private PlainClass() {}

    static Reading read(List<ClassEntry> entries) {
        List<Handed> handed = new ArrayList<>();
        List<ClassEntry> others = new ArrayList<>();
        for (ClassEntry entry : entries) {
            if (entry.isHandIn()) {
                handed.add(Handed.of(entry.stem(), entry.path()));
            } else {
                others.add(entry);
            }
        }
        return new Reading(handed, others);
    }
}
