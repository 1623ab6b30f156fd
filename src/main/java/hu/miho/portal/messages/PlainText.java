package hu.miho.portal.messages;

/** What people type, without what no text can hold: control characters, and what neither databases nor PDF documents take. */
final class PlainText {

    private PlainText() {}

    /** Lines end with a line feed; blanks at both ends go. */
    static String lines(String typed) {
        return typed.replace("\r\n", "\n")
                .replace('\r', '\n')
                .replaceAll("[[\\p{Cc}\\p{Cs}\\uFFFE\\uFFFF]&&[^\n\t]]", "")
                .strip();
    }

    /** The same on one line. */
    static String line(String typed) {
        return lines(typed).replaceAll("\\s+", " ");
    }
}
