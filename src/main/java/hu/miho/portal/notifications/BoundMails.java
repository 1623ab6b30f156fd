package hu.miho.portal.notifications;

import java.util.Set;

/**
 * Mails that prove that their reader owns the address, by a link or code that works once. What they say is erased as soon as
 * they are sent or given up, and nobody can send them to another address. Each module that has some provides them as a bean.
 *
 * @param templates their templates
 */
public record BoundMails(Set<String> templates) {

    public BoundMails {
        templates = Set.copyOf(templates);
    }
}
