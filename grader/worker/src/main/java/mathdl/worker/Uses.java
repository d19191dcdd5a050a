package mathdl.worker;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mathdl.worker.wire.Messages.Use;
import org.objectweb.asm.ClassReader;

/**
 * What class files refer to. A call is reported for the class that it names and for every class above that one, since a
 * method may be called through any of them.
 */
final class Uses {
    private final Map<String, ClassReader> submission = new LinkedHashMap<>();
    private final Map<String, Use> first = new LinkedHashMap<>();

    private Uses(Map<String, byte[]> classes) {
        classes.forEach((name, bytes) -> submission.put(name, new ClassReader(bytes)));
    }

    /**
     * @param classes class files by binary name
     */
    static List<Use> of(Map<String, byte[]> classes) {
        Uses uses = new Uses(classes);
        uses.submission.forEach((name, reader) -> reader.accept(new UseVisitor(name, uses::add), 0));
        return List.copyOf(uses.first.values());
    }

    private void add(String user, String file, int line, String owner, String member) {
        Set<String> owners = new LinkedHashSet<>();
        above(owner, owners);
        for (String above : owners) {
            first.putIfAbsent(user + ' ' + above + ' ' + member, new Use(user, file, line, above, member));
        }
    }

    private void above(String name, Set<String> found) {
        if (name.equals("java.lang.Object") || !found.add(name)) {
            return;
        }
        parents(name).forEach(parent -> above(parent, found));
    }

    private List<String> parents(String name) {
        List<String> parents = new ArrayList<>();
        ClassReader own = submission.get(name);
        if (own != null) {
            parents.add(binary(own.getSuperName()));
            for (String implemented : own.getInterfaces()) {
                parents.add(binary(implemented));
            }
            return parents;
        }
        try {
            Class<?> known = Class.forName(name, false, Uses.class.getClassLoader());
            if (known.getSuperclass() != null) {
                parents.add(known.getSuperclass().getName());
            }
            for (Class<?> implemented : known.getInterfaces()) {
                parents.add(implemented.getName());
            }
        } catch (ClassNotFoundException | LinkageError e) {
            return parents; // an optional dependency of a library's that is not there; the name itself is reported
        }
        return parents;
    }

    static String binary(String internal) {
        return internal.replace('/', '.');
    }
}
