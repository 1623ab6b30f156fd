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
        value = normalized(value);
        if (!isForm(value)) {
            throw new IllegalArgumentException("not an e-mail address");
        }
    }

    private static String normalized(String typed) {
        return typed.strip().toLowerCase(Locale.ROOT);
    }

    private static boolean isForm(String value) {
        boolean dotsMisplaced = value.startsWith(".") || value.contains("..") || value.contains(".@");
        return value.length() <= 200 && !dotsMisplaced && FORM.matcher(value).matches();
    }

    public static boolean isValid(String typed) {
        return isForm(normalized(typed));
    }

    @Override
    public String toString() {
        return value;
    }
}
