package mathdl.judge.worker;

import java.util.regex.Pattern;

/** File and line of a submission's, as a worker names them: shown in a message if they look like that, and no more. */
final class Place {
    private static final Pattern FORM = Pattern.compile("[\\p{L}\\p{N}_$]{1,100}\\.java:[0-9]{1,7}");

    private Place() {}

    static boolean isOne(String text) {
        return FORM.matcher(text).matches();
    }
}
