package hu.miho.portal.identity;

import hu.miho.portal.shared.CustomerId;
import hu.miho.portal.shared.EmailAddress;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What is needed to open an account.
 *
 * @param customer the first whom it reads; null for a delegate, who reads others' data alone
 * @param privacyNoticeVersion the version of the privacy notice that was ticked
 * @param privacyAcceptedAt when it was ticked
 */
public record NewCustomerAccount(
        EmailAddress email,
        @Nullable CustomerId customer,
        Locale language,
        String privacyNoticeVersion,
        Instant privacyAcceptedAt) {}
