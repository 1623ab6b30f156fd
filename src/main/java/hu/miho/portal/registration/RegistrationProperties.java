package hu.miho.portal.registration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How often somebody may try. Birth place and date are no secret, so guessing them must be hopeless.
 *
 * @param attemptsPerMinute requests from one address in a minute
 * @param attemptsPerHour requests from one address in an hour
 * @param failuresPerNetworkAndDay failed matches of one customer ID from one network in 24 hours
 * @param failuresPerCustomer failed matches of one customer ID in all; then only the owner of the e-mail address that the
 *     company knows gets through
 * @param failuresPerHour failed matches of everybody in an hour; then an alarm is raised, and the same holds for everybody
 * @param refusalsPerAddressAndDay mails in 24 hours that tell one address that we could not identify somebody, and warnings
 * @param answersPerAddressAndDay mails of each other kind to one address in 24 hours
 * @param longestDelegation how long somebody may be let into another's affairs at most, as an ISO 8601 period: a general
 *     authorisation ends after five years (<i>Ptk.</i> 6:15. §; to be checked by a lawyer)
 */
@ConfigurationProperties("portal.registration")
record RegistrationProperties(
        @DefaultValue("6") int attemptsPerMinute,
        @DefaultValue("30") int attemptsPerHour,
        @DefaultValue("5") int failuresPerNetworkAndDay,
        @DefaultValue("20") int failuresPerCustomer,
        @DefaultValue("300") int failuresPerHour,
        @DefaultValue("3") int refusalsPerAddressAndDay,
        @DefaultValue("10") int answersPerAddressAndDay,
        @DefaultValue("P5Y") String longestDelegation) {}
