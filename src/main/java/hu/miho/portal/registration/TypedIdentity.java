package hu.miho.portal.registration;

import hu.miho.portal.shared.CustomerId;
import hu.miho.portal.shared.EmailAddress;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What somebody typed to identify themselves, and what is wrong with its form. Whether it is true is another matter.
 *
 * @param customerId as typed: with or without the part after the slash, spaces anywhere
 * @param birthPlace as typed
 * @param birthDate null when none was given
 * @param email as typed
 */
public record TypedIdentity(
        String customerId, String birthPlace, @Nullable LocalDate birthDate, String email) implements Serializable {

    /** The fields, in the order of the form. */
    public enum Field {
        CUSTOMER_ID,
        BIRTH_PLACE,
        BIRTH_DATE,
        EMAIL
    }

    /**
     * Something to mend in one field.
     *
     * @param key translation key of the text beside the field; {@code key + ".short"} is the text of the summary
     * @param count a number that the text mentions
     */
    public record Problem(Field field, String key, int count) {}

    static final int LONGEST_TEXT = 200;
    static final int OLDEST_PERSON_YEARS = 120;

    public static final TypedIdentity EMPTY = new TypedIdentity("", "", null, "");

    /** All problems of form, in the order of the fields; none when the data can be compared with the customers'. */
    public List<Problem> problems(LocalDate today) {
        var problems = new ArrayList<Problem>();
        customerIdProblem().ifPresent(problems::add);
        birthPlaceProblem().ifPresent(problems::add);
        birthDateProblem(today).ifPresent(problems::add);
        emailProblem().ifPresent(problems::add);
        return problems;
    }

    private Optional<Problem> customerIdProblem() {
        String digits = CustomerId.digitsBeforeSlash(customerId);
        if (digits.isEmpty()) {
            return problem(Field.CUSTOMER_ID, "missing");
        }
        if (!digits.matches("\\d+")) {
            return problem(Field.CUSTOMER_ID, "not-digits");
        }
        return digits.length() == 9
                ? Optional.empty()
                : Optional.of(
                        new Problem(Field.CUSTOMER_ID, "registration.problem.customer-id.length", digits.length()));
    }

    private Optional<Problem> birthPlaceProblem() {
        if (birthPlace.isBlank()) {
            return problem(Field.BIRTH_PLACE, "missing");
        }
        if (birthPlace.length() > LONGEST_TEXT) {
            return problem(Field.BIRTH_PLACE, "too-long");
        }
        return birthPlace.codePoints().anyMatch(Character::isLetter)
                ? Optional.empty()
                : problem(Field.BIRTH_PLACE, "no-letters");
    }

    private Optional<Problem> birthDateProblem(LocalDate today) {
        if (birthDate == null) {
            return problem(Field.BIRTH_DATE, "missing");
        }
        if (birthDate.isAfter(today)) {
            return problem(Field.BIRTH_DATE, "future");
        }
        return birthDate.isBefore(today.minusYears(OLDEST_PERSON_YEARS))
                ? problem(Field.BIRTH_DATE, "too-old")
                : Optional.empty();
    }

    private Optional<Problem> emailProblem() {
        String address = email.strip();
        if (address.isEmpty()) {
            return problem(Field.EMAIL, "missing");
        }
        if (EmailAddress.isValid(address)) {
            return Optional.empty();
        }
        if (address.length() > LONGEST_TEXT) {
            return problem(Field.EMAIL, "too-long");
        }
        int at = address.indexOf('@');
        if (at < 0) {
            return problem(Field.EMAIL, "no-at");
        }
        boolean endMissing = !address.substring(at + 1).matches(".*[^.]\\.[^.]+");
        return problem(Field.EMAIL, endMissing ? "no-ending" : "not-an-address");
    }

    private static Optional<Problem> problem(Field field, String what) {
        String name = field.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return Optional.of(new Problem(field, "registration.problem." + name + "." + what, 0));
    }
}
