package hu.miho.portal.cases;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * How a case came that a clerk has written down.
 *
 * @param takenBy the clerk's user name
 * @param channel in person or by post
 * @param arrivedOn the day on which it came in, from which all terms count
 * @param secondParty what the other party has to do with it, where there is one
 */
@Embeddable
public record Intake(
        String takenBy,
        @Enumerated(EnumType.STRING) IntakeChannel channel,
        LocalDate arrivedOn,
        @Enumerated(EnumType.STRING) SecondParty secondParty)
        implements Serializable {}
