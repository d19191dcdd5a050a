package mathdl.model.course;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * Names code that an answer must not use: {@code java.lang.reflect..} a package and all below it,
 * {@code java.util.ServiceLoader} a class with its members, {@code java.lang.Class#forName} a member, and
 * {@code java.lang.Class#getDeclared*} members by the beginning of their names.
 */
public record CallPattern(@JsonValue String text) {
    private static final String NAME = "[A-Za-z_$][\\w$]*(\\.[A-Za-z_$][\\w$]*)*";
    private static final Pattern FORM = Pattern.compile(NAME + "(\\.\\.|#[\\w$<>]+\\*?)?");

    @JsonCreator
    public CallPattern {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException(
                    "a forbidden call is written a.b.., a.b.C, a.b.C#m or a.b.C#m*, not " + text);
        }
    }

    /**
     * Whether it names this.
     *
     * @param owner binary name of a class
     * @param member name of a method or field of it, or empty for the class itself
     */
    public boolean matches(String owner, String member) {
        if (text.endsWith("..")) {
            return owner.startsWith(text.substring(0, text.length() - 1));
        }
        int hash = text.indexOf('#');
        if (hash < 0) {
            return owner.equals(text) || owner.startsWith(text + "$");
        }
        String name = text.substring(hash + 1);
        return owner.equals(text.substring(0, hash))
                && (name.endsWith("*") ? member.startsWith(name.substring(0, name.length() - 1)) : member.equals(name));
    }
}
