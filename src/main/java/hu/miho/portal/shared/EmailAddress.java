package hu.miho.portal.shared;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * An e-mail address that mail can be sent to. Two addresses that differ in case only are equal: the value is kept in
 * lower case.
 *
 * @param value the address in lower case, at most 200 characters
 */
public record EmailAddress(String value) {

    private static final Pattern FORM = Pattern.compile(
            "[a-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]");

    /** @throws IllegalArgumentException when mail cannot be sent to such an address */
    public EmailAddress {
        value = value.strip().toLowerCase(Locale.ROOT);
        boolean dotsMisplaced = value.startsWith(".") || value.contains("..") || value.contains(".@");
        if (value.length() > 200 || dotsMisplaced || !FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not an e-mail address");
        }
    }

    public static boolean isValid(String typed) {
        try {
            new EmailAddress(typed);
            return true;
        } catch (IllegalArgumentException notAnAddress) {
            return false;
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
