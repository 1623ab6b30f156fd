package hu.miho.portal.identity;

import hu.miho.portal.shared.CustomerId;
import hu.miho.portal.shared.EmailAddress;
import java.time.Instant;
import java.util.Locale;

/**
 * What is needed to open an account for a customer who registered online.
 *
 * @param privacyNoticeVersion the version of the privacy notice that was ticked
 * @param privacyAcceptedAt when it was ticked
 */
public record NewCustomerAccount(
        EmailAddress email,
        CustomerId customer,
        Locale language,
        String privacyNoticeVersion,
        Instant privacyAcceptedAt) {}
