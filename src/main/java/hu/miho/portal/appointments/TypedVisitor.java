package hu.miho.portal.appointments;

import hu.miho.portal.shared.CustomerId;
import hu.miho.portal.shared.EmailAddress;
import hu.miho.portal.shared.Telephone;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a visitor has typed about themselves, and what is wrong with its form.
 *
 * @param name as typed
 * @param email as typed; may be empty when there is a telephone
 * @param phone as typed; may be empty when there is an e-mail address
 * @param customerId as typed; may be empty
 * @param note what the clerk should know; may be empty
 */
public record TypedVisitor(String name, String email, String phone, String customerId, String note)
        implements Serializable {

    public static final TypedVisitor EMPTY = new TypedVisitor("", "", "", "", "");

    /** The longest note, in characters. */
    public static final int LONGEST_NOTE = 1000;

    static final int LONGEST_NAME = 200;

    /** The fields, in the order of the form. */
    public enum Field {
        NAME,
        EMAIL,
        PHONE,
        CUSTOMER_ID,
        NOTE;

        /** The key of its label. */
        public String textKey() {
            return "appointments.data." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * Something to mend in one field.
     *
     * @param key translation key of the text beside the field; {@code key + ".short"} is the text of the summary
     */
    public record Problem(Field field, String key) {}

    /** Whether a visitor needs to be reachable, or stands at the desk. */
    public List<Problem> problems(boolean contactNeeded) {
        var problems = new ArrayList<Problem>();
        nameProblem().ifPresent(problems::add);
        if (contactNeeded && email.isBlank() && phone.isBlank()) {
            problems.add(problem(Field.EMAIL, "contact-missing"));
        }
        if (!email.isBlank() && !EmailAddress.isValid(email)) {
            problems.add(problem(Field.EMAIL, "not-an-address"));
        }
        if (!phone.isBlank() && phoneNumber() == null) {
            problems.add(problem(Field.PHONE, "not-a-number"));
        }
        if (!customerId.isBlank() && !CustomerId.digitsBeforeSlash(customerId).matches("\\d{9}")) {
            problems.add(problem(Field.CUSTOMER_ID, "not-nine-digits"));
        }
        if (note.length() > LONGEST_NOTE) {
            problems.add(problem(Field.NOTE, "too-long"));
        }
        return problems;
    }

    private Optional<Problem> nameProblem() {
        if (name.isBlank()) {
            return Optional.of(problem(Field.NAME, "missing"));
        }
        if (name.codePoints().noneMatch(Character::isLetter)) {
            return Optional.of(problem(Field.NAME, "no-letters"));
        }
        return name.length() > LONGEST_NAME ? Optional.of(problem(Field.NAME, "too-long")) : Optional.empty();
    }

    /** The address, or null when there is none that mail can be sent to. */
    @Nullable
    EmailAddress emailAddress() {
        return !email.isBlank() && EmailAddress.isValid(email) ? new EmailAddress(email) : null;
    }

    /** The number as {@code +36301234567}, or null when there is none that can be dialled. */
    @Nullable
    String phoneNumber() {
        return normalizedPhone(phone);
    }

    /** The customer ID, or null when there is none. */
    @Nullable
    CustomerId customer() {
        return customerId.isBlank() ? null : CustomerId.parse(customerId);
    }

    /** A telephone number however it is typed, as {@code +36301234567}; null when it is none. */
    static @Nullable String normalizedPhone(String typed) {
        return Telephone.normalized(typed);
    }

    private static Problem problem(Field field, String what) {
        String name = field.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new Problem(field, "appointments.problem." + name + "." + what);
    }
}
