package hu.miho.portal.cases;

import hu.miho.portal.shared.CustomerId;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;

/**
 * A case that a clerk begins for somebody.
 *
 * @param id of the case to be; the same one again is the same case
 * @param customer whose case it is
 * @param procedureId what is asked for
 * @param channel in person or by post
 * @param arrivedOn the day on which it came in
 * @param secondParty what the other party has to do with it, where there is one
 * @param language of its documents and mails
 */
public record NewIntake(
        UUID id,
        CustomerId customer,
        String procedureId,
        IntakeChannel channel,
        LocalDate arrivedOn,
        SecondParty secondParty,
        Locale language) {}
