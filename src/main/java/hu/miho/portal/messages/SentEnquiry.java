package hu.miho.portal.messages;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What has become of a message that was sent.
 *
 * @param key opens it: its id for a signed-in customer, else the token; null while the e-mail address is not confirmed
 * @param number the number to quote; null while the address is not confirmed
 * @param dueOn the last day for an answer; null while the address is not confirmed
 * @param email where mails about it go; null when none is known
 */
public record SentEnquiry(
        Topic topic,
        @Nullable String key,
        @Nullable String number,
        @Nullable LocalDate dueOn,
        @Nullable String email) implements Serializable {

    public boolean toConfirm() {
        return key == null;
    }
}
