package mathdl.cli.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** The one style of all pages, and the policy that lets a browser apply it and load or run nothing else. */
final class Stylesheet {
    private static final String TEXT = Tone.rules() + resource();
    private static final String POLICY = "default-src 'none'; style-src 'sha256-" + hash(TEXT)
            + "'; img-src data:; base-uri 'none'; form-action 'none'";

    private Stylesheet() {}

    static String text() {
        return TEXT;
    }

    static String policy() {
        return POLICY;
    }

    /** With the line ends that a browser hashes, whatever the checkout made of them. */
    private static String resource() {
        try (InputStream css = Stylesheet.class.getResourceAsStream("report.css")) {
            return new String(css.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hash(String text) {
        try {
            byte[] sha = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(sha);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
