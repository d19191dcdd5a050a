package mathdl.checks.assertion;

/** An exception that the student's code threw, as a check sees it, in whichever process that code ran. */
public final class StudentException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String kind;
    private final String place;

    /**
     * @param kind binary name of the exception's class
     * @param message its message, may be null
     * @param place file and line of the student's that threw it, "EntropyAnswer.java:12", or empty
     */
    public StudentException(String kind, String message, String place) {
        super(text(kind, message, place), null, false, true);
        this.kind = kind;
        this.place = place;
    }

    public String kind() {
        return kind;
    }

    public String place() {
        return place;
    }

    /** Whether the exception is of a class of Java's, or of a subclass of it among Java's own. */
    public boolean isKind(Class<? extends Throwable> type) {
        if (kind.equals(type.getName())) {
            return true;
        }
        try {
            return kind.startsWith("java.") && type.isAssignableFrom(Class.forName(kind, false, null));
        } catch (ClassNotFoundException e) {
            return false; // a worker may name what it likes
        }
    }

    private static String text(String kind, String message, String place) {
        String simple = kind.substring(kind.lastIndexOf('.') + 1);
        return "your code threw " + simple + (message == null || message.isEmpty() ? "" : " (" + message + ")")
                + (place.isEmpty() ? "" : " at " + place);
    }
}
