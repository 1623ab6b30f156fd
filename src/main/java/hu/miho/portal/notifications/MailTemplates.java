package hu.miho.portal.notifications;

import com.vaadin.flow.i18n.I18NProvider;
import hu.miho.portal.content.ContentHistory;
import hu.miho.portal.content.SavedContent;
import hu.miho.portal.shared.Roles;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The words of mails, as leading clerks edit them. What is saved is in the next mail; those that wait get it too. */
@Service
public class MailTemplates {

    private static final Pattern SUBJECT = Pattern.compile("mail\\.([a-z-]+)\\.subject");
    private static final Locale HUNGARIAN = Locale.of("hu");

    private final I18NProvider texts;
    private final ContentHistory history;
    private final MailLayout layout;
    private final List<String> names;

    MailTemplates(I18NProvider texts, ContentHistory history, MailLayout layout) {
        this.texts = texts;
        this.history = history;
        this.layout = layout;
        this.names = readNames();
    }

    /** A mail in the list. @param edited whether its words are not the original ones any more */
    public record Row(String name, String subject, boolean edited) {}

    /** How a mail looks. */
    public record Preview(String subject, String text) {}

    /** All mails, with their subjects in a language. */
    @PreAuthorize("hasRole('" + Roles.LEAD_CLERK + "')")
    @Transactional(readOnly = true)
    public List<Row> list(Locale language) {
        return names.stream()
                .map(name -> new Row(
                        name, current(name).subject(language), edited(name).isPresent()))
                .toList();
    }

    /** The words that the portal came with; empty when there is no such mail. */
    @PreAuthorize("hasRole('" + Roles.LEAD_CLERK + "')")
    public Optional<MailWords> original(String name) {
        return names.contains(name) ? Optional.of(translated(name)) : Optional.empty();
    }

    /** Every state that was saved, the latest first. */
    @PreAuthorize("hasRole('" + Roles.LEAD_CLERK + "')")
    @Transactional(readOnly = true)
    public List<SavedContent<MailWords>> history(String name) {
        return history.of(key(name), MailWords.class);
    }

    /**
     * Saves words.
     *
     * @param base the number of the state that the clerk began with; 0 while nobody had saved any
     * @throws hu.miho.portal.content.ContentChanged when a colleague saved meanwhile
     * @throws IllegalArgumentException when they do not fit, which the form must not let through, or there is no such mail
     */
    @PreAuthorize("hasRole('" + Roles.LEAD_CLERK + "')")
    @Transactional
    public void save(String name, int base, MailWords words) {
        MailWords original = original(name).orElseThrow(() -> new IllegalArgumentException("no such mail"));
        if (!words.problems(original).isEmpty()) {
            throw new IllegalArgumentException("the words do not fit");
        }
        history.save(key(name), base, words, original, MailWords.class);
    }

    /** How a mail would look, with the names of values in place of them. @param valueName what a value is called */
    @PreAuthorize("hasRole('" + Roles.LEAD_CLERK + "')")
    public Preview preview(MailWords words, Locale language, Function<String, String> valueName) {
        Map<String, String> values = words.names().stream()
                .collect(Collectors.toMap(
                        Function.identity(),
                        name -> words.addresses().contains(name) ? "https://…" : "‹" + valueName.apply(name) + "›"));
        ComposedMail mail = layout.compose(
                MailText.parse(words.subject(language)).fill(values),
                MailText.parse(words.body(language)).fill(values),
                language);
        return new Preview(mail.subject(), mail.text());
    }

    /** What clerks have written instead of the original words; for the composer. */
    Optional<MailWords> edited(String name) {
        return history.latest(key(name), MailWords.class).map(SavedContent::content);
    }

    private MailWords current(String name) {
        return edited(name).orElseGet(() -> translated(name));
    }

    private MailWords translated(String name) {
        return new MailWords(
                text(name, "subject", HUNGARIAN),
                text(name, "body", HUNGARIAN),
                text(name, "subject", Locale.ENGLISH),
                text(name, "body", Locale.ENGLISH));
    }

    private String text(String name, String part, Locale language) {
        return texts.getTranslation("mail." + name + "." + part, language);
    }

    private static String key(String name) {
        return "mail/" + name;
    }

    private static List<String> readNames() {
        var keys = new Properties();
        try (Reader in = new InputStreamReader(
                new ClassPathResource("vaadin-i18n/translations_hu.properties").getInputStream(),
                StandardCharsets.UTF_8)) {
            keys.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return keys.stringPropertyNames().stream()
                .map(SUBJECT::matcher)
                .filter(found -> found.matches())
                .map(found -> found.group(1))
                .sorted()
                .toList();
    }
}
