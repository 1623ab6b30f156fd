package hu.miho.portal.notifications;

import com.vaadin.flow.i18n.I18NProvider;
import hu.miho.portal.content.MailTexts;
import hu.miho.portal.content.MailWords;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Writes a mail from its template's texts in the translations. */
@Component
class MailComposer {

    private final I18NProvider translations;
    private final MailLayout layout;
    private final Function<String, Optional<MailWords>> edited;

    @Autowired
    MailComposer(I18NProvider translations, MailLayout layout, MailTexts edited) {
        this(translations, layout, edited::edited);
    }

    /** @param edited what clerks have written instead of a template's texts */
    MailComposer(I18NProvider translations, MailLayout layout, Function<String, Optional<MailWords>> edited) {
        this.translations = translations;
        this.layout = layout;
        this.edited = edited;
    }

    /** @throws IllegalArgumentException when a text or a value is missing */
    ComposedMail compose(NewMail mail) {
        return layout.compose(filled("subject", mail), filled("body", mail), mail.language());
    }

    /** @throws IllegalArgumentException when {@link #compose} would throw it */
    void requireComplete(NewMail mail) {
        filled("subject", mail);
        filled("body", mail);
    }

    private MailText filled(String part, NewMail mail) {
        String text = edited.apply(mail.template())
                .map(words -> part.equals("subject") ? words.subject(mail.language()) : words.body(mail.language()))
                .orElseGet(() -> text("mail." + mail.template() + "." + part, mail.language()));
        return MailText.parse(text).fill(mail.values());
    }

    /** How the sender is named beside the address. */
    String senderName(Locale language) {
        return text("notifications.sender", language);
    }

    private String text(String key, Locale language) {
        String text = translations.getTranslation(key, language);
        if (text.equals("!" + language.getLanguage() + ": " + key)) {
            throw new IllegalArgumentException("no text " + key + " in " + language);
        }
        return text;
    }
}
