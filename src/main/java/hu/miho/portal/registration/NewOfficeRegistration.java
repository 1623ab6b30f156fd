package hu.miho.portal.registration;

import hu.miho.portal.registration.Representation.SigningRight;
import hu.miho.portal.shared.CustomerId;
import hu.miho.portal.shared.EmailAddress;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a clerk writes down at the desk.
 *
 * @param id made when the page is opened; the same one sent twice counts once
 * @param email as typed: of the new account, or of the one that is joined; not asked for a letter
 * @param identifiedBy what was seen of a person; for an organisation the papers
 * @param representative of an organisation, as typed; the following too
 */
public record NewOfficeRegistration(
        UUID id,
        CustomerId customer,
        AccessWay way,
        String email,
        Locale language,
        @Nullable IdentifiedBy identifiedBy,
        String representative,
        @Nullable SigningRight signingRight,
        @Nullable LocalDate specimenDated,
        @Nullable LocalDate extractDated) {

    /** The fields, in the order of the form. */
    public enum Field {
        IDENTIFIED_BY,
        REPRESENTATIVE,
        SIGNING_RIGHT,
        SPECIMEN_DATED,
        EXTRACT_DATED,
        EMAIL
    }

    /** @param key translation key of what is wrong and how to mend it */
    public record Problem(Field field, String key) {}

    /** Everything that has to be mended, in the order of the form. @param organisation whether the papers are asked for */
    public List<Problem> problems(boolean organisation, LocalDate today) {
        var problems = new ArrayList<Problem>();
        if (organisation) {
            check(problems, Field.REPRESENTATIVE, representative.isBlank() || representative.length() > 200, "missing");
            check(problems, Field.SIGNING_RIGHT, signingRight == null, "missing");
            checkDay(problems, Field.SPECIMEN_DATED, specimenDated, today);
            checkDay(problems, Field.EXTRACT_DATED, extractDated, today);
        } else {
            boolean seen = identifiedBy != null && identifiedBy != IdentifiedBy.COMPANY_PAPERS;
            check(problems, Field.IDENTIFIED_BY, !seen, "missing");
        }
        if (way == AccessWay.MAIL || way == AccessWay.JOIN) {
            check(problems, Field.EMAIL, !EmailAddress.isValid(email), "invalid");
        }
        return problems;
    }

    NewOfficeRegistration withEmail(EmailAddress other) {
        return new NewOfficeRegistration(
                id,
                customer,
                way,
                other.value(),
                language,
                identifiedBy,
                representative,
                signingRight,
                specimenDated,
                extractDated);
    }

    /** @throws NullPointerException when there are problems */
    @Nullable
    Representation representation(boolean organisation) {
        return organisation
                ? new Representation(
                        representative.strip(),
                        Objects.requireNonNull(signingRight),
                        Objects.requireNonNull(specimenDated),
                        Objects.requireNonNull(extractDated))
                : null;
    }

    private static void checkDay(List<Problem> problems, Field field, @Nullable LocalDate day, LocalDate today) {
        check(problems, field, day == null, "missing");
        check(problems, field, day != null && day.isAfter(today), "future");
    }

    private static void check(List<Problem> problems, Field field, boolean wrong, String what) {
        if (wrong) {
            problems.add(new Problem(field, "registration.office.problem." + field + "." + what));
        }
    }
}
