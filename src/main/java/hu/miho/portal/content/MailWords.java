package hu.miho.portal.content;

import hu.miho.portal.shared.PortalLanguage;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words of a mail in both languages: paragraphs separated by blank lines, {@code {name}} for a value, a paragraph
 * {@code [words]({name})} for a button.
 */
public record MailWords(String subjectHu, String bodyHu, String subjectEn, String bodyEn) {

    private static final Pattern BUTTON = Pattern.compile("(?m)^\\[[^]]+]\\((\\{\\w+})\\)$");
    private static final int LONGEST_SUBJECT = 200;
    private static final int LONGEST_BODY = 10_000;

    /** The four parts. */
    public enum Part {
        SUBJECT_HU,
        BODY_HU,
        SUBJECT_EN,
        BODY_EN
    }

    /** The subject for readers of a language. */
    public String subject(Locale language) {
        return PortalLanguage.isEnglish(language) ? subjectEn : subjectHu;
    }

    /** The text for readers of a language. */
    public String body(Locale language) {
        return PortalLanguage.isEnglish(language) ? bodyEn : bodyHu;
    }

    /** The values that the texts put in. */
    public Set<String> names() {
        return Placeholders.in(Stream.of(Part.values()).map(this::part));
    }

    /**
     * The parts that cannot be used in place of the original: empty or too long, with a value that this mail has not, or
     * without a button that the original has.
     */
    public List<Part> problems(MailWords original) {
        return Stream.of(Part.values()).filter(part -> !fits(part, original)).toList();
    }

    private boolean fits(Part part, MailWords original) {
        String text = part(part);
        boolean subject = part == Part.SUBJECT_HU || part == Part.SUBJECT_EN;
        boolean sized = !text.isBlank() && text.length() <= (subject ? LONGEST_SUBJECT : LONGEST_BODY);
        boolean oneLine = !subject || !text.contains("\n");
        boolean known = Placeholders.areAmong(original.names(), text);
        return sized && oneLine && known && buttons(text).containsAll(buttons(original.part(part)));
    }

    /** Those of the values that are addresses, for buttons lead to them. */
    Set<String> addresses() {
        return Stream.of(bodyHu, bodyEn)
                .flatMap(body -> buttons(body).stream())
                .map(name -> name.substring(1, name.length() - 1))
                .collect(Collectors.toSet());
    }

    String part(Part part) {
        return switch (part) {
            case SUBJECT_HU -> subjectHu;
            case BODY_HU -> bodyHu;
            case SUBJECT_EN -> subjectEn;
            case BODY_EN -> bodyEn;
        };
    }

    private static Set<String> buttons(String text) {
        return BUTTON.matcher(text).results().map(found -> found.group(1)).collect(Collectors.toSet());
    }
}
