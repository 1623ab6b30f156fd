package hu.miho.portal.customers;

import hu.miho.portal.shared.CustomerId;
import hu.miho.portal.shared.EmailAddress;
import hu.miho.portal.shared.PostalAddress;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the billing system knows of a customer.
 *
 * @param email the address on file; null when none, or none that mail can be sent to
 * @param retired whether the billing system no longer names the customer
 */
public record CustomerDetails(
        CustomerId id,
        CustomerKind kind,
        String name,
        @Nullable String birthPlace,
        @Nullable LocalDate birthDate,
        @Nullable String taxNumber,
        @Nullable String registrationNumber,
        PostalAddress mailingAddress,
        @Nullable EmailAddress email,
        @Nullable String phone,
        boolean retired) {}
