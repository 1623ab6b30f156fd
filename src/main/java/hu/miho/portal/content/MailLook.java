package hu.miho.portal.content;

import java.util.Locale;
import java.util.Map;

/** Shows how a mail will look, for whoever edits its words. Implemented by the module that writes mails. */
@FunctionalInterface
public interface MailLook {

    /** A mail as plain text. */
    record Seen(String subject, String text) {}

    /** @param values what to put in for the names in the words */
    Seen of(MailWords words, Locale language, Map<String, String> values);
}
