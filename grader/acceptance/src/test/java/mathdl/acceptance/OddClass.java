package mathdl.acceptance;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Builds a class of submissions that are wrong in every way but malice; each but a few holds one answer, to 2.1. */
final class OddClass {
    static final String ENTROPY = "mathdl/information/student/EntropyAnswer.java";

    private final Path directory;
    private final String perfect;

    OddClass(Path directory) throws IOException {
        this.directory = directory;
        this.perfect =
                Files.readString(Project.ROOT.resolve("grader/samples/perfect").resolve(ENTROPY));
    }

    void build() throws IOException {
        Files.createDirectories(directory);
        sources();
        contents();
        links();
        archives();
        names();
    }

    /** Files that are read, and compiled or not. */
    private void sources() throws IOException {
        answer("foreign-package", perfect.replace("package mathdl.information.student", "package com.example"));
        answer("wrong-name", perfect.replace("class EntropyAnswer", "class Entropie"));
        answer("no-implements", perfect.replace(" implements Entropy ", " ").replace("@Override", ""));
        answer("private-constructor", perfect.replaceFirst("(?m)^}\\s*\\z", "    private EntropyAnswer() {}\n}\n"));
        answer("abstract-class", perfect.replace("final class", "abstract class"));
        answer("empty-file", "");
        answer("byte-order-mark", "\uFEFF" + perfect);
        write("lone-file/EntropyAnswer.java", perfect);
        write("folder-in-folder/homework/src/" + ENTROPY, perfect);
        answer("two-of-one", perfect);
        write("two-of-one/copy/" + ENTROPY, perfect);
    }

    /** Files that cannot be read as sources, or are none. */
    private void contents() throws IOException {
        Path latin = place("latin-1/" + ENTROPY);
        Files.write(latin, ("// na\u00efve\n" + perfect).getBytes(StandardCharsets.ISO_8859_1));
        byte[] large = new byte[20 << 20];
        Arrays.fill(large, (byte) '/');
        Files.write(place("large/" + ENTROPY), large);
        answer("off-the-list", perfect);
        write("off-the-list/pom.xml", "<project/>");
        write(
                "off-the-list/mathdl/information/Entropy.java",
                "package mathdl.information; public interface Entropy {}");
        write("off-the-list/mathdl/checks/Checks.java", "package mathdl.checks; public final class Checks {}");
        Files.setPosixFilePermissions(answer("unreadable", perfect), PosixFilePermissions.fromString("---------"));
    }

    private void links() throws IOException {
        Path secret = directory.resolveSibling("EntropyAnswer.java");
        Files.writeString(secret, perfect);
        Files.createSymbolicLink(place("link-out/" + ENTROPY), secret);
        Files.createDirectories(directory.resolve("link-to-folder"));
        Files.createSymbolicLink(
                directory.resolve("link-to-folder/mathdl"), Project.ROOT.resolve("grader/samples/perfect/mathdl"));
        Files.createSymbolicLink(directory.resolve("link"), Project.ROOT.resolve("grader/samples/perfect"));
    }

    private void archives() throws IOException {
        zip("climbs.zip", "../../" + ENTROPY, "/" + ENTROPY, "mathdl/../../EntropyAnswer.java");
        String[] thousands = new String[10_001];
        Arrays.setAll(thousands, i -> "notes/" + i + ".txt");
        zip("thousands.zip", thousands);
        Files.write(directory.resolve("corrupt.zip"), new byte[] {'P', 'K', 3, 4, 20, 0, 9, 9, 9});
        Files.writeString(directory.resolve("no-zip.zip"), "this is no archive");
        Files.write(directory.resolve("nothing.zip"), new byte[0]);
        zip("Upper.ZIP", ENTROPY);
    }

    /** Names that a terminal or a browser would obey. */
    private void names() throws IOException {
        answer("two\nlines", perfect);
        answer("\u001b[31mred\u001b[0m", perfect);
        answer("<script>alert(1)<%2Fscript>", perfect);
        answer("name with blanks", perfect);
        answer("M1ller", perfect);
        answer("M2ller", perfect);
        inUtf8("M1ller", "M\\303\\274ller");
        inUtf8("M2ller", "M\\303\\266ller");
        answer("@|red markup|@ %s {0}", perfect);
        write("loose.txt", "not a submission");
        write(".hidden/" + ENTROPY, perfect);
    }

    /** Renames to letters that this JVM, in a plain locale, may have no way to write. */
    private void inUtf8(String submission, String octal) throws IOException {
        ProcessBuilder rename =
                new ProcessBuilder("/bin/sh", "-c", "mv " + submission + " \"$(printf '" + octal + "')\"");
        try {
            int exit = rename.directory(directory.toFile()).start().waitFor();
            if (exit != 0) {
                throw new IOException(submission + " could not be renamed");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    private Path answer(String submission, String text) throws IOException {
        return write(submission + "/" + ENTROPY, text);
    }

    private Path write(String path, String text) throws IOException {
        return Files.writeString(place(path), text);
    }

    private Path place(String path) throws IOException {
        Path file = directory.resolve(path);
        Files.createDirectories(file.getParent());
        return file;
    }

    private void zip(String name, String... entries) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(directory.resolve(name)))) {
            for (String entry : entries) {
                zip.putNextEntry(new ZipEntry(entry));
                zip.write(perfect.getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
    }
}
