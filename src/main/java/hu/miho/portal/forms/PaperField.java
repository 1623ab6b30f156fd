package hu.miho.portal.forms;

import hu.miho.portal.ui.PdfDocument;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The place of one answer on paper. What does not fit into boxes is written on a line. */
final class PaperField {

    private static final String NOTHING = "&#160;";
    private static final int EMPTY_LINES = 2;
    private static final String DATE = "####.##.##.";
    private static final String CUSTOMER_ID = "#########/########";
    private static final String READING = "#####,###";

    private PaperField() {}

    /** @param optionText the words of an option */
    static String write(FormField field, String answer, UnaryOperator<String> optionText) {
        return switch (field.kind()) {
            case DATE -> boxes(DATE, answer.replace('-', '.') + (answer.isEmpty() ? "" : "."));
            case CUSTOMER_ID -> boxes(CUSTOMER_ID, customerId(answer));
            case READING -> boxes(READING, reading(answer));
            case CHOICE ->
                field.options().stream()
                        .map(option -> "<span class=\"option\">" + box(option.equals(answer))
                                + PdfDocument.escape(optionText.apply(option)) + "</span> ")
                        .collect(Collectors.joining());
            case LONG_TEXT -> lines(answer);
            default -> line(answer, "");
        };
    }

    /** A check box. */
    static String box(boolean crossed) {
        return "<span class=\"box\">" + (crossed ? "X" : NOTHING) + "</span> ";
    }

    private static String lines(String answer) {
        return answer.isEmpty() ? line("", "").repeat(EMPTY_LINES) : line(answer, " long");
    }

    private static String line(String answer, String kind) {
        return "<div class=\"line" + kind + "\">"
                + (answer.isEmpty() ? NOTHING : PdfDocument.escape(answer).replace("\n", "<br/>")) + "</div>";
    }

    /** A box for each {@code #} of the pattern; the answer has the pattern's form, spaces for boxes left empty, or is empty. */
    private static String boxes(String pattern, String answer) {
        if (!answer.isEmpty() && !fits(pattern, answer)) {
            return line(answer, "");
        }
        return IntStream.range(0, pattern.length())
                .mapToObj(at -> pattern.charAt(at) == '#'
                        ? "<span class=\"digit\">" + digit(answer, at) + "</span>"
                        : "<span class=\"between\">" + pattern.charAt(at) + "</span>")
                .collect(Collectors.joining());
    }

    private static boolean fits(String pattern, String answer) {
        return answer.matches(pattern.replace(".", "\\.").replace("#", "[ \\d]"));
    }

    private static String digit(String answer, int at) {
        return at >= answer.length() || answer.charAt(at) == ' ' ? NOTHING : answer.substring(at, at + 1);
    }

    private static String customerId(String answer) {
        String typed = answer.replaceAll("\\s", "");
        String[] parts = typed.split("/", 2);
        String place = parts.length == 2 && parts[1].matches("\\d{1,8}")
                ? "%08d".formatted(Long.parseLong(parts[1]))
                : "        ";
        return typed.isEmpty() ? "" : parts[0] + "/" + place;
    }

    /** Right-aligned before the comma, and as many decimals as were read. */
    private static String reading(String answer) {
        String[] parts = answer.replace('.', ',').split(",", 2);
        return answer.isEmpty() ? "" : "%5s,%-3s".formatted(parts[0], parts.length == 2 ? parts[1] : "");
    }
}
