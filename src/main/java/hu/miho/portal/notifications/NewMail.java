package hu.miho.portal.notifications;

import hu.miho.portal.shared.EmailAddress;
import hu.miho.portal.shared.PortalLanguage;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A mail to be sent.
 *
 * @param to the one recipient
 * @param language the language it is written in: English, or Hungarian for every other
 * @param template names the texts {@code mail.<template>.subject} and {@code mail.<template>.body} of the translations.
 *     Paragraphs are separated by blank lines; {@code {name}} stands for a value; a paragraph {@code [Text]({name})} is a
 *     button that leads to the address which the value holds
 * @param values what to put in for the names; kept encrypted, for they may hold one-time links
 * @param attachments the files that go with it; kept encrypted too
 */
public record NewMail(
        EmailAddress to,
        Locale language,
        String template,
        Map<String, String> values,
        List<MailAttachment> attachments) {

    private static final Locale HUNGARIAN = Locale.of("hu");

    public NewMail {
        language = PortalLanguage.isEnglish(language) ? Locale.ENGLISH : HUNGARIAN;
        values = Map.copyOf(values);
        attachments = List.copyOf(attachments);
    }

    /** A mail without files. */
    public NewMail(EmailAddress to, Locale language, String template, Map<String, String> values) {
        this(to, language, template, values, List.of());
    }
}
