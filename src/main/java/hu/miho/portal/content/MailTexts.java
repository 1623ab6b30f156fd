package hu.miho.portal.content;

import hu.miho.portal.shared.SavedContent;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The words that clerks have written for mails instead of those that the portal came with. Asked by whoever writes mails. */
@Component
public class MailTexts {

    private final EditedWords<MailWords> edited;

    MailTexts(ContentHistory history) {
        this.edited = new EditedWords<>(history, "mail", MailWords.class);
    }

    /** Empty while nobody has edited that mail. @param mail its name, as {@code case-approved} */
    public Optional<MailWords> edited(String mail) {
        return edited.latest(mail).map(SavedContent::content);
    }

    EditedWords<MailWords> words() {
        return edited;
    }
}
