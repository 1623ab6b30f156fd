package hu.miho.portal.documents;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Makes a name harmless: no folders, no control or invisible characters, nothing that turns the direction of writing, at most
 * 120 characters, with the ending of the true type and no other one that could be taken for it.
 */
final class FileNames {

    private static final int LONGEST = 120;
    private static final String NAMELESS = "dokumentum";
    private static final Pattern FOLDERS = Pattern.compile("^.*[/\\\\]", Pattern.DOTALL);
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{C}\\p{Zl}\\p{Zp}]+");
    private static final Pattern FORBIDDEN = Pattern.compile("[<>:\"|?*%;]");
    private static final Pattern SPACES = Pattern.compile("\\s+|\\p{Zs}+");
    private static final Pattern ENDING = Pattern.compile("\\.\\p{Alpha}\\p{Alnum}{0,4}$");
    private static final Pattern KNOWN_ENDING = Pattern.compile("(?i)\\.(pdf|jpe?g|png)$");
    private static final Pattern EDGES = Pattern.compile("^[.\\s]+|[.\\s]+$");
    private static final Pattern DEVICE = Pattern.compile("(?i)(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?");

    private FileNames() {}

    static String clean(String name, AttachmentType type) {
        String visible = INVISIBLE
                .matcher(Normalizer.normalize(name, Normalizer.Form.NFC))
                .replaceAll("");
        String own = FOLDERS.matcher(visible).replaceFirst("");
        String words = SPACES.matcher(FORBIDDEN.matcher(own).replaceAll("_")).replaceAll(" ");
        String stem = withoutKnownEndings(trimmed(ENDING.matcher(words.strip()).replaceFirst("")));
        if (stem.isEmpty() || DEVICE.matcher(stem).matches()) {
            stem = stem.isEmpty() ? NAMELESS : NAMELESS + " " + stem;
        }
        return trimmed(cut(stem, LONGEST - 1 - type.extension().length())) + "." + type.extension();
    }

    private static String withoutKnownEndings(String stem) {
        String shorter = trimmed(KNOWN_ENDING.matcher(stem).replaceFirst(""));
        return shorter.equals(stem) ? stem : withoutKnownEndings(shorter);
    }

    private static String trimmed(String text) {
        return EDGES.matcher(text).replaceAll("");
    }

    private static String cut(String text, int length) {
        if (text.length() <= length) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length);
    }
}
