package hu.miho.portal.customers;

import hu.miho.portal.shared.EmailAddress;
import org.jspecify.annotations.Nullable;

/**
 * What an attempt to prove who one is came to. None of it may be shown to whoever made the attempt.
 *
 * @param match whether the attempt proves that it comes from a customer who may register alone
 * @param knownCustomer whether the billing system names the customer ID at all
 * @param emailOnFile the customer's address in the billing system, if there is one
 * @param name the customer's name, on a match only
 */
public record Identification(
        boolean match,
        boolean knownCustomer,
        @Nullable EmailAddress emailOnFile,
        @Nullable String name) {

    static final Identification UNKNOWN = new Identification(false, false, null, null);
}
