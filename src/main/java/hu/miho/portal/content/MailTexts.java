package hu.miho.portal.content;

import java.util.Optional;
import org.springframework.stereotype.Component;

/** The words that clerks have written for mails instead of those that the portal came with. Asked by whoever writes mails. */
@Component
public class MailTexts {

    private final ContentHistory history;

    MailTexts(ContentHistory history) {
        this.history = history;
    }

    /** Empty while nobody has edited that mail. @param mail its name, as {@code case-approved} */
    public Optional<MailWords> edited(String mail) {
        return history.latest(key(mail), MailWords.class).map(SavedContent::content);
    }

    static String key(String mail) {
        return "mail/" + mail;
    }
}
