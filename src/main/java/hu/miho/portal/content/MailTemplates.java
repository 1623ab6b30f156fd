package hu.miho.portal.content;

import com.vaadin.flow.i18n.I18NProvider;
import hu.miho.portal.shared.Roles;
import hu.miho.portal.shared.SavedContent;
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
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The words of mails, as leading clerks edit them. What is saved is in the next mail; those that wait get it too. */
@Service
@PreAuthorize("hasRole('" + Roles.LEAD_CLERK + "')")
public class MailTemplates {

    private static final Pattern SUBJECT = Pattern.compile("mail\\.([a-z-]+)\\.subject");
    private static final Locale HUNGARIAN = Locale.of("hu");

    private final I18NProvider texts;
    private final EditedWords<MailWords> edited;
    private final MailLook look;
    private final List<String> names;

    MailTemplates(I18NProvider texts, MailTexts edited, MailLook look) {
        this.texts = texts;
        this.edited = edited.words();
        this.look = look;
        this.names = readNames();
    }

    /** A mail in the list. @param edited whether its words are not the original ones any more */
    public record Row(String name, String subject, boolean edited) {}

    /** All mails, with their subjects in a language. */
    @Transactional(readOnly = true)
    public List<Row> list(Locale language) {
        return names.stream()
                .map(name -> edited.latest(name)
                        .map(saved -> new Row(name, saved.content().subject(language), true))
                        .orElseGet(() -> new Row(name, text(name, "subject", language), false)))
                .toList();
    }

    /** The words that the portal came with; empty when there is no such mail. */
    public Optional<MailWords> original(String name) {
        return names.contains(name)
                ? Optional.of(new MailWords(
                        text(name, "subject", HUNGARIAN),
                        text(name, "body", HUNGARIAN),
                        text(name, "subject", Locale.ENGLISH),
                        text(name, "body", Locale.ENGLISH)))
                : Optional.empty();
    }

    /** Every state that was saved, the latest first. */
    @Transactional(readOnly = true)
    public List<SavedContent<MailWords>> history(String name) {
        return edited.history(name);
    }

    /**
     * Saves words.
     *
     * @param base the number of the state that the clerk began with; 0 while nobody had saved any
     * @throws ContentChanged when a colleague saved meanwhile
     * @throws IllegalArgumentException when they do not fit, which the form must not let through, or there is no such mail
     */
    @Transactional
    public void save(String name, int base, MailWords words) {
        MailWords original = original(name).orElseThrow(() -> new IllegalArgumentException("no such mail"));
        edited.save(name, base, words, original, words.problems(original));
    }

    /** How a mail would look, with the names of values in place of them. @param valueName what a value is called */
    @Transactional(readOnly = true)
    public MailLook.Seen preview(MailWords words, Locale language, Function<String, String> valueName) {
        Set<String> addresses = words.addresses();
        Map<String, String> values = words.names().stream()
                .collect(Collectors.toMap(
                        Function.identity(),
                        name -> addresses.contains(name) ? "https://…" : "‹" + valueName.apply(name) + "›"));
        return look.of(words, language, values);
    }

    private String text(String name, String part, Locale language) {
        return texts.getTranslation("mail." + name + "." + part, language);
    }

    /** Each mail has its texts among the translations. */
    private static List<String> readNames() {
        var keys = new Properties();
        var file = new ClassPathResource("vaadin-i18n/translations_hu.properties");
        try (Reader in = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            keys.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return keys.stringPropertyNames().stream()
                .map(SUBJECT::matcher)
                .filter(Matcher::matches)
                .map(found -> found.group(1))
                .sorted()
                .toList();
    }
}
