package hu.miho.portal.registration;

import hu.miho.portal.customers.AccessArea;
import hu.miho.portal.shared.CustomerId;
import hu.miho.portal.shared.EmailAddress;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a holder, or a clerk for them, writes down.
 *
 * @param id made when the page is opened; the same one sent twice counts once
 * @param name the delegate's, as typed
 * @param email the delegate's, as typed
 * @param until the last day
 * @param language in which the delegate is written to
 * @param deed what a clerk has seen; null when the holder gives it online
 */
public record NewDelegation(
        UUID id,
        CustomerId customer,
        DelegationKind kind,
        String name,
        String email,
        Set<AccessArea> areas,
        @Nullable LocalDate until,
        Locale language,
        @Nullable Deed deed) {

    private static final int LONGEST_NAME = 200;

    /**
     * The authorisation on paper, seen by a clerk.
     *
     * @param dated the day on it
     * @param atDesk whether the holder is there and agrees now; else they are asked by mail
     * @param identifiedBy how the clerk made sure who the holder is, when they are there
     */
    public record Deed(
            @Nullable LocalDate dated,
            boolean atDesk,
            @Nullable IdentifiedBy identifiedBy) {}

    /** The fields, in the order of the form. */
    public enum Field {
        DEED_DATED,
        IDENTIFIED_BY,
        NAME,
        EMAIL,
        AREAS,
        UNTIL
    }

    /** @param key translation key of what is wrong and how to mend it */
    public record Problem(Field field, String key) {}

    /** Everything that has to be mended, in the order of the form. @param longest the last day that can be chosen */
    public List<Problem> problems(LocalDate today, LocalDate longest) {
        var problems = new ArrayList<Problem>();
        if (deed != null) {
            LocalDate dated = deed.dated();
            check(problems, Field.DEED_DATED, dated == null, "missing");
            check(problems, Field.DEED_DATED, dated != null && dated.isAfter(today), "future");
            check(problems, Field.IDENTIFIED_BY, deed.atDesk() && deed.identifiedBy() == null, "missing");
        }
        check(problems, Field.NAME, name.isBlank() || name.length() > LONGEST_NAME, "missing");
        check(problems, Field.EMAIL, !EmailAddress.isValid(email), "invalid");
        check(problems, Field.AREAS, areas.isEmpty(), "missing");
        check(problems, Field.UNTIL, until == null, "missing");
        check(problems, Field.UNTIL, until != null && until.isBefore(today), "past");
        check(problems, Field.UNTIL, until != null && until.isAfter(longest), "far");
        return problems;
    }

    private static void check(List<Problem> problems, Field field, boolean wrong, String what) {
        if (wrong) {
            problems.add(new Problem(field, "registration.delegation.problem." + field + "." + what));
        }
    }
}
