package mathdl.cli.gradebook;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import mathdl.judge.BadInput;

/** A file that whoever teaches wrote. */
final class TextFile {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private TextFile() {}

    /**
     * Its text, without the mark that spreadsheets put before it.
     *
     * @throws BadInput if it cannot be read
     */
    static String read(Path file, String option) throws IOException {
        try {
            String text = Files.readString(file);
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (NoSuchFileException e) {
            throw new BadInput(file + " does not exist; " + option + " names it");
        } catch (AccessDeniedException e) {
            throw new BadInput(file + " cannot be read: it is closed to you");
        } catch (CharacterCodingException e) {
            throw new BadInput(file + " is not UTF-8; save it as UTF-8");
        } catch (IOException e) {
            if (Files.isDirectory(file)) {
                throw new BadInput(file + " is a directory; " + option + " names a file");
            }
            throw e;
        }
    }
}
