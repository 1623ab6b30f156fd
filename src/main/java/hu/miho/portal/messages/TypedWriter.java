package hu.miho.portal.messages;

import hu.miho.portal.shared.CustomerId;
import hu.miho.portal.shared.EmailAddress;
import hu.miho.portal.shared.Telephone;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What somebody has typed about themselves, or a clerk about them, and what is wrong with its form.
 *
 * @param phone may be empty
 * @param customerId as typed; may be empty
 * @param address the postal address; may be empty
 */
public record TypedWriter(String name, String email, String phone, String customerId, String address)
        implements Serializable {

    public static final TypedWriter EMPTY = new TypedWriter("", "", "", "", "");

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_ADDRESS = 300;

    /** The fields, in the order of the form. */
    public enum Field {
        NAME,
        EMAIL,
        PHONE,
        CUSTOMER_ID,
        ADDRESS;

        /** The key of its label. */
        public String textKey() {
            return "messages.writer." + key();
        }

        private String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * Something to mend in one field.
     *
     * @param key translation key of the text beside the field; {@code key + ".short"} is the text of the summary
     */
    public record Problem(Field field, String key) {}

    /** @param emailNeeded false when a clerk writes for somebody who may have none */
    public List<Problem> problems(boolean emailNeeded) {
        var problems = new ArrayList<Problem>();
        if (name.codePoints().noneMatch(Character::isLetter)) {
            problems.add(problem(Field.NAME, "missing"));
        } else if (name.length() > LONGEST_NAME) {
            problems.add(problem(Field.NAME, "too-long"));
        }
        if (email.isBlank() ? emailNeeded : !EmailAddress.isValid(email)) {
            problems.add(problem(Field.EMAIL, email.isBlank() ? "missing" : "not-an-address"));
        }
        if (!phone.isBlank() && phoneNumber() == null) {
            problems.add(problem(Field.PHONE, "not-a-number"));
        }
        if (!customerId.isBlank() && !CustomerId.digitsBeforeSlash(customerId).matches("\\d{9}")) {
            problems.add(problem(Field.CUSTOMER_ID, "not-nine-digits"));
        }
        if (address.length() > LONGEST_ADDRESS) {
            problems.add(problem(Field.ADDRESS, "too-long"));
        }
        return problems;
    }

    /** The address, or null when there is none that mail can be sent to. */
    @Nullable
    EmailAddress emailAddress() {
        return EmailAddress.isValid(email) ? new EmailAddress(email) : null;
    }

    /** The number as {@code +36301234567}, or null when there is none that can be dialled. */
    @Nullable
    String phoneNumber() {
        return Telephone.normalized(phone);
    }

    /** The customer ID, or null when there is none. */
    @Nullable
    CustomerId customer() {
        return customerId.isBlank() ? null : CustomerId.parse(customerId);
    }

    private static Problem problem(Field field, String what) {
        return new Problem(field, "messages.problem." + field.key() + "." + what);
    }
}
