package mathdl.worker.wire;

import java.util.List;

/** What frames other than calls carry. */
public final class Messages {
    private Messages() {}

    /** A file of a submission, by its path below the source root. */
    public record Source(String path, String text) {
        void write(Writer out) {
            out.string(path).string(text);
        }

        static Source read(Reader in) throws WireException {
            return new Source(in.string(), in.string());
        }
    }

    /**
     * Compile some of the sources, drawing on the others as needed, into a unit of their own.
     *
     * @param studentPackage where every class has to be
     * @param roots paths of the sources to compile
     */
    public record Compile(String studentPackage, List<String> roots, List<Source> sources) {
        public Frame toFrame() {
            return new Writer()
                    .string(studentPackage)
                    .list(roots, Writer::string)
                    .list(sources, (out, source) -> source.write(out))
                    .toFrame(Frame.Kind.COMPILE);
        }

        public static Compile read(Reader in) throws WireException {
            return new Compile(in.string(), in.list(Reader::string), in.list(Source::read));
        }
    }

    /** A line of the compiler's. */
    public record Diagnostic(String file, long line, String message) {
        void write(Writer out) {
            out.string(file).int64(line).string(message);
        }

        static Diagnostic read(Reader in) throws WireException {
            return new Diagnostic(in.string(), in.int64(), in.string());
        }
    }

    /**
     * A place where a class of the submission refers to another class, or to a member of it.
     *
     * @param user binary name of the referring class
     * @param file name of its source, or empty
     * @param line 0 where there is none
     * @param owner binary name of the class referred to, or of one above it
     * @param member name of its method or field, or empty
     */
    public record Use(String user, String file, long line, String owner, String member) {
        void write(Writer out) {
            out.string(user).string(file).int64(line).string(owner).string(member);
        }

        static Use read(Reader in) throws WireException {
            return new Use(in.string(), in.string(), in.int64(), in.string(), in.string());
        }
    }

    /**
     * Where the bytecode of a source line begins.
     *
     * @param method as a crashing JVM writes it: binary name of the class, a dot, the method and its descriptor
     * @param start offset of the line's first instruction
     * @param place file and line, {@code EntropyAnswer.java:12}
     */
    public record Line(String method, int start, String place) {
        void write(Writer out) {
            out.string(method).int32(start).string(place);
        }

        static Line read(Reader in) throws WireException {
            return new Line(in.string(), in.int32(), in.string());
        }
    }

    /**
     * What the compiler said; no errors means that the unit can be opened by its number.
     *
     * @param uses what the classes of the unit refer to, read from them as they left the compiler
     * @param lines where in them each line of the sources begins
     */
    public record Compiled(int unit, List<Diagnostic> errors, List<Use> uses, List<Line> lines) {
        public Frame toFrame() {
            return new Writer()
                    .int32(unit)
                    .list(errors, (out, error) -> error.write(out))
                    .list(uses, (out, use) -> use.write(out))
                    .list(lines, (out, line) -> line.write(out))
                    .toFrame(Frame.Kind.COMPILED);
        }

        public static Compiled read(Reader in) throws WireException {
            return new Compiled(in.int32(), in.list(Diagnostic::read), in.list(Use::read), in.list(Line::read));
        }

        /** What did not compile. */
        public static Compiled failed(List<Diagnostic> errors) {
            return new Compiled(-1, errors, List.of(), List.of());
        }
    }

    /** How a returned array is laid out before it is read: the audit's harmless variants. */
    public enum Layout {
        AS_IS(0),
        COLUMN_MAJOR(1),
        VIEW(2);

        private final int code;

        Layout(int code) {
            this.code = code;
        }

        private static Layout of(int code) throws WireException {
            for (Layout layout : values()) {
                if (layout.code == code) {
                    return layout;
                }
            }
            throw new WireException("layout " + code);
        }
    }

    /**
     * Make a new instance to call.
     *
     * @param unit number of a compiled unit, or {@link #COURSE}
     */
    public record Open(int unit, String contract, String implementation, Layout layout) {
        /** The course's own classes: stubs, and references where they are on the class path. */
        public static final int COURSE = Integer.MIN_VALUE;

        public void write(Writer out) {
            out.int32(unit).string(contract).string(implementation).byteValue(layout.code);
        }

        public Frame toFrame() {
            Writer out = new Writer();
            write(out);
            return out.toFrame(Frame.Kind.OPEN);
        }

        public static Open read(Reader in) throws WireException {
            return new Open(in.int32(), in.string(), in.string(), Layout.of(in.byteValue()));
        }
    }

    /**
     * An exception of the code that was called.
     *
     * @param kind binary name of its class
     * @param cause binary name of the class of the exception at its root, or empty if it has no cause
     * @param message may be empty
     * @param place student's file and line, or empty
     */
    public record Thrown(String kind, String cause, String message, String place, String printed) {
        public void write(Writer out) {
            out.string(kind).string(cause).string(message).string(place).string(printed);
        }

        public Frame toFrame() {
            Writer out = new Writer();
            write(out);
            return out.toFrame(Frame.Kind.THREW);
        }

        public static Thrown read(Reader in) throws WireException {
            return new Thrown(in.string(), in.string(), in.string(), in.string(), in.string());
        }
    }

    /** Run a listing with these implementations of its contracts. */
    public record RunListing(String listing, List<Open> implementations) {
        public Frame toFrame() {
            return new Writer()
                    .string(listing)
                    .list(implementations, (out, open) -> open.write(out))
                    .toFrame(Frame.Kind.RUN_LISTING);
        }

        public static RunListing read(Reader in) throws WireException {
            return new RunListing(in.string(), in.list(Open::read));
        }
    }
}
